import { ok } from '../../contract/errors'
import type { Handlers } from '../serve'
import type { Room } from './room'

export const preferenceHandlers = ({
  preferences,
  push,
}: Room): Pick<Handlers, 'preferences.get' | 'preferences.set'> => ({
  'preferences.get': () => ok(preferences.get()),
  'preferences.set': ({ changes }) => {
    const now = preferences.change(changes)
    push('preferences', now)
    return ok(now)
  },
})
