import type { Token } from '../tokens'
import { calendarWords as allCalendar, type Stops, stopsOf } from '../words/abbreviations'
import { placeOf } from '../words/places'
import { foldKey } from './fold'
import { isGivenName } from './given-names'
import { isGermanName, trimGerman } from './name-german'
import { headOf } from './name-heads'
import { bareForm, keysOf } from './name-key'
import { kindOf, wordsIn } from './name-kind'
import {
  appositions,
  calendarWords,
  isTitle,
  noNames,
  organisationParticles,
  organisationWords,
  particles,
  placeWords,
  romanNumeral,
  surnameToo,
  titleModifiers,
} from './name-lists'
import { withoutDemonyms } from './name-people'
import { isAcronym, isUpperWord, startsSentence, textOf, touches, upper } from './name-token'
import type { FoundName, NameContext, Run } from './name-types'

export type { FoundName } from './name-types'

/**
 * Names of one sentence: runs of capitalised words with particles and initials between them, and acronyms; titles,
 * nationalities and openers of sentences are cut off. At the start of a sentence one capital proves nothing, in a headline
 * in capitals none does, and in German none does anywhere (see `isGermanName`).
 */
export function findNames(c: NameContext): FoundName[] {
  const found: FoundName[] = []
  const inCapitals = isInCapitals(c)
  for (let i = 0; i < c.tokens.length; ) {
    const next = runEnd(c, i)
    if (next === i) {
      i++
      continue
    }
    const run = trimRun(c, i, next)
    if (run && isName(c, run, inCapitals)) found.push(toName(c, run, i))
    i = next
  }
  return found
}

const articleParts = /^(?:al|el|as|ad|ar|an|at|ash|bin|ibn)$/
const germanParticles = /^(?:von|van|zu|de)$/
const secondParticles = /^(?:la|las|los|les|der|den|dem|l|het|t)$/

/** A headline that writes most of its words with capitals: there a capital says nothing. */
function isInCapitals({ tokens }: NameContext): boolean {
  let [long, capital] = [0, 0]
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue
    long++
    if (upper(token.text)) capital++
  }
  return capital >= 4 && capital >= 0.6 * long && !/^[.!?”"]$/.test(tokens.at(-1)!.text)
}

function runEnd(c: NameContext, from: number): number {
  const start = c.tokens[from]!
  if (start.kind !== 'word') return from
  const hasArticle =
    articleParts.test(start.text) && c.tokens[from + 1]?.text === '-' && isUpperWord(c.tokens[from + 2])
  if (!upper(start.text) && !hasArticle) return from
  let end = from + 1
  for (let i = end; i < c.tokens.length; ) {
    const next = continued(c, i, from)
    if (next === i) break
    end = next
    i = next
  }
  return end
}

