import type { Locator, Page } from 'playwright/test'

/** The places on the screens that specs speak of, by their test ids: no spec knows how a screen is built. */
export const on = (window: Page) => {
  const id = (testId: string) => window.getByTestId(testId)
  return {
    start: { name: id('start-name'), go: id('start-go') },
    library: { new: id('library-new'), cards: id('dossier-card'), sample: id('sample-open') },
    intake: {
      files: id('import-files'),
      input: id('file-input'),
      tray: id('import-tray'),
      jobs: id('import-job'),
      results: id('import-result'),
    },
    checklist: {
      list: id('checklist'),
      rows: id('claim-row'),
      row: (claim: string) => window.locator(`[data-testid="claim-row"][data-claim="${claim}"]`),
      count: (state: 'confirmed' | 'disputed' | 'unverified' | 'open') =>
        id('counts').locator(`[data-count="${state}"]`),
    },
    inspector: {
      pane: id('inspector'),
      passages: id('passage'),
      open: id('open-passage'),
      state: id('verdict-state'),
      mark: (mark: 'confirmed' | 'disputed' | 'unverified' | 'clear') => id(`verdict-${mark}`),
      reason: id('reason'),
      note: id('note'),
      established: id('established'),
      flags: id('discrepancy'),
      accept: id('accept-flag'),
      reasons: id('dismiss-reasons'),
      ownReason: id('reason-own'),
      aside: id('set-aside'),
      asideFlags: id('set-aside-flag'),
      bringBack: id('bring-back'),
      judgedBy: id('judged-by'),
      suggestions: id('suggestion'),
      passageMenu: id('passage-menu'),
      whyHere: id('why-here'),
      origins: id('origins'),
      stale: id('stale-reason'),
      regrouping: id('regrouping'),
    },
    claims: { find: id('claim-find'), options: id('claim-option'), inHand: id('in-hand') },
    reader: {
      pane: id('reader'),
      highlighted: id('highlighted-passage'),
      back: id('reader-back'),
      layer: (layer: string) => id(`layer-${layer}`),
      notes: (what: string) => window.locator(`[data-testid="note"][data-what="${what}"]`),
      tip: id('tip'),
      dropped: id('dropped-span'),
      restored: id('restored-span'),
      labelled: id('labelled'),
      why: id('passage-why'),
      label: id('label-menu'),
      labelItem: (label: string) => id(`label-${label}`),
      coverage: id('reader').getByTestId('coverage'),
      unread: id('language-unread'),
      meaning: id('meaning'),
      meaningWord: id('meaning-word'),
    },
    export: { menu: id('export-menu'), format: (format: string) => id(`export-${format}`) },
    workingAs: id('working-as'),
    theme: id('theme-toggle'),
    language: id('language-toggle'),
  }
}

export const claimOf = (row: Locator) => row.getAttribute('data-claim')
