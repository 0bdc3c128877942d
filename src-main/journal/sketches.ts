import type { Sql } from './sql'

/** What a text is compared by. `words`: a hash of its words without their spacing; `sketch`: a MinHash of its passages. */
export interface KeptSketch {
  article: string
  words: string
  sketch: Uint32Array
}

/** Sketches of texts the library keeps: derived, and made again where one is missing. */
export interface Sketches {
  get(article: string): KeptSketch | null
  put(sketches: readonly KeptSketch[]): void
}

export function sketchesOf(sql: Sql): Sketches {
  return {
    get: (article) => {
      const found = sql.get<{ words: string; sketch: Uint8Array }>(
        'SELECT words, sketch FROM sketches WHERE article = ?',
        [article],
      )
      if (!found) return null
      // A copy: SQLite's bytes need not lie where numbers of four bytes may.
      return { article, words: found.words, sketch: new Uint32Array(Uint8Array.from(found.sketch).buffer) }
    },
    put: (sketches) => {
      for (const { article, words, sketch } of sketches) {
        const bytes = new Uint8Array(sketch.buffer, sketch.byteOffset, sketch.byteLength)
        sql.run('INSERT OR REPLACE INTO sketches (article, words, sketch) VALUES (?, ?, ?)', [article, words, bytes])
      }
    },
  }
}
