import { describe, expect, test } from 'vitest'
import { pageOf, type TextPage } from '../../../src-main/contract/pages'

const line = (start: number, end: number, y: number) => ({ start, end, x: 50, y, width: 100, height: 12 })
const page = (...lines: TextPage['lines']): TextPage => ({ width: 595, height: 842, lines })

// "0–9" and "10–19" on page 1, "20–29" on page 2, nothing at 30 and 31, a note at 32–41 back on page 1.
const pages = [page(line(0, 10, 100), line(10, 20, 114), line(32, 42, 700)), page(line(20, 30, 100))]

describe('pageOf', () => {
  test('a stretch within a line takes its share of the line', () => {
    expect(pageOf(pages, 12, 14)).toEqual({
      page: 1,
      boxes: [{ x: 70, y: 114, width: 20, height: 12 }],
      continued: [],
    })
  })

  test('a stretch over a page turn begins on the one page and goes on on the next', () => {
    const place = pageOf(pages, 5, 25)
    expect(place?.page).toBe(1)
    expect(place?.boxes.map(({ y }) => y)).toEqual([100, 114])
    expect(place?.boxes[0]).toMatchObject({ x: 100, width: 50 })
    expect(place?.continued).toEqual([{ page: 2, boxes: [{ x: 50, y: 100, width: 50, height: 12 }] }])
  })

  test('the page is the one where the stretch begins, not the lowest', () => {
    expect(pageOf(pages, 25, 40)).toMatchObject({ page: 2, continued: [{ page: 1 }] })
  })

  test('an empty stretch is the place of its character', () => {
    expect(pageOf(pages, 20, 20)).toMatchObject({ page: 2, boxes: [{ x: 50, width: 10 }] })
  })

  test('between the blocks, past the end and without pages there is no place', () => {
    expect(pageOf(pages, 30, 32)).toBeNull()
    expect(pageOf(pages, 99, 120)).toBeNull()
    expect(pageOf([], 0, 1)).toBeNull()
  })
})
