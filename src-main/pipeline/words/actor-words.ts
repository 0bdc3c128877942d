import type { Language } from '../language'
import { list } from './types'

/** How a language says who did something: its words for agents, verbs and what a subject may not be. Folded words. */
export type ActorWords = {
  /** Before the one who did it in a passive: "by", "von", "par". */
  by: Set<string>
  /** Auxiliaries of the passive: without one of them "by" tells of something else. */
  passive: Set<string>
  /** "has", "hat", "a": of having, and of the perfect. */
  having: Set<string>
  /** Finite forms that take a number as object and end like no other verb. */
  verbs: Set<string>
  /** Endings of finite past forms, on the text as written in lower case (diacritics tell a verb from a noun). */
  endings: RegExp | null
  /** Endings of participles behind an auxiliary of having. */
  participles: RegExp
  prepositions: Set<string>
  articles: Set<string>
  /** Pronouns and empty subjects: they name nobody. */
  nobody: Set<string>
  /** Conjunctions and adverbs that may open a clause before its subject. */
  openers: Set<string>
}

const of = (words: string) => new Set(list(words))
const entry = (w: {
  by: string
  passive: string
  having: string
  verbs: string
  endings: RegExp | null
  participles: RegExp
  prepositions: string
  articles: string
  nobody: string
  openers: string
}): ActorWords => ({
  by: of(w.by),
  passive: of(w.passive),
  having: of(w.having),
  verbs: of(w.verbs),
  endings: w.endings,
  participles: w.participles,
  prepositions: of(w.prepositions),
  articles: of(w.articles),
  nobody: of(w.nobody),
  openers: of(w.openers),
})

