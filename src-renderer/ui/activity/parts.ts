import type { Words } from '../words'

/**
 * A piece of a sentence on what happened. `typed`: words that a person wrote or an article has, whose direction is their own;
 * `who`: a name of a person here. They are apart so that a screen can set them apart.
 */
export interface Part {
  is: 'words' | 'typed' | 'who'
  text: string
}

export const wordsPart = (text: string): Part[] => [{ is: 'words', text }]
export const typedPart = (text: string, words: Words): Part[] => [{ is: 'typed', text: words.activity.quoted(text) }]

/** A sentence with what stands in its braces. Throws on a brace that nothing is put into: words and code must agree. */
export function fill(sentence: string, given: Readonly<Record<string, Part[] | undefined>>): Part[] {
  const parts = sentence.split(/(\{\w+\})/).flatMap((piece): Part[] => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1]
    if (name === undefined) return piece === '' ? [] : wordsPart(piece)
    const parts = given[name]
    if (!parts) throw new Error(`nothing is given for {${name}} in “${sentence}”`)
    return parts
  })
  return merged(parts)
}

/** A sentence begins with a capital, whatever was put in first. */
export function asSentence(parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts
  if (first?.is !== 'words') return [...parts]
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
}

export const plainText = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('')

function merged(parts: readonly Part[]): Part[] {
  const result: Part[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last?.is === 'words' && part.is === 'words')
      result[result.length - 1] = { ...last, text: last.text + part.text }
    else result.push(part)
  }
  return result
}
