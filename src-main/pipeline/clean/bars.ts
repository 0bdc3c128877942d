import { plain } from '../tokens'
import { dateRun } from './day'

/** Networks and verbs of sharing, folded; `filler` may stand between them: "Share this article on Facebook". */
const share = new Set(
  'share tweet pin print email mail copy facebook twitter x whatsapp telegram linkedin reddit pinterest instagram threads bluesky mastodon xing flipboard pocket messenger youtube tiktok signal teilen drucken merken kopieren partager imprimer copier envoyer compartir imprimir copiar enviar condividi stampa copia invia delen afdrukken kopieer verstuur compartilhar partilhar tweeten twittern twittear'.split(
    ' ',
  ),
)
const filler = new Set(
  'this the story article post page news on via by to e link auf per diesen artikel den beitrag uber als in sur cet ce l par le lien en este articulo noticia por el enlace su questo articolo il tramite collegamento op dit bericht de no na este esta artigo noticia com button buttons more mehr plus mas altro meer mais and und et y o ed of'.split(
    ' ',
  ),
)
const follow =
  /^(?:follow us|folgen sie uns|folge uns|suivez-nous|síguenos|síganos|seguici|volg ons|siga-nos)(?!\p{L}).{0,100}$/iu

/** A line of nothing but networks, verbs of sharing and what may stand between them. */
export function isShareBar(line: string): boolean {
  if (follow.test(line)) return true
  if (line.length > 160) return false
  const words = plain(line).match(/\p{L}+/gu) ?? []
  if (words.length === 0 || words.length > 24 || /[.!?]$/.test(line)) return false
  const strong = words.filter((w) => share.has(w))
  if (!words.every((w) => share.has(w) || filler.has(w))) return false
  // "x" and "mail" alone are too little; a verb or two networks are not.
  return strong.length >= 2 || (strong.length === 1 && strong[0] !== 'x' && words.length <= 6)
}

const newsletterNoun =
  /(?<!\p{L})(?:newsletters?|e-?newsletter|bulletins?|inbox|mailbox|briefing|postfach|infolettre|lettre d[’']information|boletín|boletines|nieuwsbrief|boletim|mailing list|e-?mails?|correo|push-?nachrichten)(?!\p{L})/iu
const newsletterVerb =
  /^(?:.{0,80}[.!?:–—|] ?)?(?:please |jetzt |hier |want |don[’']t miss (?:out|a thing)[.!:] ?|never miss .{0,40})?(?:sign(?:ing)? up|subscribe|get|join|receive|register|abonnieren|abonniere|anmelden|melden|melde|bestellen|erhalten|inscrivez|abonnez|recevez|s[’']abonner|s[’']inscrire|suscr[ií]b\p{L}*|apúnt\p{L}*|recib[ae]|iscriv\p{L}+|ricevi|abbonati|schrijf|meld|ontvang|abonneer|inscrev[ae]\p{L}*|assin[ea]|receb[ae]|subscrev[ae])(?!\p{L})/iu
const newsletterName =
  /^(?:(?:our|daily|weekly|morning|unser|der|täglicher|notre|nuestro|la nostra|onze|nossa)\s)?(?:[\p{L}-]{1,20} )?(?:newsletters?|nieuwsbrief|boletín|infolettre)(?: ?(?:abonnieren|anmelden|bestellen|sign-?up|subscribe|abonneren))?:?$/iu

/** An imperative to subscribe, or the bare name of a newsletter. */
export function isNewsletterBox(line: string): boolean {
  if (line.length > 280) return false
  if (newsletterName.test(line)) return true
  return newsletterVerb.test(line) && newsletterNoun.test(line)
}

const bar = /\s?[|¦•·]\s?/
const longestField = 60
/** Words that name a section of a paper and no author, folded. */
const sections = new Set(
  'news home world politics business economy sport sports culture local region regional national international opinion science health tech technology live breaking top video panorama politik wirtschaft kultur ausland inland wissen gesundheit nachrichten gericht economie monde societe politique economia politica mundo sociedad cultura deportes cronaca esteri sport salute mondo binnenland buitenland nieuws economie sport desporto saude sociedade pais mundo justica justice giustizia tribunales rechtbank justiz court crime'.split(
    ' ',
  ),
)

export type BarReading = { reason: string; author: string | null }

/**
 * A template's bar of short fields parted by upright strokes or dots: with a day a date line, or a byline where a field
 * is an author's name; without one a menu. Null where the fields are sentences.
 */
export function readBar(line: string): BarReading | null {
  if (line.length > 180 || !bar.test(line)) return null
  const fields = line
    .split(bar)
    .map((f) => f.trim())
    .filter(Boolean)
  if (fields.length < 2 || fields.some((f) => f.length > longestField || /[.!?]$/.test(withoutZone(f)))) return null
  const dated = fields.some((f) => dateRun(f, 0) !== null)
  const author = fields.find((f) => bylineWord.test(f)) ?? (dated ? fields.find(isPersonName) : undefined)
  if (author !== undefined) return { reason: 'byline', author }
  if (dated) return { reason: 'date line', author: null }
  return fields.every((f) => f.length <= 30) && fields.length >= 3 ? { reason: 'navigation', author: null } : null
}

// "6:40 p.m." ends with a stop and is no sentence.
const withoutZone = (field: string) => field.replace(/\b[ap]\.\s?m\.$/i, '')

export const bylineWord = /^(?:by|von|par|por|di|da|door|text)(?: the)?:? (?=\p{Lu})/iu

const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.|de|van|von|der|den|da|dos|di|del|della|le|la|el|al|zu)$/u

function isPersonName(field: string): boolean {
  const words = field.split(/\s+/)
  if (words.length < 2 || words.length > 4 || !words.every((w) => nameWord.test(w))) return false
  return !words.some((w) => sections.has(plain(w)))
}

/** A trail of places in the site: "Home > Local > Harrowgate". */
export function isBreadcrumb(line: string): boolean {
  if (line.length > 140 || /[.!?]$/.test(line)) return false
  const fields = line.split(/\s*[>›»]\s*|\s\/\s/)
  return (
    fields.length >= 2 &&
    fields.every((f) => f.length >= 2 && f.length <= 40 && /\p{L}/u.test(f)) &&
    /[>›»/]/.test(line)
  )
}