export const actorWords: Record<Language, ActorWords> = {
  en: entry({
    by: 'by',
    passive: 'was|were|been|being|is|are|be|get|got',
    having: 'has|have|had',
    verbs:
      'owns|employs|hires|kills|sells|buys|bought|sold|built|builds|spent|spends|lost|loses|won|wins|made|makes|took|takes|gave|gives|sent|sends|paid|pays|cut|cuts|held|holds|found|finds|caught|saw|runs|ran|set|shot|drew|met|laid|brought|brings|grew|put|counts|needs|costs|cost|covers|serves|houses|produces|weighs|measures|wants|plans|offers|operates|leads|led|raises|left|shed|hit|broke|fed|led|stole|wrote|read|beat|ate|drove|flew|kept|seats|carries|contains|includes',
    endings: /[a-z]{2}ed$/,
    participles: /(ed|en|t|d|ung|un|ade|old|ent)$/,
    prepositions:
      'in|on|at|from|with|for|to|into|near|under|over|after|before|during|since|until|against|among|between|through|across|along|within|without|by|about|as|because|despite|following|besides',
    articles: 'the|a|an|this|that|these|those|its|his|her|their|our|my',
    nobody: 'it|he|she|they|we|i|you|there|who|which|that|this|these|those|what|one|nobody|some|all|both',
    openers: 'and|but|so|yet|meanwhile|however|then|later|also|still|yesterday|today|officially|overall|instead',
  }),
  de: entry({
    by: 'von|vom|durch',
    passive: 'wurde|wurden|worden|werden|wird|ist|sind|war|waren',
    having: 'hat|haben|hatte|hatten|habe',
    verbs:
      'besitzt|beschaftigt|zahlt|zahlen|baute|bauten|verkaufte|kaufte|verlor|verloren|fand|fanden|gab|gaben|nahm|nahmen|bekam|bekamen|erhielt|erhielten|schloss|schlossen|traf|schickte|tote|brachte|brachten|gewann|gewannen|schrieb|schuf|entliess|entliessen|liess|stiess|kostet|kosteten|misst|wiegt|braucht|brauchen|fasst|betreibt|umfasst|bietet|stellt|stellen|holte|trug|zog|schlug|verlangt|fordert|plant|halt|hielt|hielten|sah|sahen|ass|trank|verbrachte|warf|riss|lud',
    endings: /[a-zäöü]{2}(te|ten)$/,
    participles: /(t|en)$/,
    prepositions:
      'in|im|an|am|auf|aus|bei|beim|mit|nach|seit|zu|zum|zur|fur|gegen|ohne|um|unter|uber|vor|wahrend|wegen|zwischen|trotz|laut|innerhalb|seit|ab|bis|durch|neben|hinter',
    articles: 'der|die|das|den|dem|des|ein|eine|einer|einem|einen|seine|seinen|ihre|ihren|ihr|sein|dieser|diese|dieses',
    nobody: 'es|er|sie|wir|ich|ihr|man|das|dies|der|die|wer|was|alle|viele|manche|dort|da|hier',
    openers:
      'und|aber|doch|denn|so|dann|spater|auch|bereits|gestern|heute|zuvor|inzwischen|insgesamt|dabei|dort|damals|zuletzt',
  }),
  fr: entry({
    by: 'par',
    passive: 'ete|est|sont|fut|furent|etait|etaient|sera|seront|etre',
    having: 'a|ont|avait|avaient|aura|auront',
    verbs:
      'emploie|emploient|possede|possedent|compte|comptent|vend|vendent|achete|achetent|construit|construisent|perd|perdent|gagne|gagnent|produit|produisent|coute|coutent|mesure|mesurent|pese|pesent|accueille|accueillent|embauche|embauchent|depense|recoit|recoivent|abrite|couvre|reunit|prevoit|demande|reclame|exploite|offre|supprime|licencie|tua|tuerent|fit|firent|perdit|vendit|prit|reunit',
    endings: /[a-zéèêîç]{2}(èrent|irent|urent)$/,
    participles: /(e|es|ee|ees|i|is|it|ie|u|us|ue|ert|aint|eint)$/,
    prepositions:
      'dans|en|a|au|aux|sur|sous|avec|sans|pour|par|chez|vers|depuis|pendant|apres|avant|entre|contre|selon|lors|malgre|des',
    articles: 'le|la|les|l|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos',
    nobody: 'il|elle|ils|elles|on|nous|je|vous|ce|cela|ca|qui|que|y|tous|toutes|certains|dont|celui|celle',
    openers: 'et|mais|or|donc|ainsi|puis|ensuite|alors|aussi|hier|aujourd|cependant|toutefois|enfin',
  }),
  es: entry({
    by: 'por',
    passive: 'fue|fueron|sido|es|son|era|eran|sera|seran|ser',
    having: 'ha|han|habia|habian|habra|habran',
    verbs:
      'tiene|tienen|tenia|tenian|tuvo|tuvieron|emplea|emplean|posee|poseen|cuenta|vende|venden|compra|compran|pierde|pierden|gana|ganan|produce|producen|cuesta|cuestan|mide|miden|pesa|pesan|contrata|contratan|gasta|gastan|recibe|reciben|alberga|hizo|hicieron|puso|pusieron|dio|dieron|obtuvo|produjo|produjeron|trajo|pide|exige|ofrece|opera|cubre|reune|mato|planea|preve|vio|vieron',
    endings: /[a-zñáéíóú]{2}(ó|aron|ieron|eron)$/,
    participles: /(ado|ido|to|cho|so)$/,
    prepositions:
      'en|a|al|con|sin|por|para|desde|hasta|sobre|bajo|tras|entre|contra|segun|durante|ante|mediante|de|del',
    articles: 'el|la|los|las|un|una|unos|unas|este|esta|estos|estas|su|sus|nuestro|nuestra',
    nobody: 'el|ella|ellos|ellas|nosotros|yo|esto|eso|ello|que|quien|quienes|hay|se|todos|todas|algunos',
    openers: 'y|e|pero|asi|luego|entonces|tambien|ayer|hoy|ademas|despues|sin embargo|mientras',
  }),
  it: entry({
    by: 'da|dal|dalla|dallo|dall|dai|dagli|dalle',
    passive: 'e|sono|stato|stata|stati|state|fu|furono|era|erano|viene|vengono|venne|vennero|sara|saranno|essere',
    having: 'ha|hanno|aveva|avevano|avra|avranno',
    verbs:
      'possiede|possiedono|impiega|impiegano|conta|contano|vende|vendono|compra|comprano|perde|perdono|vince|vincono|produce|producono|costa|costano|misura|misurano|pesa|pesano|assume|assumono|spende|spendono|riceve|ricevono|ospita|ospitano|fece|fecero|prese|presero|perse|persero|vinse|vinsero|mise|diede|chiuse|uccise|chiede|offre|copre|gestisce|prevede',
    endings: /[a-zàèéìòù]{2}(arono|erono|irono|ò)$/,
    participles: /(ato|uto|ito|tto|rso|sto|rto|so|nto)$/,
    prepositions:
      'in|nel|nella|nei|nelle|a|al|alla|ai|alle|su|sul|sulla|con|senza|per|da|dal|dalla|dopo|prima|durante|tra|fra|contro|secondo|verso|sotto|sopra|presso',
    articles: 'il|lo|la|i|gli|le|l|un|uno|una|questo|questa|questi|queste|suo|sua|suoi|sue|loro',
    nobody: 'egli|lui|lei|esso|essa|loro|noi|io|cio|che|chi|questo|si|ci|c|tutti|tutte|alcuni',
    openers: 'e|ed|ma|quindi|poi|allora|anche|ieri|oggi|inoltre|tuttavia|intanto|cosi',
  }),
  nl: entry({
    by: 'door',
    passive: 'werd|werden|worden|wordt|is|zijn|was|waren',
    having: 'heeft|hebben|had|hadden',
    verbs:
      'bezit|telt|verkoopt|verkocht|verkochten|koopt|kocht|kochten|bouwt|verliest|verloor|verloren|wint|won|wonnen|kost|meet|weegt|kreeg|kregen|nam|namen|gaf|gaven|vond|vonden|bracht|brachten|sloot|sloten|schoot|sloeg|ontving|ontvingen|ontslaat|ontsloeg|doodde|vraagt|eist|biedt|beheert|omvat|liet|lieten|hield|zag|zagen|schreef|trok|stuurt|plant|produceert|gebruikt',
    endings: /[a-zëï]{2}(de|te|den|ten)$/,
    participles: /(t|d|en)$/,
    prepositions:
      'in|op|aan|uit|bij|met|naar|sinds|te|voor|tegen|zonder|om|onder|over|na|tijdens|wegens|tussen|volgens|binnen|tot|vanaf|van|door|langs|achter',
    articles: 'de|het|een|dit|dat|deze|die|zijn|haar|hun|ons|onze',
    nobody: 'hij|zij|ze|wij|we|ik|je|men|er|dit|dat|wie|wat|alle|sommige|het',
    openers: 'en|maar|want|dus|toen|later|ook|gisteren|vandaag|daarna|intussen|eerder|inmiddels',
  }),
  pt: entry({
    by: 'por|pelo|pela|pelos|pelas',
    passive: 'foi|foram|sido|e|sao|era|eram|sera|serao|ser',
    having: 'tem|teve|tinha|tinham|tera|terao|tiveram',
    verbs:
      'emprega|empregam|possui|possuem|conta|vende|vendem|compra|compram|perde|perdem|ganha|ganham|produz|produzem|custa|custam|mede|medem|pesa|pesam|contrata|contratam|gasta|gastam|recebe|recebem|abriga|fez|fizeram|pos|deu|deram|obteve|trouxe|pede|exige|oferece|opera|cobre|reune|preve|viu|viram',
    endings: /[a-zçãõáéíóú]{2}(ou|aram|eram|iram|eu|iu)$/,
    participles: /(ado|ido|to|so)$/,
    prepositions:
      'em|no|na|nos|nas|a|ao|aos|com|sem|por|para|desde|ate|sobre|sob|apos|entre|contra|segundo|durante|de|do|da|perante',
    articles: 'o|a|os|as|um|uma|uns|umas|este|esta|estes|estas|seu|sua|seus|suas|nosso|nossa',
    nobody: 'ele|ela|eles|elas|nos|eu|isto|isso|que|quem|ha|se|todos|todas|alguns',
    openers: 'e|mas|assim|depois|entao|tambem|ontem|hoje|alem|porem|entretanto|enquanto',
  }),
}
