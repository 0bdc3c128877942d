import { describe, expect, it } from 'vitest'
import { savedViewSchema } from '../../../src-main/contract/preferences'
import { choosing, everything } from '../../../src-renderer/features/checklist/filter'
import { isOwn, isSameView, savedAs, viewOf } from '../../../src-renderer/features/checklist/views'

const id = '00000000-0000-4000-8000-000000000001'
const view = {
  filter: { ...choosing(choosing(everything, 'mark', ['open', 'disputed']), 'language', ['de']), find: 'ferry' },
  order: 'severity' as const,
}

describe('a saved view', () => {
  it('comes back as it was, through what the preferences keep', () => {
    const kept = savedViewSchema.parse(JSON.parse(JSON.stringify(savedAs(id, ' Numbers ', view))))
    expect(kept.name).toBe('Numbers')
    expect(viewOf(kept)).toEqual(view)
  })

  it('leaves out what this version does not know', () => {
    const kept = {
      id,
      name: 'x',
      filter: { chosen: { mark: ['open', 3], mood: ['bad'], note: 'with' }, order: 'colour' },
    }
    expect(viewOf(savedViewSchema.parse(kept))).toEqual({
      filter: { chosen: { mark: ['open'] }, find: '' },
      order: 'article',
    })
    expect(viewOf({ id, name: 'x', filter: { chosen: ['open'] } }).filter).toEqual(everything)
  })

  it('is the same whatever was chosen first, and another in another order', () => {
    const turned = { ...view, filter: choosing(view.filter, 'mark', ['disputed', 'open']) }
    expect(isSameView(view, turned)).toBe(true)
    expect(isSameView(view, { ...view, order: 'article' })).toBe(false)
    expect(isSameView(view, { ...view, filter: choosing(view.filter, 'mark', ['open']) })).toBe(false)
  })

  it('is not worth keeping when it is how Stet comes', () => {
    expect(isOwn({ filter: everything, order: 'article' })).toBe(false)
    expect(isOwn({ filter: everything, order: 'severity' })).toBe(true)
    expect(isOwn(view)).toBe(true)
  })
})
