import { areasInFront, type Bindings, type KeyAction, keyLines, keysOf, type TableLine } from '../../ui/keys'
import type { Words } from '../../ui/words'
import type { Offer } from './find'

/** Movement, which by its name would take longer than by hand, and the palette itself. */
const byKeyAlone = new Set<KeyAction['do']>(['move', 'extend', 'grow', 'pane', 'palette', 'back'])

/** The one line of several that do the same, as "open passage 1" and "open the first passage". */
const isSaidOtherwise = ({ row }: TableLine) => row === 'openNth'

interface Input {
  front: keyof typeof areasInFront
  bindings: Bindings
  words: Words['keys']
  perform: (action: KeyAction) => void
}

/** Every command of the table that means something where one is, with its key. */
export function commandOffers({ front, bindings, words, perform }: Input): Offer[] {
  const areas: readonly string[] = areasInFront[front]
  return keyLines
    .filter((line) => areas.includes(line.area) && !byKeyAlone.has(line.action.do) && !isSaidOtherwise(line))
    .map(({ id, action }) => {
      const chord = bindings[id][0]
      return {
        id: `command:${id}`,
        label: sentenceCase(words.actions[id]),
        ...(chord === undefined ? {} : { keys: keysOf(chord, words) }),
        run: () => perform(action),
      }
    })
}

const sentenceCase = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
