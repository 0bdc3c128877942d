import { ok } from '../../contract/errors'
import type { Handlers } from '../serve'
import type { Room } from './room'

type Channels = 'about.read' | 'about.licences' | 'about.diagnose' | 'about.reveal' | 'about.failed'

export const aboutHandlers = ({ about, desktop }: Room): Pick<Handlers, Channels> => ({
  'about.read': () => ok(about.facts),
  'about.licences': async () => ok(await about.licences()),
  'about.diagnose': () => about.diagnose(),
  'about.reveal': ({ folder }) => {
    desktop.reveal(about.folder(folder))
    return ok({})
  },
  'about.failed': ({ name, stack }) => {
    about.failed(name, stack)
    return ok({})
  },
})
