import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'
import { setPreference } from '../actions'
import { preferences } from '../queries'

/** Where an earlier Stet, and Mantine by itself, kept the theme. */
const earlierKey = 'mantine-color-scheme-value'
const isScheme = (value: unknown): value is MantineColorScheme =>
  value === 'auto' || value === 'light' || value === 'dark'

/** Mantine's theme is kept with the other preferences, so that all windows change at once. */
export function colourSchemeManager(): MantineColorSchemeManager {
  let end: (() => void) | undefined
  const get = (before: MantineColorScheme): MantineColorScheme => {
    const chosen = preferences.get().theme ?? window.localStorage.getItem(earlierKey)
    return isScheme(chosen) ? chosen : before
  }
  return {
    get,
    set: (value) => {
      if (value !== preferences.get().theme) void setPreference('theme', value)
    },
    subscribe: (onUpdate) => {
      let shown = preferences.get().theme
      end = preferences.subscribe(() => {
        const { theme } = preferences.get()
        if (theme === shown) return
        shown = theme
        onUpdate(theme ?? 'auto')
      })
    },
    unsubscribe: () => end?.(),
    clear: () => void setPreference('theme', null),
  }
}
