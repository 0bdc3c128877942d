import type { Language } from '../../language'
import { type Token, tokenize } from '../../tokens'
import type { Passage } from '../passage'

/** Patterns over a sentence's folded words, parted by one space; `_` stands for up to four words
 * of any sort, `__` for up to twelve, as between a German verb and its particle. */
type Patterns = Record<Language, string>

/** Somebody has said nothing, so far. */
const silence: Patterns = {
  en: 'declin(?:ed|es|ing) (?:further )?(?:to )?comment|declined to (?:answer|respond|say|speak|discuss)|refus(?:ed|es|ing) to (?:comment|answer|respond|speak)|(?:has|have|had|did|does|do|would|will) not (?:yet |so far |immediately |publicly )*(?:comment|commented|react|reacted|respond|responded|reply|replied|answer|answered|spoken|speak|issued? a statement|made a statement)|gave no (?:comment|statement|answer)|no (?:immediate )?(?:comment|reaction|response|statement) (?:from|by)|made no (?:comment|statement)|could not be reached|(?:has|have|had)(?: yet)? to (?:comment|respond|react)|(?:has|have) (?:neither|never) (?:commented|reacted|responded)|remained silent|(?:has|have) reacted|(?:was|were) (?:silent|not available for comment)|unavailable for comment',
  de: '(?:wollte|wollten|will|wollen|mochte|mochten|mag) __ (?:nicht|nichts) _ (?:ausser\\w+|kommentieren|sagen|stellung nehmen|beantworten)|(?:ausserte|ausserten|aussert|reagierte|reagierten|reagiert|antwortete|antworteten) __ (?:nicht|zunachst nicht|bislang nicht|nichts)|(?:hat|haben|hatte|hatten) __ (?:nicht|noch nicht|bislang nicht|nichts) _ (?:reagiert|geaussert|kommentiert|geantwortet|stellung genommen|gesagt)|lehnte[n]? __ (?:kommentar|stellungnahme|auskunft) ab|(?:gab|gaben|gibt) _ kein\\w* (?:kommentar|stellungnahme|auskunft|antwort)|kein\\w* (?:kommentar|stellungnahme)|(?:war|waren) _ nicht (?:zu erreichen|erreichbar)|schwieg\\w*|schweigt|schweigen',
  fr: '(?:refuse|refusa|refusent|refusait) de (?:commenter|s exprimer|repondre|reagir)|(?:n a|n ont|n avait|n avaient) pas (?:encore |souhaite |voulu |desire )*(?:reagi|commente\\w*|repondu|s exprimer|reagir|repondre|faire de commentaire\\w*)|(?:ne s est|ne se sont|ne s etait) pas (?:encore )?exprime\\w*|(?:n a|n ont) fait aucun commentaire|aucun commentaire|(?:etait|etaient) injoignables?|garde\\w* le silence|s est refuse\\w* a tout commentaire|sans commentaire',
  es: '(?:rehuso|rehusaron|declino|declinaron|evito|evitaron|se nego a|se negaron a) (?:a )?(?:hacer )?(?:comentar\\w*|comentarios|declara\\w*|responder|pronunciarse)|(?:no ha|no han|no habia|no habian) (?:querido |aun |todavia )*(?:comentado|reaccionado|respondido|hecho (?:comentarios|declaraciones)|hacer (?:comentarios|declaraciones)|comentar|pronunciarse)|(?:no se ha|no se han) pronunciado|no (?:comento|respondio|reacciono|hizo (?:comentarios|declaraciones)|quiso (?:comentar|hacer))|sin (?:comentarios|respuesta)|guard\\w+ silencio',
  it: '(?:non ha|non hanno|non aveva|non avevano) (?:ancora |voluto |inteso )*(?:commentato|commentare|reagito|risposto|rilasciato|rilasciare|fatto)|(?:ha|hanno) (?:rifiutato|declinato) (?:di |ogni |qualsiasi )*comment\\w*|(?:si e rifiutat\\w|si sono rifiutati) di (?:commentare|rispondere)|nessun commento|no comment|(?:non si e|non si sono)(?: ancora)? (?:espress\\w|pronunciat\\w)|tac(?:e|ciono|eva)|mantiene il silenzio|non ha commentato',
  nl: '(?:wilde|wilden|wil|willen) __ (?:niet|geen|niets) _ (?:reageren|commentaar|reactie|zeggen|kwijt)|(?:heeft|hebben|had|hadden) __ (?:niet|nog niet|geen reactie) _ (?:gereageerd|gegeven|geantwoord)|(?:gaf|gaven) geen (?:commentaar|reactie|antwoord)|geen commentaar|(?:was|waren) niet bereikbaar|reageerde\\w* (?:niet|nog niet)|zweeg|zwegen|zwijgt',
  pt: '(?:recusou|recusaram|escusou|recusou se a|recusaram se a|preferiu nao|nao quis|nao quiseram) (?:se )?(?:a )?(?:prestar |fazer |tecer )?(?:comentar\\w*|comentarios|declaracoes|responder|falar)|(?:nao) (?:comentou|comentaram|reagiu|reagiram|respondeu|responderam|se pronunciou|se pronunciaram|prestou declaracoes)|sem comentarios|(?:mantem|manteve|mantiveram)(?: se)? (?:o |em )?silencio|ainda nao (?:comentou|reagiu|respondeu)',
}

