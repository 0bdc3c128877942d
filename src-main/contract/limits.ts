/**
 * What one file may cost. One table: the worker enforces it, the settings show it. Counts are whole numbers; sizes are bytes of
 * 10^6 a megabyte.
 */
export const importLimits = {
  /** Of one file; a larger one is refused before it is read. Most of a large PDF or archive is pictures. */
  fileBytes: 100e6,
  /** UTF-16 units of one article's text: about four million words, longer than any article. */
  textLength: 25e6,
  /** Of everything unpacked from one file, together. */
  unpackedBytes: 100e6,
  /** Unpacked bytes for each packed byte. */
  expansion: 200,
  pages: 2000,
  /** Files in a container. */
  entries: 10_000,
  /** Containers within containers. */
  containers: 5,
  /** Elements within elements. */
  nesting: 200,
  /** Files of one import. */
  files: 10_000,
  /** Time for one file. */
  fileMs: 60_000,
  /** JavaScript heap of the worker. */
  heapMegabytes: 1024,
} as const
export type ImportLimit = keyof typeof importLimits
