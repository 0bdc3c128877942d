import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FeedPage } from '../../../src-main/contract/api'
import { paced } from '../../../src-main/ipc/paced'

const dossier = 'the bridge'

/** A page whose events follow `after`, all of one type. */
function page(after: number, count: number, type = 'ArticleImported', of = dossier): FeedPage {
  const items = Array.from({ length: count }, (_, i) => ({ event: { position: after + i + 1, type } }))
  return { dossier: of, after, items, head: after + count } as unknown as FeedPage
}
const positions = (sent: FeedPage[]) => sent.map(({ items }) => items.map(({ event }) => event.position))

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(1_000_000)
})
afterEach(() => {
  vi.useRealTimers()
})

function pacing() {
  const sent: FeedPage[] = []
  return { sent, push: paced((each) => sent.push(each)) }
}

describe('pages of articles that come in', () => {
  it('go out at once after a rest, then together', () => {
    const { sent, push } = pacing()
    push(page(0, 2))
    expect(positions(sent)).toEqual([[1, 2]])
    push(page(2, 1))
    push(page(3, 2))
    expect(sent).toHaveLength(1)
    vi.runAllTimers()
    expect(positions(sent)).toEqual([
      [1, 2],
      [3, 4, 5],
    ])
    expect(sent[1]).toMatchObject({ dossier, after: 2, head: 5 })
  })

  it('do not wait for more once there are many', () => {
    const { sent, push } = pacing()
    push(page(0, 1))
    for (let at = 1; at < 1001; at += 50) push(page(at, 50))
    expect(sent.length).toBeGreaterThan(2)
    expect(Math.max(...sent.map(({ items }) => items.length))).toBeLessThanOrEqual(200)
    vi.runAllTimers()
    expect(positions(sent).flat()).toEqual(Array.from({ length: 1001 }, (_, i) => i + 1))
  })

  it('are not added to a page that they do not follow', () => {
    const { sent, push } = pacing()
    push(page(0, 1))
    push(page(1, 1))
    push(page(7, 1))
    push(page(8, 1, 'ArticleImported', 'the tunnel'))
    vi.runAllTimers()
    expect(sent.map(({ dossier: of, after, items }) => [of, after, items.length])).toEqual([
      [dossier, 0, 1],
      [dossier, 1, 1],
      [dossier, 7, 1],
      ['the tunnel', 8, 1],
    ])
  })

  it('leave nothing behind that would be sent twice', () => {
    const { sent, push } = pacing()
    push(page(0, 1))
    push(page(1, 1))
    push(page(2, 1, 'VerdictSet'))
    vi.runAllTimers()
    expect(positions(sent)).toEqual([[1], [2], [3]])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what a person does', () => {
  it('goes out at once, after the articles that are held', () => {
    const { sent, push } = pacing()
    push(page(0, 1))
    push(page(1, 3))
    push(page(4, 1, 'VerdictSet'))
    expect(positions(sent)).toEqual([[1], [2, 3, 4], [5]])
  })

  it('goes out at once also where articles are among it, or nothing is in it', () => {
    const { sent, push } = pacing()
    push(page(0, 1))
    const [article, verdict] = [page(1, 1), page(2, 1, 'VerdictSet')]
    push({ ...article, items: [...article.items, ...verdict.items], head: 3 })
    push({ ...page(3, 0), head: 2003 })
    expect(positions(sent)).toEqual([[1], [2, 3], []])
  })
})
