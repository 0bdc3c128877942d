import { describe, expect, it } from 'vitest'
import { createPreferences } from '../../../src-main/library/preferences'

const settings = (kept: string | null = null) => {
  const values = new Map<string, string>(kept === null ? [] : [['preferences', kept]])
  return {
    values,
    get: (key: string) => values.get(key) ?? null,
    put: (key: string, value: string | null) => void (value === null ? values.delete(key) : values.set(key, value)),
  }
}

describe('preferences', () => {
  it('are kept, changed one by one, and forgotten with null', () => {
    const store = settings()
    const preferences = createPreferences(store)
    preferences.change({ language: 'de', theme: 'dark' })
    preferences.change({ theme: null, panes: { sources: 20 } })
    expect(createPreferences(store).get()).toEqual({ language: 'de', panes: { sources: 20 } })
  })

  it('that another version wrote are left out, and the others stay', () => {
    const kept = JSON.stringify({ language: 'de', theme: 'sepia', zoom: 3, keys: { mark: ['1'] } })
    expect(createPreferences(settings(kept)).get()).toEqual({ language: 'de', keys: { mark: ['1'] } })
    expect(createPreferences(settings('{"language":')).get()).toEqual({})
  })

  it('are as they were when they cannot be kept', () => {
    const full = {
      ...settings(),
      put: () => {
        throw new Error('the disk is full')
      },
    }
    const preferences = createPreferences(full)
    expect(() => preferences.change({ language: 'de' })).toThrow('full')
    expect(preferences.get()).toEqual({})
  })
})
