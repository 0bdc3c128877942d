import type { Language } from '../language'
import { conceptTable } from './concept-table'

/**
 * A class of counted things that means the same in every language. An `event` is what happened to the counted
 * ("killed"), a `thing` is what they are ("soldiers"), a `topic` is what a measure or a sum of money is about ("damage").
 */
export type Concept = { name: string; role: 'event' | 'thing' | 'topic' }

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

const shortestPrefix = 3

/** The classes a word (as `plain` folds it) stands for in a language; empty when it is none of them. */
export function conceptsOf(folded: string, language: Language | null): Concept[] {
  const tag = language ?? 'en'
  const found = exact.get(`${tag} ${folded}`)
  if (found) return found
  for (let n = folded.length; n >= shortestPrefix; n--) {
    const hit = prefixes.get(`${tag} ${folded.slice(0, n)}`)
    if (hit) return hit
  }
  return []
}
