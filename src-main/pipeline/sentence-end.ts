import type { Language } from './language'
import { plain } from './tokens'
import { type AbbreviationSort, calendarWords, type Stops, stopsOf } from './words/abbreviations'
import { set } from './words/types'

/** One place where a sentence may end: `stop` is where its marks begin, `end` where they and closing marks end. */
export type Candidate = { stop: number; end: number; marks: string; closers: string }

/** Only so much is looked at on either side, so that a decision costs the same in any text. */
const window = 64

type Place = Candidate & {
  before: string
  /** What follows, from the first character that is no white space. */
  after: string
  /** `after` without opening marks, and the word it begins with. */
  bare: string
  word: string
  stops: Stops
  language: Language | null
}

const openingMarks = /^[\p{Pi}\p{Ps}"'’„‚«»¿¡•*·–—-]+\s?/u

/**
 * Whether a sentence ends at a candidate with white space behind it. `from` and `to` bound the paragraph. `isDialogue`: the
 * paragraph opens with a dash, so that a dash may bring the next speaker.
 */
export function endsAt(
  text: string,
  c: Candidate,
  bounds: { from: number; to: number; isDialogue: boolean },
  language: Language | null,
): boolean {
  if (c.marks === '.' && c.closers === '' && isPlainEnd(text, c.stop, bounds.from)) return true
  const after = text.slice(c.end, Math.min(bounds.to, c.end + window)).trimStart()
  if (after === '') return false
  if (isSmall(after.charCodeAt(0)) && !bounds.isDialogue) return false
  const bare = isCapital(after.charCodeAt(0)) ? after : after.replace(openingMarks, '')
  if (!isCapital(bare.charCodeAt(0)) && !/[\p{L}\p{N}]/u.test(bare)) return c.end + window < bounds.to
  const before = text.slice(Math.max(bounds.from, c.stop - window), c.stop)
  const word = /^\p{L}[\p{L}\p{M}]*/u.exec(bare)?.[0] ?? ''
  const place: Place = { ...c, before, after, bare, word, stops: stopsOf(language), language }
  if (/^[,;:]/.test(after)) return false
  if (/^[–—-]/.test(after) && !(bounds.isDialogue && /^[–—-]\s?[\p{Lu}¿¡«]/u.test(after))) return false
  if (opensWithElision.test(after)) return true
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(after)) return false
  if (isOmission(place) || isHesitation(place)) return false
  if (/[!?]/.test(c.marks)) return !(c.closers !== '' && isSaidBy(place))
  if (c.marks !== '.') return endsAtEllipsis(place)
  return c.closers !== '' || endsAtStop(place)
}

const plainWord = 7

/** The commonest end by far, told without tables: a long small word, a stop, one space, a capital and a small letter. */
function isPlainEnd(text: string, stop: number, from: number): boolean {
  if (stop - plainWord < from || text.charCodeAt(stop + 1) !== 32) return false
  if (!isCapital(text.charCodeAt(stop + 2)) || !isSmall(text.charCodeAt(stop + 3))) return false
  for (let i = stop - plainWord; i < stop; i++) if (!isSmall(text.charCodeAt(i))) return false
  return !/str$/.test(text.slice(stop - plainWord, stop)) && !legalForm.test(text.slice(stop + 2, stop + 9))
}

const isSmall = (code: number) => code >= 97 && code <= 122
const isCapital = (code: number) => code >= 65 && code <= 90

