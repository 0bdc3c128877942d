import type { Language } from '../../language'
import { changes } from './changes'
import { ofParties } from './parties'
import { qualities } from './qualities'

/**
 * One of two opposite notions. `change`: the other can follow it in time. `quality`: what is the one is not the other.
 * `party`: the other may be said of the same event by another party to it, or of its other end.
 */
export type Notion = { pair: string; name: string; opposite: string; sort: 'change' | 'quality' | 'party' }

type Entry = { word: string; isPrefix: boolean; particle: string | null; notion: Notion | null }

const byBeginning = new Map<string, Entry[]>()
const beginningLength = 2

function read(text: string, sort: Notion['sort']): void {
  for (const block of text.trim().split('\n\n')) {
    const [pair = '', ...lines] = block.split('\n')
    const names = pair.split(' ~ ')
    lines.forEach((line, i) => {
      const notion: Notion = { pair, name: names[i]!, opposite: names[1 - i]!, sort }
      for (const list of line.split('|')) {
        const [language, words = ''] = list.trim().split(': ')
        for (const written of words.split(' ')) add(language!, written, notion)
      }
    })
  }
}

function add(language: string, written: string, notion: Notion): void {
  const isException = written.startsWith('!')
  const [form = '', particle = null] = written.replace('!', '').split('+')
  const word = form.replace('*', '')
  if (word === '') return
  const key = `${language} ${word.slice(0, beginningLength)}`
  const entry = { word, isPrefix: form.endsWith('*'), particle, notion: isException ? null : notion }
  byBeginning.set(key, [...(byBeginning.get(key) ?? []), entry])
}

read(changes, 'change')
read(qualities, 'quality')
read(ofParties, 'party')

/**
 * The notions a word stands for. `holds` says whether a particle (or the second word of a fixed phrase) follows in its
 * clause. The longest entry that fits decides, so that an exception outdoes the rule it is excepted from.
 */
export function notionsOf(folded: string, language: Language | null, holds: (particle: string) => boolean): Notion[] {
  const entries = byBeginning.get(`${language ?? 'en'} ${folded.slice(0, beginningLength)}`) ?? []
  const fitting = entries.filter(
    (e) => (e.isPrefix ? folded.startsWith(e.word) : folded === e.word) && (e.particle === null || holds(e.particle)),
  )
  const longest = new Map<string, number>()
  const rank = (e: Entry) => e.word.length + (e.isPrefix ? 0 : wholeWord)
  if (fitting.some((e) => e.notion === null)) return []
  for (const e of fitting) {
    const pair = e.notion!.pair
    longest.set(pair, Math.max(longest.get(pair) ?? 0, rank(e)))
  }
  return fitting.filter((e) => rank(e) === longest.get(e.notion!.pair)).map((e) => e.notion!)
}
const wholeWord = 0.5
