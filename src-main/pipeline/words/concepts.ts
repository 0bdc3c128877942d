import type { Language } from '../language'
import { remembered } from '../memo'
import { conceptTable } from './concept-table'

/**
 * A class of counted things that means the same in every language. An `event` is what happened to the counted
 * ("killed"), a `thing` is what they are ("soldiers"), a `topic` is what a measure or a sum of money is about ("damage").
 * A `state` is an event told by a place: "21 are in hospital", but not "21 hospitals".
 */
export type Concept = { name: string; role: 'event' | 'state' | 'thing' | 'topic' }

const exact = new Map<string, Concept[]>()
const prefixes = new Map<string, Concept[]>()

for (const line of conceptTable.trim().split('\n')) {
  const [head = '', ...lists] = line.split(' | ')
  const [role, name] = head.split(' ') as [Concept['role'], string]
  for (const list of lists) {
    const [language, words = ''] = list.split(': ')
    for (const word of words.split(' ')) {
      const table = word.endsWith('*') ? prefixes : exact
      const key = `${language} ${word.replace('*', '')}`
      table.set(key, [...(table.get(key) ?? []), { name, role }])
    }
  }
}

/** The names of all states, which a part of a whole may be in: "17 of the 46 are in hospital". */
export const states = new Set(['hospitalised', 'intensive-care'])

const shortestPrefix = 3

/** The classes a word (as `plain` folds it) stands for in a language; empty when it is none of them. */
export function conceptsOf(folded: string, language: Language | null): Concept[] {
  return lookedUp(`${language ?? 'en'} ${folded}`)
}

/** The table is asked by "de krankenhaus": two letters of language and a space stand before the word. */
const lookedUp = remembered((key: string): Concept[] => {
  const found = exact.get(key)
  if (found) return found
  for (let n = key.length; n >= shortestPrefix + 3; n--) {
    const hit = prefixes.get(key.slice(0, n))
    if (hit) return hit
  }
  return []
})
