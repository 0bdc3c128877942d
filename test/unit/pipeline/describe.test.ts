import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, describe as group, it } from 'vitest'
import { describe } from '../../../src-main/pipeline/describe'
import { analyse } from '../../../src-main/pipeline/run'
import { ferryEnglish, ferryGerman, ferrySpanish } from './support/articles'
import { stories } from './support/stories'

const sample = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample')
const texts = [
  ...readdirSync(sample)
    .filter((f) => f.endsWith('.txt'))
    .map((f) => readFileSync(join(sample, f), 'utf8')),
  ...[ferryEnglish, ferryGerman, ferrySpanish],
  ...stories.flatMap((s) => s.articles),
  ...['', ' \n', 'One.', 'Rain fell on Tuesday.', '12', 'Μία μικρή ιστορία για τη βροχή στην πόλη και το ποτάμι.'],
]

group('an article described alone', () => {
  it.each(texts)('is the document its analysis holds, but for the damage (%#)', (text) => {
    const input = { file: 'a.txt', originalSha256: 'f'.repeat(64), text }
    expect(describe(input.file, input.originalSha256, text)).toEqual({ ...analyse([input]).documents[0], damage: [] })
  })
})
