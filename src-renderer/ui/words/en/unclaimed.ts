import { counted as s } from './counted'

export const unclaimedWords = {
  unclaimed: {
    title: 'What is not on the checklist',
    button: 'What is not on the checklist',
    complete: 'Coverage 100 %: every sentence is on the checklist or has a reason why not.',
    missing: (percent: string, characters: string) =>
      `Coverage ${percent} %: ${characters} characters are in no sentence and not left out either. Choose “in no sentence” to see where.`,
    percent: (percent: string) => `${percent} %`,
    counting: 'Counting …',
    reasons: 'Reasons',
    uncovered: 'in no sentence',
    passages: (n: number) => s(n, 'passage', 'passages'),
    open: 'Open in the article; L changes the label there',
    more: (n: number) => `${s(n, 'more passage', 'more passages')} …`,
  },
}
