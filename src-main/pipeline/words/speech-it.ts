import { speechWords } from './speech-types'

export const it = speechWords({
  said: 'esclama sospira sospiro protesta ricorda prosegue continua sbotta ammonisce lamenta confida domanda assicurano precisano commentano ammette aggiungeva diceva dice disse dicono dissero afferma affermano affermo dichiara dichiarano dichiaro spiega spiegano spiego riferisce riferiscono riferi sostiene sostengono racconta raccontano racconto aggiunge aggiunse aggiungono avverte scrive replica risponde rispose assicura precisa ammette conferma confermano ribadisce conclude insiste denuncia sottolinea chiarisce commenta',
  weak: 'annuncia annunciano annuncio indica stima stimano comunica comunicano ricorda osserva rivela promette lamenta informa informano smentisce nega crede chiede',
  participles:
    'esclamato sospirato reagito protestato detto affermato dichiarato annunciato aggiunto spiegato riferito confermato smentito scritto indicato sottolineato avvertito assicurato ammesso sostenuto stimato comunicato raccontato precisato ribadito replicato risposto concluso insistito denunciato chiarito commentato negato ricordato osservato rivelato',
  auxiliaries: 'ha hanno aveva avevano avrebbe',
  naming: 'definisce definiscono defini definito chiama chiamato parla parlano parlato bolla bollato',
  separable: 'sapere:',
  according:
    'stando agli|stando allo|a giudizio del|a giudizio della|a parere del|a parere della|secondo quanto riferito dagli|secondo quanto riferito dalle|secondo quanto riferito dallo|a detta dell|a giudizio dell|a parere dell|secondo quanto riferito dell|a detta dello|a giudizio dello|a parere dello|secondo quanto riferito dello|a detta delle|a giudizio delle|a parere delle|secondo quanto riferito delle|a detta degli|a giudizio degli|a parere degli|secondo quanto riferito degli|a detta dei|a giudizio dei|a parere dei|secondo quanto riferito dei|secondo|secondo quanto riferito da|secondo quanto riferito dal|secondo quanto riferito dalla|secondo quanto riferito dai|secondo quanto dichiarato da|secondo quanto dichiarato dal|secondo quanto dichiarato dalla|secondo quanto riferisce|secondo quanto riporta|stando a|stando al|stando alla|stando ai|stando alle|a detta di|a detta del|a detta della|a giudizio di|a parere di',
  tag: 'cosi',
  postposed: '',
  citing: 'citando|che cita',
  quotedBy:
    'citato da|citata da|citati da|citate da|citato dal|citata dal|citato dalla|citata dalla|citati dalla|citati dal|citato dall|citata dall|ripreso da|ripreso dal|ripreso dalla',
  pronouns: 'lui:m lei:f loro:p egli:m ella:f io:x noi:p',
  determiners:
    'il:m lo:m la:f l: i: gli: le: un:m uno:m una:f questo:m questa:f questi: suo: sua: mio: mia: nostro: due: tre: diversi: alcuni: alcune: altri: molti: al: alla: dal: dalla: dai:',
  of: 'di del della dello dell dei degli delle d',
  within: 'di del della dello dell dei degli delle d per a al',
  stops:
    'a al alla allo ai alle da dal dalla dai in nel nella nei con su sul sulla per tra fra e ed o ma che chi cui come quando dove se non piu meno molto anche gia ancora ieri oggi domani lunedi martedi mercoledi giovedi venerdi sabato domenica si dopo prima durante nessuno niente nulla mai citando era erano sono ha hanno aveva perche mentre poi cosi qualcuno',
  that: 'che se',
  as: 'come',
  between: 'ha hanno aveva avevano lo gli le si mi ci l anche poi inoltre gia ancora quindi infine fatto',
  verbSecond: false,
  proDrop: true,
  negations:
    'non|no|mai|senza|nessuno|nessuna|nessun|niente|nulla|ne|neanche|nemmeno|neppure|smentisce|smentito|smentiscono|nega|negano|negato|esclude|escluso',
  negationTraps: 'non solo|non soltanto|non meno di|non piu di|senza dubbio|per niente facile|non a caso',
  hedges:
    'presunto|presunta|presunti|presunte|presumibilmente|apparentemente|probabilmente|forse|possibile|possibilmente|verosimilmente|a quanto pare|pare che|sembra|sembrano|sembrerebbe|sarebbe|sarebbero|avrebbe|avrebbero|potrebbe|potrebbero|dovrebbe|dovrebbero|si ritiene|si stima|sospettato di|sospettata di|cosiddetto|cosiddetta|non confermato|non confermata',
  hedgeTraps: 'il prima possibile',
})