// Dutch: "'s Avonds", "’t Was".
const opensWithElision = /^['’‘][stnkm]\s\p{Lu}/u

/** "(?)", "[…]": a mark alone in brackets comments on a word or stands for left-out ones. */
function isOmission({ before, marks, closers, stop, end }: Place): boolean {
  return /[([]$/.test(before) && /^[)\]]/.test(closers) && end - stop === marks.length + closers.length
}

/** "I... I never": the same word again after the dots. */
function isHesitation({ before, marks, word }: Place): boolean {
  if (!/^(?:\.{2,}|…)$/.test(marks) || word === '') return false
  return plain(/\p{L}+$/u.exec(before)?.[0] ?? '') === plain(word)
}

/** “Stay back!” Officer Quill shouted: up to four capitalised words, then a verb of saying. */
function isSaidBy({ bare, after, stops }: Place): boolean {
  if (bare !== after) return false
  const match = /^(?:\p{Lu}[\p{L}\p{M}’'.-]* ){1,4}(\p{Ll}+)/u.exec(after)
  if (!match?.[1] || !stops.sayVerbs.has(plain(match[1]))) return false
  return !stops.openers.has(plain(/^\p{L}+/u.exec(after)?.[0] ?? ''))
}

function endsAtEllipsis({ before, marks, language, word, stops }: Place): boolean {
  if (!/[\p{L}\p{N}]/u.test(before)) return false
  if (!/^(?:\.{2,}|…)+$/.test(marks)) return true
  // German nouns have capitals in any place.
  return language !== 'de' || word === '' || stops.openers.has(plain(word))
}

const numberAhead = /^(?:[\d§#]|[nN]?[º°]|[IVXLCDM]+(?!\p{L}))/u
const legalForm = /^(?:GmbH|AG|KG|SE|KGaA|OHG|BV|NV|SA|SL|Inc|Ltd|LLC|PLC|Corp|SpA|Srl|SARL|Lda|Ltda)(?!\p{L})/u
const zones = set(
  'gmt utc est edt et cst cdt ct mst mdt pst pdt pt bst cet cest msk ist jst eastern central pacific mountain greenwich local',
)
const labels = set(
  'plan group class type block vitamin section terminal gate gruppe klasse typ halle abschnitt groupe classe grupo clase plano piano gruppo classe groep klasse hepatitis option variante',
)

/** A single full stop, which may belong to an abbreviation, an initial, an ordinal or a list number. */
function endsAtStop(p: Place): boolean {
  const tail = /[^\s"“”„«»‘()[\]/]*$/u.exec(p.before)?.[0].replace(/^.*['’](?=.)/u, '') ?? ''
  const lead = p.before.slice(0, p.before.length - tail.length)
  if (tail === '') return true
  if (/^\d{1,2}$/.test(tail) && !/[\p{L}\p{N}]/u.test(lead)) return false // a list number: "2. The siren …"
  if (legalForm.test(p.bare)) return false
  const key = plain(tail).replace(/[º°]/g, 'o').replace(/ª/g, 'a')
  const sort = sortOf(p, lead, tail, key)
  if (sort) return endsAfter(sort, p)
  if (/^\p{L}{1,3}$/u.test(tail) && continuesAbbreviation(p, key)) return false
  if (/^(?:[ap]\.m|[ap]m)$/.test(key)) return !(zones.has(plain(p.word)) || calendarWords.has(plain(p.word)))
  if (/^\p{Lu}$/u.test(tail) || /^\p{Lu}\.-?\p{Lu}$/u.test(tail)) return endsAfterInitial(p, tail, lead)
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(tail)) return opens(p)
  if (p.language === 'de' && /str$/.test(key)) return opens(p)
  if (/^\d{1,3}$/.test(tail)) return !isOrdinal(p, lead)
  if (/^[IVXL]+$/.test(tail)) return !century.test(plain(p.word))
  return !/^\p{Lu}[bcdfghjklmnpqrstvwxz]{1,4}$/u.test(tail) || opens(p) // "Bldg. Four": no vowel, no word
}

/** The sort of the longest abbreviation that ends here; the parts of one may stand apart ("i. d. R."). */
function sortOf({ stops }: Place, lead: string, tail: string, key: string): AbbreviationSort | undefined {
  if (!/\.\s*$/.test(lead)) return own(stops, tail, key)
  const parts = lead
    .trimEnd()
    .split(/\s+/)
    .slice(-3)
    .map((part) => part.replace(/^[("“„«]+/, ''))
  for (let n = Math.min(3, parts.length); n > 0; n--) {
    const joined = parts.slice(-n)
    if (!joined.every((part) => part.endsWith('.'))) continue
    const sort = stops.sortOf.get(`${plain(joined.join(''))}${key}`)
    if (sort && fits(sort, joined.join('') + tail)) return sort
  }
  return own(stops, tail, key)
}

function own(stops: Stops, tail: string, key: string): AbbreviationSort | undefined {
  const sort = stops.sortOf.get(key)
  return sort && fits(sort, tail) ? sort : undefined
}

/** In capitals it is an initial or an acronym: "plan C." is no "c." (circa), "B.V." no "b.v.". */
const fits = (sort: AbbreviationSort, written: string) =>
  (sort !== 'within' && sort !== 'number') || /\p{Ll}/u.test(written) || /^\P{L}*$/u.test(written)

function endsAfter(sort: AbbreviationSort, p: Place): boolean {
  if (sort === 'title' || sort === 'within') return false
  if (sort === 'closing') return true
  if (sort === 'either') return opens(p)
  if (numberAhead.test(p.bare)) return false
  // "Abs. 2 Nr. 3", "art. no. 5": another of its kind.
  const next = /^(\p{L}+)\.\s?\d/u.exec(p.bare)?.[1]
  return next === undefined || p.stops.sortOf.get(plain(next)) !== 'number'
}

/** Whether the stop stands inside an abbreviation of several parts: "z. B.", "EE. UU.". */
function continuesAbbreviation(p: Place, key: string): boolean {
  const next = /^\p{L}{1,3}(?=\.)/u.exec(p.bare)?.[0]
  if (!next) return false
  const joined = `${key}.${plain(next)}`
  if (p.stops.sortOf.has(joined) || p.stops.beginnings.has(`${joined}.`)) return true
  return key.length === 1 && next.length === 1
}

/** Whether the next word opens a sentence; a particle before a capital belongs to a name ("J. De Vries"). */
function opens({ word, bare, after, stops }: Place): boolean {
  if (word === '') return !/^\p{N}/u.test(bare)
  if (/^[¿¡]/.test(after)) return true
  if (!stops.openers.has(plain(word))) return false
  return !(nameParticle.test(plain(word)) && /^\p{L}+ \p{Lu}/u.test(bare))
}

const nameParticle = /^(?:de|del|della|dello|di|da|do|dos|du|la|le|van|von|ter|ten|el|al|bin|ben|d|l)$/

function endsAfterInitial(p: Place, tail: string, lead: string): boolean {
  const previous = /([\p{L}\p{M}]+)\.?\s$/u.exec(lead)?.[1] ?? ''
  if (tail === 'I' && p.language === 'en' && !/^\p{Lu}/u.test(previous)) return !/^\p{Lu}\./u.test(p.bare)
  return opens(p) || labels.has(plain(previous))
}

const century = /^(?:jahrhundert|jh|jahrhunderts|century|siecle|siglo|secolo|eeuw|seculo)/
const ordinalLead = set(
  'der die das den dem des ein eine einem einen einer eines am im zum zur beim vom ins ans ab seit bis vor nach jeder jede jedes jeden und oder sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer unser unsere unserem dieser diese dieses diesem sowie',
)

/** "9. Januar", "auf dem 7. Parteitag", "3. 5. 2031": German writes ordinals with a full stop, Dutch some dates. */
function isOrdinal(p: Place, lead: string): boolean {
  const word = plain(p.word)
  if (calendarWords.has(word) && p.language !== 'en') return true
  if (p.language !== 'de') return false
  if (/^\d/.test(p.bare)) return /^\d{1,2}\.|^\d{4}/.test(p.bare)
  const previous = plain(/(\p{L}+)\s$/u.exec(lead)?.[1] ?? '')
  return (ordinalLead.has(previous) || countedByOrdinals.test(word)) && !opens(p)
}

const countedByOrdinals =
  /^(?:jahrhundert|bezirk|stock|jahrestag|geburtstag|klasse|platz|runde|tag|mal|auflage|etage|liga|bundesliga|halbzeit|lebensjahr|weltkrieg|minute)/
