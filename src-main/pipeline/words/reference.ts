import { type Lookup, lookupOf } from '../annotate/lookup'
import type { Language } from '../language'
import { set } from './types'

/** 'm', 'f': one person (elsewhere a thing too); 'n': English "it"; 'p': several; 'own': I and we; 'fp': German "sie". */
export type Reference = 'm' | 'f' | 'n' | 'p' | 'fp' | 'own'

/**
 * The words by which a sentence hangs on those before it. Lower case; phrases are folded (see `plain` in tokens.ts). From
 * grammars and from how news is written.
 */
export type ReferenceWords = {
  /** Dropped at the head of a statement. In German and Dutch an adverb there turns the clause round: it stays. */
  openers: Lookup
  /** Of these only where a comma follows. */
  openersWithComma: Lookup
  pronouns: ReadonlyMap<string, Reference>
  /** At the head, before a noun: whose it is was told before. */
  possessives: ReadonlySet<string>
  /** At the head: they point at what was told before. */
  pointers: Lookup
  /** Pointers only where a verb follows: "this was denied". */
  demonstratives: ReadonlySet<string>
  /** Anywhere: "of them". */
  partitives: Lookup
  /** What follows an empty subject: "il faut", "it rained". */
  empty: Lookup
  emptyAfter: ReadonlySet<string>
  /** One human being, not by name. A second such noun makes a pronoun uncertain; the value is the sex, where it shows. */
  people: ReadonlyMap<string, 'm' | 'f' | null>
  /** Articles that agree with each pronoun, in languages where a thing can be "he". */
  articles: { m: ReadonlySet<string>; f: ReadonlySet<string> } | null
}

type Written = {
  openers: string
  openersWithComma: string
  pronouns: string
  possessives: string
  pointers: string
  demonstratives: string
  partitives: string
  empty: string
  emptyAfter: string
  men: string
  women: string
  people: string
  articles: { m: string; f: string } | null
}

const phrases = (text: string) =>
  lookupOf(
    text
      .split('|')
      .map((p) => p.trim())
      .filter(Boolean),
  )

const referenceWords = (w: Written): ReferenceWords => ({
  openers: phrases(w.openers),
  openersWithComma: phrases(w.openersWithComma),
  pronouns: new Map(
    w.pronouns.split(' ').map((pair): [string, Reference] => {
      const [word = '', kind = ''] = pair.split(':')
      return [word, kind as Reference]
    }),
  ),
  possessives: set(w.possessives),
  pointers: phrases(w.pointers),
  demonstratives: set(w.demonstratives),
  partitives: phrases(w.partitives),
  empty: phrases(w.empty),
  emptyAfter: set(w.emptyAfter),
  people: new Map([
    ...[...set(w.people)].map((p): [string, null] => [p, null]),
    ...[...set(w.men)].map((p): [string, 'm'] => [p, 'm']),
    ...[...set(w.women)].map((p): [string, 'f'] => [p, 'f']),
  ]),
  articles: w.articles && { m: set(w.articles.m), f: set(w.articles.f) },
})

