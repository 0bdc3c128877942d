/** What the reader of a file is chosen by. Other formats join this union when their readers arrive. */
export type Format = 'text' | 'markdown'

const byExtension: Record<string, Format> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
}

/**
 * The format of a file by its name alone: the extension, in any case; no extension counts as plain text.
 * `null` where there is no reader: the caller refuses with `format-unknown`.
 */
export function formatOf(fileName: string): Format | null {
  const base = fileName.split(/[\\/]/).pop() ?? ''
  const dot = base.lastIndexOf('.')
  // A dot in front (".notes") hides a file; it does not begin an extension.
  if (dot <= 0) return 'text'
  return byExtension[base.slice(dot + 1).toLowerCase()] ?? null
}
