import type { PushOf } from '../../src-main/contract/api'
import type { KeyAction } from '../ui/keys'

/** What of the application's menu is a key of the page as well: it is done as if that key were pressed. */
export const keyOfMenu: Partial<Record<PushOf<'menu'>['action'], KeyAction>> = {
  'new-dossier': { do: 'newDossier' },
  settings: { do: 'settings' },
  find: { do: 'focus', field: 'find' },
  activity: { do: 'activity' },
  search: { do: 'search' },
  palette: { do: 'palette' },
  shortcuts: { do: 'sheet' },
}
