/**
 * The id that the analysis will give a passage: a hash of its sentence's id and its span (DESIGN, "Ids"), so that what
 * belongs to a passage claimed by hand can be said before the analysis has read it.
 */
export async function mentionIdOf(sentence: string, { start, end }: { start: number; end: number }): Promise<string> {
  const bytes = new TextEncoder().encode([sentence, start, end].join('\n'))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `m-${[...hash.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