/** Nobody has been charged or held, so far. */
const uncharged: Patterns = {
  en: '(?:no one|nobody|no suspects?|no person) (?:has|have|had|was|were) (?:yet |so far )*(?:been )?(?:charged|arrested|detained|named|held)|no (?:arrests?|charges?) (?:has|have|had|was|were) (?:yet |so far )*(?:been )?(?:made|brought|filed)|(?:has|have|had) not (?:yet )?been (?:charged|arrested|detained)|there (?:have been|were) no arrests',
  de: '(?:niemand|keiner) (?:wurde|ist) _ (?:angeklagt|festgenommen|verhaftet|beschuldigt)|(?:wurde|ist) _ niemand _ (?:angeklagt|festgenommen|verhaftet)|(?:beschuldigte|festnahmen|verdachtige|anklagen?) (?:gibt|gab) es _ (?:nicht|keine)|(?:es )?(?:gibt|gab) _ keine (?:festnahmen?|beschuldigten|anklage|verdachtigen)|keine festnahmen?',
  fr: '(?:personne|aucun suspect) n (?:a|avait|est) (?:encore )?(?:ete )?(?:mis en examen|arrete|interpelle|inculpe|poursuivi)|aucune (?:mise en examen|arrestation|interpellation|inculpation)',
  es: '(?:nadie|ningun sospechoso) (?:ha sido|fue|habia sido) (?:aun )?(?:detenido|acusado|imputado|arrestado)|no (?:hay|hubo|ha habido) (?:detenidos|detenciones|acusados|imputados)|sin detenidos',
  it: '(?:nessuno|nessun sospettato) (?:e|e stato|era stato) (?:ancora )?(?:stato )?(?:arrestato|indagato|incriminato|fermato)|nessun (?:arresto|indagato|fermo)|non ci sono (?:arresti|indagati|fermi)',
  nl: '(?:niemand|geen verdachte) (?:is|werd|was) (?:nog )?(?:aangehouden|gearresteerd|aangeklaagd|opgepakt)|(?:is|werd) _ niemand (?:aangehouden|gearresteerd|aangeklaagd|opgepakt)|geen (?:aanhoudingen|arrestaties)|nog niemand aangehouden',
  pt: '(?:ninguem|nenhum suspeito) (?:foi|tinha sido) (?:ainda )?(?:detido|acusado|preso|indiciado)|nao (?:ha|houve) (?:detidos|detencoes|acusados|arguidos)|sem detidos',
}

