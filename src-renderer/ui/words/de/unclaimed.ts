import type { Words } from '../en'
import { counted as s } from './counted'

export const unclaimedWords: Pick<Words, 'unclaimed'> = {
  unclaimed: {
    title: 'Was nicht auf der Prüfliste steht',
    button: 'Was nicht auf der Prüfliste steht',
    complete: 'Abdeckung 100 %: Jeder Satz steht auf der Prüfliste oder hat einen Grund, warum nicht.',
    missing: (percent, characters) =>
      `Abdeckung ${percent} %: ${characters} Zeichen stehen in keinem Satz und sind auch nicht ausgelassen. „In keinem Satz“ zeigt, wo.`,
    percent: (percent) => `${percent} %`,
    counting: 'Wird gezählt …',
    reasons: 'Gründe',
    uncovered: 'in keinem Satz',
    passages: (n) => s(n, 'Stelle', 'Stellen'),
    open: 'Im Artikel öffnen; dort ändert L die Einordnung',
    more: (n) => `${s(n, 'weitere Stelle', 'weitere Stellen')} …`,
  },
}
