import type { Part } from './parts'

/** A told sentence: names in bold, and what people typed in its own direction. */
export function Sentence({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
    if (part.is === 'who') return <b key={i}>{part.text}</b>
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return part.is === 'typed' ? <bdi key={i}>{part.text}</bdi> : part.text
  })
}