/** Somebody has spoken: confirmed, denied, apologised, explained. */
const spoken: Patterns = {
  en: 'confirm(?:ed|s)|den(?:ied|ies)|admit(?:ted|s)|acknowledg(?:ed|es)|reject(?:ed|s)|dismiss(?:ed|es)|apologi[sz](?:ed|es)|respond(?:ed|s)|react(?:ed|s)|repl(?:ied|ies)|said|says|stated|announced|issued a statement|comment(?:ed|s)|explained|conceded|insisted|called',
  de: 'bestatigte\\w*|bestatigt|dementierte\\w*|bestritt\\w*|bestreitet|raumte|gab zu|wies|weist|entschuldigte\\w*|reagierte\\w*|ausserte\\w*|sagte\\w*|erklarte\\w*|teilte\\w*|verkundete\\w*|verteidigte\\w*|bezeichnete\\w*',
  fr: '(?:a|ont|avait) (?:finalement |depuis |enfin )?(?:confirme|dementi|reconnu|admis|rejete|reagi|repondu|declare|annonce|affirme|explique|assure|presente ses excuses|nie)|confirme|dement|reconnait|affirme|repond|s est excuse\\w*',
  es: 'confirm(?:o|aron|a)|desmint(?:io|ieron)|neg(?:o|aron)|admit(?:io|ieron)|reconoc(?:io|ieron)|rechaz(?:o|aron)|respond(?:io|ieron)|reaccion(?:o|aron)|declar(?:o|aron)|anunci(?:o|aron)|dij(?:o|eron)|asegur(?:o|aron)|(?:ha|han) (?:confirmado|desmentido|negado|admitido|reconocido|rechazado|respondido|reaccionado|declarado|anunciado|dicho|pedido disculpas)|se disculp(?:o|aron)',
  it: '(?:ha|hanno) (?:poi |infine )?(?:confermato|smentito|negato|ammesso|riconosciuto|respinto|risposto|reagito|dichiarato|annunciato|detto|spiegato|chiesto scusa)|conferma\\w*|smentisce|smentiscono|ammette|respinge|si e scusat\\w',
  nl: 'bevestigde\\w*|bevestigt|ontkende\\w*|ontkent|erkende\\w*|erkent|gaf toe|gaven toe|verwierp\\w*|reageerde\\w*|verklaarde\\w*|zei|zeiden|meldde\\w*|excuseerde\\w*|(?:heeft|hebben) _ (?:bevestigd|ontkend|erkend|gereageerd|verklaard|toegegeven)',
  pt: 'confirm(?:ou|aram|a)|desment(?:iu|iram)|neg(?:ou|aram)|admit(?:iu|iram)|reconhec(?:eu|eram)|rejeit(?:ou|aram)|respond(?:eu|eram)|reag(?:iu|iram)|declar(?:ou|aram)|anunci(?:ou|aram)|disse\\w*|pediu desculpas?',
}

/** Somebody has been charged or held. */
const charged: Patterns = {
  en: '(?:was|were|has been|have been|is|are) (?:\\w+ )?(?:charged|arrested|detained|taken into custody|indicted)|arrested|charged',
  de: '(?:wurde|wurden|ist|sind) _ (?:angeklagt|festgenommen|verhaftet|beschuldigt)|nahm\\w* __ fest|erhob\\w* __ anklage|in untersuchungshaft',
  fr: '(?:a|ont) ete (?:\\w+ ){0,3}(?:arrete\\w*|interpelle\\w*|mise?s? en examen|inculpe\\w*|places? (?:\\w+ ){0,3}en garde a vue)|(?:place\\w*) _ en garde a vue|mis en examen|arrete\\w* par',
  es: '(?:ha sido|han sido|fue|fueron) (?:\\w+ )?(?:detenid\\w+|arrestad\\w+|acusad\\w+|imputad\\w+)|detuv(?:o|ieron)',
  it: '(?:e stat\\w|sono stat\\w) (?:\\w+ )?(?:arrestat\\w|fermat\\w|incriminat\\w|indagat\\w)|(?:ha|hanno) arrestato',
  nl: '(?:is|zijn|werd|werden|heeft|hebben|hield|hielden) _ (?:aangehouden|gearresteerd|aangeklaagd|opgepakt|aan)|gearresteerd|aangehouden',
  pt: '(?:foi|foram) (?:\\w+ )?(?:detid\\w+|pres\\w+|acusad\\w+|indiciad\\w+)|deteve|detiveram',
}

