import { useSyncExternalStore } from 'react'
import type { DossierSummary, ResponseOf } from '../../src-main/contract/api'
import type { StetError } from '../../src-main/contract/errors'
import type { PersonRow } from '../../src-main/contract/rows'
import { call, onPush, sessionChanged } from '../bridge'
import { draftError } from '../mirror'
import { readError } from './read-error'
import { remoteStore } from './remote-store'

const onAnyEvent = (trigger: () => void) => onPush('feed', trigger)

/** People are the library's own events; whoever works here may also just have changed. */
function onPeople(trigger: () => void) {
  const ends = [
    onPush('feed', (page) => {
      if (page.dossier === null) trigger()
    }),
    sessionChanged.subscribe(trigger),
    onPush('session', trigger),
  ]
  return () => {
    for (const end of ends) end()
  }
}

const dossiers = remoteStore(() => call('dossiers.list', {}), onAnyEvent)
const people = remoteStore(() => call('people.list', {}), onPeople)
const session = remoteStore(() => call('session.get', {}), onPeople)
const appInfo = remoteStore(
  () => call('app.info', {}),
  () => () => undefined,
)

/** All dossiers with their counts, as the main process orders them. */
export const useDossiers = (): DossierSummary[] | undefined => useSyncExternalStore(dossiers.subscribe, dossiers.get)

export const usePeople = (): PersonRow[] | undefined => useSyncExternalStore(people.subscribe, people.get)

/** Who works here; `person` null when nobody has said so yet. */
export const useSession = (): { person: PersonRow | null } | undefined =>
  useSyncExternalStore(session.subscribe, session.get)

export const useAppInfo = (): ResponseOf<'app.info'> | undefined => useSyncExternalStore(appInfo.subscribe, appInfo.get)

/** The newest failure of a read in the background; null after one went well. */
export const useReadError = (): StetError | null => useSyncExternalStore(readError.subscribe, readError.get)

/** Why a draft has not reached the library yet (it is kept in this window and tried again); null when all have. */
export const useDraftError = (): StetError | null => useSyncExternalStore(draftError.subscribe, draftError.get)
