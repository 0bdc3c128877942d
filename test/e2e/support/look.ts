import type { Page } from 'playwright/test'
import type { StetBridge } from '../../../src-main/contract/api'

export interface Look {
  language: 'en' | 'de'
  theme: 'light' | 'dark'
}

/** What screens are pictured in. */
export const looks: readonly Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'de', theme: 'light' },
  { language: 'de', theme: 'dark' },
]

/** Sets the preferences, as the settings do, on whatever screen is open. */
export async function dress(window: Page, { language, theme }: Look): Promise<void> {
  await window.evaluate(
    (changes) =>
      (globalThis as unknown as { stet: StetBridge }).stet.request['preferences.set']({ changes }) as Promise<unknown>,
    { language, theme },
  )
  await window.waitForFunction(
    ([l, t]) => document.documentElement.lang === l && document.documentElement.dataset.mantineColorScheme === t,
    [language, theme],
  )
}
