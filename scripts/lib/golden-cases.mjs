import { join } from 'node:path'
import { goldenCases, readAlone } from './golden/read.mjs'
import { scoreCase, totals } from './golden/score.mjs'

const rows = [
  ['boilerplate F1', 'boilerplate'],
  ['reasons', 'reasons'],
  ['sentences F1', 'sentences'],
  ['labels', 'labels'],
  ['check-worthy F1', 'worthy'],
  ['not check-worthy F1', 'not'],
  ['roles', 'roles'],
  ['publication date', 'published'],
  ['damage F1', 'damage'],
  ['quotes with speaker', 'quotes'],
  ['names', 'names'],
]

/** The golden articles' figures as rows `[label, value]`, for `npm run score`. The command line must be built. */
export function goldenRows() {
  const cases = goldenCases()
  const scores = cases.map(({ folder, source, expected }) =>
    scoreCase(source, expected, readAlone(join(folder, 'source.txt'))),
  )
  const figures = totals(scores)
  return [['articles', cases.length], ...rows.map(([label, key]) => [label, rounded(figures[key])])]
}

const rounded = (x) => (Number.isFinite(x) ? Math.round(x * 1000) / 1000 : null)
