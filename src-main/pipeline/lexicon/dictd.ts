import { isTranslation, partsOfSpeech, type Sense, type Term, tidy } from './senses'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const digitValues = new Map([...digits].map((d, i): [string, number] => [d, i]))

/** dictd writes offsets and lengths as big-endian numbers of base 64; NaN for anything else. */
export function dictdNumber(text: string): number {
  let n = 0
  for (const d of text) n = n * 64 + (digitValues.get(d) ?? Number.NaN)
  return text === '' ? Number.NaN : n
}

/**
 * A dictd database as FreeDict makes it. `index`: lines "headword TAB offset TAB length" into `data`, in bytes; an article
 * is the headword with its sound between slashes and its grammar between angles, then the translations, numbered where
 * there are several senses. Lines that do not fit are passed over.
 */
export function* parseDictd(index: string, data: Uint8Array): Generator<Sense> {
  const decoder = new TextDecoder()
  const seen = new Set<string>()
  for (const line of index.split('\n')) {
    const [head = '', offset = '', length = ''] = line.split('\t')
    if (head.startsWith('00database') || head.startsWith('00-database')) continue
    const start = dictdNumber(offset)
    const end = start + dictdNumber(length)
    // The index names an article once under each of its spellings.
    if (!(end <= data.length) || seen.has(offset)) continue
    seen.add(offset)
    yield* sensesOf(decoder.decode(data.subarray(start, end)))
  }
}

function* sensesOf(article: string): Generator<Sense> {
  const [first = '', ...rest] = article.split('\n')
  const sound = first.indexOf(' /')
  const angle = first.indexOf(' <')
  const end = [sound, angle].filter((i) => i > 0).sort((a, b) => a - b)[0] ?? first.length
  const text = tidy(first.slice(0, end))
  if (!isTranslation(text)) return
  const grammar = grammarOf(angle > 0 ? first.slice(angle + 2, first.indexOf('>', angle)) : '')
  const from: Term[] = [{ text, partOfSpeech: grammar, weight: 1 }]
  for (const [i, line] of rest.filter((l) => l.trim() !== '').entries()) {
    const to = translationsOf(line, grammar)
    if (to.length > 0) yield { from, to, weight: 1 / (1 + i) }
  }
}

function translationsOf(line: string, grammar: number): Term[] {
  return line
    .replace(/^\s*\d+\.\s*/, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .split(/[,;]/)
    .map((part) => tidy(part).replace(/^(?:to|the|an?) (?=.)/, ''))
    .filter(isTranslation)
    .map((text) => ({ text, partOfSpeech: grammar, weight: 1 }))
}

const names: Record<string, number> = {
  n: partsOfSpeech.noun,
  v: partsOfSpeech.verb,
  adj: partsOfSpeech.adjective,
  adv: partsOfSpeech.adverb,
}

/** "n, masc", "v", "adj"; 0 where nothing is said. */
function grammarOf(text: string): number {
  const first = text.split(',')[0]!.trim()
  return first === '' ? 0 : (names[first] ?? partsOfSpeech.other)
}