/** An appointment is openly moved to another day. */
const moving: Patterns = {
  en: 'postpon\\w+|delay\\w*|resched\\w+|put (?:off|back)|pushed (?:back|to)|moved (?:to|from|back|forward)|brought forward|deferred|adjourned|shifted|later than planned|instead of|new date',
  de: 'verschob\\w*|verschieb\\w*|verschoben\\w*|verleg\\w+|vertag\\w+|vorgezogen\\w*|aufgeschoben\\w*|verzoger\\w+|spater als geplant|statt|neue[rnm]? termin',
  fr: 'report(?:e|ee|es|ees|er|ait|ent)|decale\\w*|repousse\\w*|differe\\w*|ajourne\\w*|avance\\w* au|retarde\\w*|au lieu du|nouvelle date',
  es: 'aplaz\\w+|pospo\\w+|pospuest\\w+|retras\\w+|posterg\\w+|adelant\\w+|cambi\\w+ de fecha|reprogram\\w+|en lugar del|nueva fecha',
  it: 'rinvi\\w+|posticip\\w+|slitt\\w+|rimand\\w+|spostat\\w+|spostare|anticipat\\w+|invece del|nuova data',
  nl: 'uitgesteld\\w*|uitstel\\w*|stel\\w* __ uit|verschoven|verzet|verplaatst\\w*|opgeschoven|vervroegd|later dan gepland|in plaats van|nieuwe datum',
  pt: 'adi(?:ou|ado|ada|ados|adas|ar|aram|amento|ada)|antecip\\w+|remarc\\w+|reagend\\w+|atras\\w+|transferid\\w+|em vez de|nova data',
}

const compiled = (patterns: Patterns): Map<string, RegExp> =>
  new Map(
    Object.entries(patterns).map(([language, list]) => [
      language,
      new RegExp(
        `(?<= )(?:${list.replaceAll(' __ ', ' (?:\\S+ ){0,12}?').replaceAll(' _ ', ' (?:\\S+ ){0,4}?')})(?= )`,
        'g',
      ),
    ]),
  )

const tables = {
  silence: compiled(silence),
  uncharged: compiled(uncharged),
  spoken: compiled(spoken),
  charged: compiled(charged),
  moving: compiled(moving),
}
export type UpdateWords = keyof typeof tables

/** Spans of the phrases of one sort in a sentence, in the article's offsets. */
export function phrasesIn(
  tokens: Token[],
  sort: UpdateWords,
  language: Language | null,
): { start: number; end: number }[] {
  const pattern = tables[sort].get(language ?? 'en')
  const words = tokens.filter((t) => t.kind !== 'mark')
  if (!pattern || words.length === 0) return []
  const starts: number[] = []
  let text = ' '
  for (const { folded } of words) {
    starts.push(text.length)
    text += `${folded} `
  }
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => {
    const first = starts.indexOf(index)
    const last = first + found.split(' ').length - 1
    return { start: words[first]!.start, end: words[Math.min(last, words.length - 1)]!.end }
  })
}

/** Is it said in this sentence of the article's text that a date was moved? */
export function isMoving(text: string, { sentence: { start, end }, language }: Passage): boolean {
  return phrasesIn(tokenize(text, start, Math.min(end, start + longestRead), language), 'moving', language).length > 0
}
const longestRead = 4000
