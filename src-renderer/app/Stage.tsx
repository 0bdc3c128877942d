import { Loader } from '@mantine/core'
import { useState } from 'react'
import { FirstStart } from '../features/settings'
import { dossierAtStart, MirrorProvider, useSession } from '../queries'
import { Late } from '../ui/Late'
import styles from './app.module.css'
import { useEverywhere } from './everywhere/Everywhere'
import { Library } from './Library'
import { TitleBar } from './TitleBar'
import { useRecent } from './useRecent'
import { useScreenKeys } from './useScreenKeys'
import { Workspace } from './workspace/Workspace'

/** Which screen: who works here is asked first, then the library, then one dossier. */
export function Stage() {
  const session = useSession()
  const [dossier, setDossier] = useState(dossierAtStart)
  useRecent(dossier)
  if (session === undefined)
    return (
      <Late>
        <div className={styles.waiting}>
          <Loader aria-label="Stet" />
        </div>
      </Late>
    )
  const { person } = session
  if (person === null) return <Welcome onDone={() => setDossier(null)} />
  if (dossier === null) return <Library person={person} onOpen={setDossier} />
  return (
    <MirrorProvider key={dossier} dossier={dossier}>
      <Workspace person={person} onLeave={() => setDossier(null)} onOpen={setDossier} />
    </MirrorProvider>
  )
}

function Welcome({ onDone }: { onDone: () => void }) {
  const { perform } = useEverywhere()
  // Nobody works here yet: there is nothing to search or to command.
  useScreenKeys('library', (action) => action.do === 'sheet' && perform(action))
  return (
    <div className={styles.window}>
      <TitleBar person={null} />
      <FirstStart onDone={onDone} />
    </div>
  )
}
