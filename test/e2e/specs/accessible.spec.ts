import { expect, type Page } from 'playwright/test'
import { importFiles, introduce, newDossier, textFiles, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { sampleFolder, test } from '../support/app'
import { expectNoBarriers } from '../support/axe'

interface Screen {
  name: string
  /** From the workspace with the sample story, by keyboard where there is a key. */
  open: (window: Page) => Promise<void>
  /** Back to the workspace; Escape where nothing is said. */
  close?: (window: Page) => Promise<void>
}

const press = (...keys: string[]) => {
  return async (window: Page) => {
    for (const key of keys) await window.keyboard.press(key)
  }
}
const dialog = (window: Page) => window.getByRole('dialog').first().waitFor()

/** Every screen and dialog of the workspace: a new one is one more line. */
const screens: Screen[] = [
  { name: 'workspace', open: async () => {}, close: async () => {} },
  {
    name: 'checklist that shows nothing',
    open: async (window) => {
      await window.keyboard.press('/')
      await window.keyboard.type('zzz')
    },
    close: async (window) => {
      await window.keyboard.press('Control+a')
      await window.keyboard.press('Backspace')
      await window.keyboard.press('Escape')
    },
  },
  {
    name: 'reader',
    open: async (window) => {
      await window.keyboard.press('Enter')
      await on(window).reader.highlighted.waitFor()
      for (const digit of ['4', '5', '6', '7', '8', '9']) await window.keyboard.press(digit)
    },
    close: async (window) => {
      for (const digit of ['4', '5', '6', '7', '8', '9']) await window.keyboard.press(digit)
      await window.keyboard.press('Escape')
    },
  },
  { name: 'origins', open: press('i'), close: press('i') },
  {
    name: 'merge',
    open: async (window) => {
      await window.keyboard.press('g')
      await dialog(window)
    },
  },
  {
    name: 'reasons to set aside',
    open: async (window) => {
      await window.keyboard.press('d')
      await window.keyboard.press('w')
    },
  },
  {
    name: 'flags of a claim',
    open: async (window) => {
      await window.keyboard.press('Shift+L')
      await window.getByTestId('flags-form').waitFor()
    },
  },
  {
    name: 'palette',
    open: async (window) => {
      await window.keyboard.press('Control+k')
      await window.getByTestId('palette-query').fill('the')
    },
  },
  {
    name: 'shortcut sheet',
    open: async (window) => {
      await window.keyboard.press('?')
      await window.getByTestId('shortcut-sheet').waitFor()
    },
  },
  {
    name: 'settings',
    open: async (window) => {
      await window.keyboard.press('Control+,')
      await window.getByTestId('settings').waitFor()
    },
  },
  {
    name: 'language packs',
    open: async (window) => {
      await window.getByTestId('language-packs').press('Enter')
      await window.getByTestId('pack-list').waitFor()
    },
  },
  {
    name: 'paste',
    open: async (window) => {
      await window.getByTestId('import-paste').press('Enter')
      await dialog(window)
    },
  },
  {
    name: 'report',
    open: async (window) => {
      await on(window).export.menu.press('Enter')
      await window.getByTestId('report-preview').locator('iframe').waitFor()
    },
  },
]

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds no barrier on any screen, ${theme}`, async ({ desk }) => {
    test.setTimeout(420_000)
    const { window } = desk
    // A line under a transition is half there: its contrast is of no picture anybody reads.
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await on(window).start.name.waitFor()
    await expectNoBarriers(window, 'first start')
    await introduce(window)
    await expectNoBarriers(window, 'empty library')
    await newDossier(window, 'Cheese')
    // Three are enough for every kind of thing on the screens; the whole story only takes longer.
    await importFiles(window, textFiles(sampleFolder).slice(0, 3))
    await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'done', { timeout: 120_000 })
    await waitForChecklist(window)
    for (const screen of screens) {
      await test.step(screen.name, async () => {
        await screen.open(window)
        await window.waitForTimeout(300) // what fades in is there
        await expectNoBarriers(window, `${screen.name}, ${theme}`)
        await (screen.close ?? press('Escape'))(window)
      })
    }
    await window.getByTestId('to-library').press('Enter')
    await on(window).library.cards.first().waitFor()
    await expectNoBarriers(window, 'library')
    await on(window).library.new.press('Enter')
    await dialog(window)
    await expectNoBarriers(window, 'new dossier')
  })
}
