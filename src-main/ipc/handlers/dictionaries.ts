import { mkdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { fail, ok } from '../../contract/errors'
import { saveAtomically } from '../../reports/save'
import type { Handlers } from '../serve'
import type { Room } from './room'

type Channels = 'dictionaries.list' | 'dictionaries.add' | 'dictionaries.remove' | 'words.meaning'

/** Language packs: what is there, adding and removing one, and what they say of a word. */
export function dictionaryHandlers({ dictionaries, desktop }: Room): Pick<Handlers, Channels> {
  return {
    'dictionaries.list': () => ok(dictionaries.list()),
    'dictionaries.add': async (_, caller) => {
      const path = await desktop.chooseDictionary(caller.webContentsId)
      if (path === null) return ok({ ...dictionaries.list(), added: null })
      const checked = dictionaries.check(path)
      if (!checked.ok) return checked
      const { target, bytes } = checked.value
      const file = basename(path)
      try {
        await mkdir(dirname(target), { recursive: true })
      } catch (cause) {
        const why = (cause as NodeJS.ErrnoException).code ?? ''
        return fail('dictionary-unsaved', { file, why }, cause)
      }
      const saved = await saveAtomically(target, bytes)
      if (!saved.ok) {
        const { code, details, cause } = saved.error
        if (code === 'disk-full') return saved
        return fail('dictionary-unsaved', { file, why: details.why ?? '' }, cause)
      }
      dictionaries.refresh()
      return ok({ ...dictionaries.list(), added: `added/${basename(target)}` })
    },
    'dictionaries.remove': async ({ id }) => {
      const removed = await dictionaries.remove(id)
      return removed.ok ? ok(dictionaries.list()) : removed
    },
    'words.meaning': ({ word, language, to }) => dictionaries.meaning(word, language, to),
  }
}