const tables: Record<Language, ReferenceWords> = {
  en: referenceWords({
    openers: 'but|and|yet|meanwhile|however|nevertheless|nonetheless|moreover|furthermore|additionally|in the meantime',
    openersWithComma:
      'so|also|still|besides|in addition|on the other hand|by contrast|in contrast|at the same time|separately|likewise|similarly|instead|for his part|for her part|for its part|for their part|that said|even so|then again|in turn|conversely|on top of that|elsewhere',
    pronouns: 'he:m she:f it:n they:p we:own i:own',
    possessives: 'his her its their our my',
    pointers:
      'the figure|that figure|this figure|the figures|those figures|these figures|the number|that number|this number|the total|that total|the two|the three|the four|both|the pair|the trio|the former|the latter|the same|one of them|two of them|some of them|none of them|neither|the other|the others|another|others|all of them|each of them',
    demonstratives: 'this that these those some one here',
    partitives: 'of them|of these|of those|among them',
    empty:
      'rained|rains|snowed|snows|froze|poured|hailed|thundered|is raining|was raining|is snowing|was snowing|seems|seemed|appears|appeared|emerged|turned out|turns out|remains to be seen|took|takes|has emerged|became known|is time|was time|is not known|was not known|is unclear|was unclear|is not clear|was not clear|is clear|was clear|is said|was said|is believed|was believed|is thought|was thought|is likely|is unlikely|is possible|was possible|is the first|was the first|is the second|was the second|was only|is only|remains unclear|was not immediately clear|is estimated|was estimated|is expected|was announced|was reported|is reported|is feared|was feared|was not until',
    emptyAfter: 'that whether to who',
    men: 'man boy father husband brother son uncle grandfather widower fisherman policeman fireman spokesman chairman businessman salesman gunman nobleman king prince monk actor waiter',
    women:
      'woman girl mother wife sister daughter aunt grandmother widow policewoman spokeswoman chairwoman businesswoman queen princess nun actress waitress',
    people:
      'driver pilot captain farmer mayor minister president governor senator judge lawyer prosecutor officer detective soldier prisoner suspect victim witness resident neighbour neighbor owner tenant landlord worker colleague teacher pupil student doctor nurse patient surgeon scientist researcher engineer director manager chief boss partner friend relative passenger cyclist pedestrian motorist skipper sailor fisher skier climber hiker guide guard hunter baker butcher miller shopkeeper trader banker accountant treasurer auditor inspector examiner founder successor predecessor rival opponent candidate councillor deputy spokesperson interpreter translator reporter journalist author coach player referee teenager toddler baby child infant customer defendant plaintiff thief burglar robber attacker assailant caller gardener cook artist singer priest bishop bystander rescuer diver firefighter paramedic coroner commander sergeant lieutenant colonel general clerk secretary receptionist cashier usher steward lifeguard vet pharmacist dentist therapist psychologist architect surveyor plumber electrician carpenter mechanic welder courier postman usher juror witness hostage refugee migrant veteran recruit cadet intern apprentice trainee volunteer activist protester demonstrator lawmaker politician diplomat ambassador envoy official aide adviser advisor consultant analyst expert historian economist critic editor columnist photographer producer composer musician conductor painter writer poet novelist designer dancer comedian athlete runner swimmer boxer striker goalkeeper captain umpire jockey rider climber motorcyclist trucker docker miner welder logger shepherd fisherman landowner developer builder contractor supplier buyer seller vendor retailer employer employee foreman supervisor caretaker janitor cleaner maid nanny carer midwife caregiver guardian lodger tenant squatter stranger man passer-by onlooker survivor casualty mourner worshipper pastor imam rabbi vicar nun monk',
    articles: null,
  }),
  de: referenceWords({
    openers: 'und|aber|doch|denn|jedoch',
    openersWithComma: '',
    pronouns: 'er:m sie:fp wir:own ich:own',
    possessives: 'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere mein meine deren dessen',
    pointers:
      'die zahl|diese zahl|der wert|dieser wert|die summe|diese summe|dieser betrag|die beiden|beide|letztere|letzterer|ersterer|dieselbe|einer von ihnen|eine von ihnen|zwei von ihnen|keiner von ihnen|keine von ihnen|der andere|die andere|die anderen|andere|dort|darin|davon|darunter|dabei|danach|daran|daraus',
    demonstratives: 'dies das diese dieser dieses',
    partitives: 'von ihnen|von denen',
    empty: '',
    emptyAfter: '',
    men: 'mann junge vater ehemann bruder sohn onkel grossvater witwer fahrer pilot kapitan bauer landwirt burgermeister minister prasident gouverneur richter anwalt staatsanwalt polizist beamter soldat gefangener tater verdachtiger zeuge anwohner nachbar besitzer mieter vermieter arbeiter kollege lehrer schuler student arzt pfleger patient chirurg forscher ingenieur direktor leiter chef partner freund fahrgast radfahrer fussganger fischer wanderer jager backer metzger muller handler banker prufer grunder nachfolger vorganger kandidat stadtrat sprecher dolmetscher reporter journalist autor trainer spieler kunde angeklagter dieb einbrecher gartner koch kunstler sanger priester bischof retter taucher feuerwehrmann kommandant oberst general gutachter experte berater beamte aktivist politiker abgeordneter diplomat botschafter historiker okonom kritiker redakteur fotograf komponist musiker dirigent maler schriftsteller dichter tanzer sportler laufer schwimmer boxer torwart reiter bergmann schafer bauunternehmer lieferant kaufer verkaufer arbeitgeber hausmeister uberlebender pfarrer imam rabbiner rentner kassierer tischler dachdecker elektriker mechaniker',
    women:
      'frau madchen mutter ehefrau schwester tochter tante grossmutter witwe fahrerin pilotin bauerin landwirtin burgermeisterin ministerin prasidentin richterin anwaltin staatsanwaltin polizistin beamtin soldatin zeugin anwohnerin nachbarin besitzerin mieterin arbeiterin kollegin lehrerin schulerin studentin arztin pflegerin patientin chirurgin forscherin ingenieurin direktorin leiterin chefin partnerin freundin kundin sprecherin dolmetscherin reporterin journalistin autorin trainerin spielerin angeklagte kunstlerin sangerin kandidatin stadtratin prufererin grunderin nachfolgerin vorgangerin',
    people: 'kind baby opfer jugendlicher person',
    articles: {
      m: 'der den dem einen einem diesen jeden seinen ihren keinen im am vom zum beim ein',
      f: 'die eine einer diese jede seine ihre keine zur der',
    },
  }),
  fr: referenceWords({
    openers: 'mais|et|or|par ailleurs|en outre|de plus|cependant|toutefois|neanmoins|pourtant',
    openersWithComma:
      'enfin|par contre|en revanche|pendant ce temps|dans le meme temps|d autre part|de son cote|en meme temps|du reste|d ailleurs|ainsi|a l inverse|en parallele|de leur cote|pour sa part',
    pronouns: 'il:m elle:f ils:p elles:p nous:own je:own j:own',
    possessives: 'son sa ses leur leurs notre nos mon ma mes',
    pointers:
      'ce chiffre|le chiffre|ces chiffres|ce nombre|ce total|le total|cette somme|la somme|ce montant|les deux|tous deux|celui ci|celle ci|ceux ci|celles ci|ce dernier|cette derniere|ces derniers|l un d eux|deux d entre eux|aucun d eux|l autre|les autres|d autres|certains d entre eux',
    demonstratives: 'cela ça ceci celui celle ceux celles',
    partitives: 'd entre eux|d entre elles|parmi eux|parmi elles',
    empty:
      'y a|y avait|y aura|y aurait|y eut|n y a|n y avait|n y aura|faut|fallait|faudra|faudrait|ne faut|s agit|s agissait|pleut|pleuvait|neige|neigeait|a plu|a neige|a fallu|reste|restait|manque|manquait|semble|semblait|parait|paraissait|convient|suffit|s avere|existe|est possible|est probable|est clair|est prevu|est question|est temps|est interdit|est difficile|est necessaire|est vrai|est arrive|etait temps|etait prevu|a ete decide|est apparu|se peut',
    emptyAfter: 'que qu de d',
    men: 'homme garcon pere mari frere fils oncle conducteur chauffeur capitaine agriculteur fermier president gouverneur senateur avocat procureur policier gendarme soldat prisonnier suspect habitant voisin ouvrier enseignant etudiant infirmier patient chirurgien chercheur ingenieur directeur patron ami passager pieton pecheur skieur alpiniste chasseur boulanger boucher commercant banquier fondateur successeur candidat conseiller depute entraineur joueur client accuse voleur jardinier cuisinier chanteur pretre eveque pompier plongeur commandant colonel general',
    women:
      'femme fille mere epouse soeur tante conductrice agricultrice fermiere presidente avocate procureure policiere habitante voisine ouvriere enseignante professeure etudiante infirmiere patiente chirurgienne chercheuse directrice patronne amie passagere fondatrice candidate conseillere deputee cliente accusee chanteuse',
    people:
      'enfant bebe victime personne artiste auteur chef collegue cycliste eleve garde guide interprete journaliste juge locataire maire medecin ministre pilote porte-parole professeur proprietaire temoin témoin',
    articles: { m: 'le un du au ce cet', f: 'la une cette' },
  }),
  es: referenceWords({
    openers: 'pero|y|sin embargo|no obstante|ademas|mientras tanto',
    openersWithComma:
      'por otra parte|por otro lado|asimismo|por su parte|aun asi|en cambio|al mismo tiempo|con todo|entretanto|por el contrario|a su vez|en tanto|tambien',
    pronouns: 'él:m ella:f ellos:p ellas:p nosotros:own yo:own',
    possessives: 'su sus nuestro nuestra nuestros nuestras mi mis',
    pointers:
      'la cifra|esta cifra|esa cifra|estas cifras|este numero|ese numero|el total|esa suma|esta suma|los dos|las dos|ambos|ambas|este ultimo|esta ultima|estos ultimos|uno de ellos|una de ellas|dos de ellos|ninguno de ellos|el otro|la otra|los otros|las otras|los demas|alli',
    demonstratives: 'esto eso ello este esta estos estas ese esa aquel',
    partitives: 'de ellos|de ellas|entre ellos|entre ellas',
    empty: '',
    emptyAfter: '',
    men: 'hombre chico nino padre marido hermano hijo tio conductor capitan agricultor alcalde ministro presidente gobernador senador abogado preso sospechoso vecino dueno inquilino obrero maestro profesor alumno medico enfermero paciente cirujano investigador ingeniero director jefe amigo pasajero peaton pescador panadero banquero fundador sucesor candidato concejal diputado autor entrenador jugador cliente acusado ladron jardinero cocinero cura obispo bombero buzo comandante',
    women:
      'mujer chica nina madre esposa hermana hija tia conductora agricultora alcaldesa ministra presidenta gobernadora senadora jueza abogada vecina duena obrera maestra profesora alumna medica enfermera cirujana investigadora ingeniera directora jefa amiga pasajera fundadora candidata concejala diputada autora clienta acusada',
    people:
      'bebe victima persona artista cantante ciclista colega comerciante coronel estudiante fiscal general guardia guia interprete juez periodista piloto policia portavoz soldado testigo',
    articles: { m: 'el un al del este ese', f: 'la una esta esa' },
  }),
  it: referenceWords({
    openers: 'ma|e|ed|inoltre|tuttavia|intanto|nel frattempo|eppure|ciononostante',
    openersWithComma:
      'però|pero|peraltro|d altra parte|invece|dal canto suo|al tempo stesso|allo stesso tempo|infine|d altronde|al contrario|a sua volta',
    pronouns: 'lui:m egli:m lei:f ella:f essi:p esse:p noi:own io:own',
    possessives: '',
    pointers:
      'la cifra|questa cifra|tale cifra|le cifre|il numero|questo numero|tale numero|il totale|la somma|questa somma|i due|le due|entrambi|entrambe|quest ultimo|quest ultima|uno di loro|una di loro|due di loro|nessuno di loro|l altro|l altra|gli altri|le altre|il suo|la sua|i suoi|le sue|il loro|la loro|i loro|le loro',
    demonstratives: 'questo questa questi queste quello quella ciò',
    partitives: 'di loro|tra loro|fra loro',
    empty: '',
    emptyAfter: '',
    men: 'uomo ragazzo bambino padre marito fratello figlio zio capitano agricoltore sindaco ministro governatore senatore avvocato procuratore poliziotto soldato prigioniero sospettato vicino proprietario inquilino operaio maestro professore alunno studente medico infermiere chirurgo ricercatore ingegnere direttore capo amico passeggero pedone pescatore fornaio banchiere fondatore successore candidato consigliere deputato autore allenatore giocatore imputato ladro giardiniere cuoco prete vescovo pompiere sommozzatore comandante colonnello generale',
    women:
      'donna ragazza bambina madre moglie sorella figlia zia sindaca ministra avvocata vicina proprietaria operaia maestra professoressa studentessa infermiera ricercatrice direttrice amica fondatrice candidata consigliera deputata autrice imputata',
    people:
      'bebe vittima persona agente artista autista cantante ciclista cliente collega commerciante conducente giornalista giudice guardia guida insegnante interprete paziente pilota portavoce presidente testimone',
    articles: {
      m: 'il lo un uno del dello al allo nel dal sul questo',
      f: 'la una della alla nella dalla sulla questa',
    },
  }),
  nl: referenceWords({
    openers: 'en|maar|want|doch',
    openersWithComma: '',
    pronouns: 'hij:m zij:fp ze:fp wij:own we:own ik:own',
    possessives: 'zijn haar hun ons onze mijn',
    pointers:
      'dat aantal|dit aantal|het aantal|dat cijfer|dit cijfer|het cijfer|die cijfers|deze cijfers|dat bedrag|dit bedrag|het bedrag|het totaal|dat totaal|de twee|beide|beiden|laatstgenoemde|een van hen|twee van hen|geen van hen|de ander|de andere|de anderen|anderen|daar|daarvan|daarbij|daaronder|daarna',
    demonstratives: 'dit dat deze die',
    partitives: 'van hen|onder hen',
    empty: '',
    emptyAfter: '',
    men: 'man jongen vader echtgenoot broer zoon oom woordvoerder',
    women:
      'vrouw meisje moeder echtgenote zus dochter tante woordvoerster lerares verpleegster agente burgemeesteres directrice studente',
    people:
      'bestuurder piloot kapitein boer burgemeester minister president gouverneur senator rechter advocaat officier agent soldaat gevangene verdachte getuige bewoner buurman eigenaar huurder arbeider collega leraar leerling student arts patient chirurg onderzoeker ingenieur directeur chef vriend passagier fietser voetganger visser gids bakker slager handelaar bankier oprichter opvolger kandidaat wethouder raadslid tolk journalist auteur trainer speler klant dief tuinman kok kunstenaar zanger priester bisschop brandweerman duiker commandant kolonel generaal kind baby slachtoffer',
    articles: { m: 'de een deze die', f: 'de een deze die' },
  }),
  pt: referenceWords({
    openers: 'mas|e|no entanto|porem|alem disso|contudo|todavia',
    openersWithComma:
      'entretanto|por outro lado|por sua vez|ainda assim|ao mesmo tempo|enquanto isso|em contrapartida|por seu lado|tambem|de resto|alias|pelo contrario',
    pronouns: 'ele:m ela:f eles:p elas:p nós:own eu:own',
    possessives: 'seu sua seus suas nosso nossa',
    pointers:
      'o numero|este numero|esse numero|o valor|este valor|esse valor|o total|a soma|esta soma|os dois|as duas|ambos|ambas|este ultimo|esta ultima|um deles|uma delas|dois deles|nenhum deles|o outro|a outra|os outros|as outras|o seu|a sua|os seus|as suas|ali',
    demonstratives: 'isto isso este esta estes estas esse essa aquilo',
    partitives: 'deles|delas|entre eles|entre elas',
    empty: '',
    emptyAfter: '',
    men: 'homem rapaz menino pai marido irmao filho tio condutor capitao agricultor prefeito ministro governador senador juiz advogado procurador soldado preso suspeito vizinho dono inquilino operario professor aluno medico enfermeiro cirurgiao investigador engenheiro diretor chefe amigo passageiro peao pescador padeiro banqueiro fundador sucessor candidato vereador deputado autor treinador jogador arguido ladrao jardineiro cozinheiro cantor padre bispo bombeiro mergulhador comandante coronel general',
    women:
      'mulher rapariga menina mae esposa irma filha tia condutora agricultora ministra presidenta juiza advogada vizinha dona professora aluna medica enfermeira cirurgia investigadora engenheira diretora amiga fundadora candidata vereadora deputada autora',
    people:
      'bebe vitima pessoa testemunha porta-voz artista autarca ciclista cliente colega comerciante estudante guarda guia interprete jornalista motorista paciente piloto policia presidente',
    articles: { m: 'o um ao do no este esse', f: 'a uma à da na esta essa' },
  }),
}

export const referenceWordsOf = (language: Language | null): ReferenceWords => tables[language ?? 'en']