/** Where the run goes on to from token `i`, or `i` where it ends. */
function continued(c: NameContext, i: number, from: number): number {
  const token = c.tokens[i]!
  const before = c.tokens[i - 1]!
  const after = c.tokens[i + 1]
  if (token.kind === 'word') {
    if (!upper(token.text)) return afterParticles(c, i, from)
    if (c.language !== 'de' || companyForms.has(token.folded) || clubForms.test(before.text)) return i + 1
    return standsAlone(before) || standsAlone(token) ? i : i + 1
  }
  if (token.text === '&' && isUpperWord(after)) return i + 2
  if (token.text === '-' && touches(c, i) && after?.kind === 'word' && touches(c, i + 1)) return i + 2
  if (
    /^['’]$/.test(token.text) &&
    /^(?:O|D|Sant|Dell|Dall)$/.test(before.text) &&
    isUpperWord(after) &&
    touches(c, i + 1)
  )
    return i + 2
  // "Farmers' Party"
  const plural = /^['’]$/.test(token.text) && i === from + 1 && c.language === 'en' && /[^s]s$/.test(before.text)
  if (plural && touches(c, i) && isUpperWord(after) && organisationWords.has(after!.folded))
    return isGivenName(before.folded) ? i : i + 2
  const initial = token.text === '.' && /^\p{Lu}$/u.test(before.text) && touches(c, i)
  return initial && isUpperWord(after) && !isTitle(after!.folded, false) ? i + 2 : i
}

const companyForms = new Set(['ag', 'kg', 'se', 'gmbh', 'kgaa', 'ev', 'eg'])
const clubForms = /^(?:FC|SC|SV|TSV|VfB|VfL|FSV|TSG)$/

/** In German a place or an acronym beside another capital is a name of its own: "Moskaus Streitkräfte", "Seouls NIS". */
const standsAlone = ({ text, kind }: Token) =>
  kind === 'word' && (isAcronym(text) || placeOf(text) !== null || placeOf(text.replace(/s$/, '')) !== null)

function afterParticles(c: NameContext, from: number, start: number): number {
  let i = from
  while (i < from + 3 && c.tokens[i]?.kind === 'word' && !upper(c.tokens[i]!.text)) {
    const { folded } = c.tokens[i]!
    const fits =
      i > from ? secondParticles.test(folded) || particles.has(folded) : opensParticle(c, folded, from, start)
    if (!fits) return from
    i++
    if (c.tokens[i]?.text === '-') i++
  }
  if (!isUpperWord(c.tokens[i])) return from
  // "Anna Holt van de Universiteit": who belongs to an organisation is no part of its name.
  if (!organisationWords.has(c.tokens[i]!.folded)) return i + 1
  return c.tokens.slice(Math.max(start, from - 5), from).some((t) => isGivenName(t.folded)) ? from : i + 1
}

function opensParticle(c: NameContext, folded: string, from: number, start: number): boolean {
  if (c.language === 'de') {
    // "Schlachtfeld von Kursk" is no name, "Ilse von Brehm" is.
    if (germanParticles.test(folded))
      return isGivenName(c.tokens[from - 1]!.folded) || isGivenName(c.tokens[start]!.folded)
  } else if (particles.has(folded)) return true
  if (!organisationParticles.has(folded) || (folded === 'en' && c.language !== 'nl')) return false
  for (let i = start; i < from; i++) if (organisationWords.has(c.tokens[i]!.folded)) return true
  return false
}

function trimRun(c: NameContext, from: number, to: number): Run | null {
  const stops = stopsOf(c.language)
  let first = from
  let next = to
  while (first < next && !placeOf(textOf(c, first, next)) && isIdle(c, first, stops)) first++
  while (next > first && isIdle(c, next - 1, stops)) next--
  if (first < next - 1 && isStopAtStart(c, first)) first++
  while (first < next - 1 && appositions.has(c.tokens[first]!.folded) && isUpperWord(c.tokens[first + 1])) first++
  if (c.language === 'de') first = trimGerman(c, first, next)
  const run = withoutTitles(c, first, next)
  return run && withoutDemonyms(c, run)
}

/** "Noch Polen …": a small word that only the sentence's start gives its capital. */
function isStopAtStart(c: NameContext, i: number): boolean {
  const { folded, text } = c.tokens[i]!
  if (!startsSentence(c, i) || isAcronym(text) || c.tokens[i + 1]!.kind === 'mark' || particles.has(folded))
    return false
  return c.words.stopwords.has(folded) && !isGivenName(folded)
}

function isIdle(c: NameContext, i: number, stops: Stops): boolean {
  const { folded, kind, text } = c.tokens[i]!
  if (kind === 'mark' || calendarWords.has(folded) || noNames.has(folded)) return true
  if (text.length > 1 && text === text.toUpperCase()) return false
  return stops.openers.has(folded) || stops.sayVerbs.has(folded) || text === 's'
}

/** "Police Chief Marc Odier" is Marc Odier; "Foreign Ministry" and "King Street" stay whole; "Prime Minister" is nobody. */
function withoutTitles(c: NameContext, first: number, next: number): Run | null {
  const end = endBeforeTitles(c, first, next)
  if (end === first) return null
  if (end < next) return end - first >= 2 ? withoutTitles(c, first, end) : null
  let last = -1
  for (let i = first; i < end; i++) if (titleAt(c, i, first)) last = i
  if (last < 0 || last === end - 1) return { first, next, titled: isTitleBefore(c, first) }
  let from = last + 1
  while (from < end - 1 && c.tokens[from]!.kind === 'mark') from++
  const isPerson = isGivenName(c.tokens[from]!.folded) && !isPlaceWord(c, end - 1)
  if (!isPerson && namesThing(c, from, end)) return { first, next, titled: false }
  const ofPlace = particles.has(c.tokens[from]!.folded) && !upper(c.tokens[from]!.text)
  while (from < end - 1 && !upper(c.tokens[from]!.text) && !articleParts.test(c.tokens[from]!.text)) from++
  return { first: from, next: end, titled: !ofPlace }
}

/** Where the titles at the end of a run begin, with the marks and particles before them: "Ana Holt, Minister". */
function endBeforeTitles(c: NameContext, first: number, next: number): number {
  let end = next
  while (end > first && titleAt(c, end - 1, first) && !titleModifiers.has(c.tokens[end - 1]!.folded)) end--
  if (end === first + 1 && titleModifiers.has(c.tokens[first]!.folded)) return first
  while (end > first && (c.tokens[end - 1]!.kind === 'mark' || !/\p{Lu}/u.test(c.tokens[end - 1]!.text))) end--
  return end
}

/** "M." before a French name and "D." before a Spanish or Portuguese one are titles; elsewhere a letter is an initial. */
function titleAt(c: NameContext, i: number, first: number): boolean {
  const { folded } = c.tokens[i]!
  if (folded.length > 1) return isTitle(folded, c.language === 'de')
  if (i !== first) return false
  return c.language === 'fr' ? folded === 'm' : (c.language === 'es' || c.language === 'pt') && folded === 'd'
}

function isTitleBefore(c: NameContext, first: number): boolean {
  const dot = c.tokens[first - 1]?.text === '.' ? 2 : 1
  return isTitle(c.tokens[first - dot]?.folded ?? '', c.language === 'de')
}

const isPlaceWord = (c: NameContext, i: number) =>
  placeWords.has(c.tokens[i]!.folded) && !surnameToo.has(c.tokens[i]!.folded)

function namesThing(c: NameContext, first: number, next: number): boolean {
  for (let i = first; i < next; i++)
    if (organisationWords.has(c.tokens[i]!.folded) || placeWords.has(c.tokens[i]!.folded)) return true
  return false
}

function isName(c: NameContext, run: Run, inCapitals: boolean): boolean {
  const { first, next } = run
  const token = c.tokens[first]!
  const single = wordsIn(c, first, next) === 1
  if (next - first === 1 && (isNoName(c, first) || romanNumeral.test(token.text))) return false
  if (placeOf(textOf(c, first, next)) !== null) return true
  const isKnown = (i: number) => c.tokens[i]!.kind === 'mark' || c.known.has(foldKey(c.tokens[i]!.text))
  let known = true
  for (let i = first; i < next; i++) known &&= isKnown(i)
  if (inCapitals && !known) return false
  if (known || (next - first === 1 && isAcronym(token.text))) return true
  if (c.language === 'de') return isGermanName(c, run)
  return !single || run.titled || !startsSentence(c, first)
}

function isNoName(c: NameContext, i: number): boolean {
  const { text, folded } = c.tokens[i]!
  if (text.length < 2 || noNames.has(folded)) return true
  const after = c.tokens[i + 1]
  if (allCalendar.has(folded)) {
    if (folded === 'may' || after?.kind === 'number' || c.tokens[i - 1]?.kind === 'number' || after?.text === '.')
      return true
  }
  // "Selgarian officials": the adjective of a place the tables do not hold; a verb after it would make it a person.
  if (c.language !== 'en' || !/(?:ian|ese|ish)$/.test(folded) || isGivenName(folded)) return false
  if (after?.kind !== 'word' || upper(after.text) || /ed$/.test(after.folded)) return false
  return !c.words.stopwords.has(after.folded) && !stopsOf(c.language).sayVerbs.has(after.folded)
}

function toName(c: NameContext, run: Run, from: number): FoundName {
  const { first: bare, next } = run
  const keys = keysOf(c.tokens, bare, next, (word) => bareForm(word, c.language, c.known))
  const whole = withArticle(c, bare, from)
  const head = headOf(c, whole)
  const titled = run.titled || (whole < bare && isTitleBefore(c, whole))
  const kind = kindOf(c, { ...run, titled }, head, isAcronym(c.tokens[bare]!.text))
  // The small generic noun of "lac de Saulne" belongs to the name, and not to its key: other languages say it otherwise.
  const first = head && head.kind === kind ? head.first : whole
  const start = c.tokens[first]!.start
  const end = c.tokens[next - 1]!.end
  return { start, end, text: c.text.slice(start, end), kind, key: keys.join(''), keys, first, next }
}

const romance = new Set(['fr', 'es', 'it', 'pt', 'nl'])
const articles = /^(?:le|la|les|el|los|las|il|lo|gli|de|het|os|as|van|von|della|delle|dei|del|di|d|l)$/

/** "Las Eras", "Van der Holst": inside a sentence a capital makes the article or particle a part of the name. */
function withArticle(c: NameContext, first: number, from: number): number {
  let at = first
  while (at > first - 3 && at > 0 && particles.has(c.tokens[at - 1]!.folded) && !upper(c.tokens[at - 1]!.text)) at--
  const before = c.tokens[at - 1]
  const fits = before?.kind === 'word' && upper(before.text) && articles.test(before.folded)
  if (!fits || at - 1 < from || !romance.has(c.language ?? '') || startsSentence(c, at - 1)) return first
  return at - 1
}
