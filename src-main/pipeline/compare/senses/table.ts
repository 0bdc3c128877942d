import type { Language } from '../../language'
import { remembered } from '../../memo'
import { falseFriends } from '../../words/wrong-senses-friends'
import { homographs } from '../../words/wrong-senses-homographs'

/** One sense of a word that is easily taken for another: which word, and which of its senses. */
export type Sense = { of: string; sense: number }

const exact = new Map<string, Sense[]>()
const prefixes = new Map<string, Sense[]>()

function read(table: string): void {
  for (const line of table.trim().split('\n')) {
    const [name = '', ...senses] = line.split(' <> ')
    senses.forEach((written, sense) => {
      for (const list of written.split(' | ')) {
        const [language, words = ''] = list.split(': ')
        for (const word of words.split(' ')) add(`${language?.trim()} ${word}`, { of: `${name} ${senses[0]}`, sense })
      }
    })
  }
}

function add(key: string, sense: Sense): void {
  if (key.endsWith(' -')) return
  const target = key.endsWith('*') ? prefixes : exact
  const own = key.replace('*', '')
  target.set(own, [...(target.get(own) ?? []), sense])
}
read(homographs)
read(falseFriends)

const lookedUp = remembered((key: string): Sense[] => {
  const found = [...(exact.get(key) ?? [])]
  for (let n = key.length; n >= shortestKey; n--) found.push(...(prefixes.get(key.slice(0, n)) ?? []))
  // A word that stands for both senses tells neither.
  return found.filter((s) => !found.some((other) => other.of === s.of && other.sense !== s.sense))
})
const shortestKey = 5

/** The senses a word (as `plain` folds it) stands for, without those it shares with the other sense. */
export const sensesOf = (folded: string, language: Language | null): Sense[] =>
  language === null ? [] : lookedUp(`${language} ${folded}`)
