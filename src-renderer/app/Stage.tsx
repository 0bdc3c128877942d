import { Loader } from '@mantine/core'
import { useState } from 'react'
import { FirstStart } from '../features/settings'
import { MirrorProvider, useSession } from '../queries'
import { Late } from '../ui/Late'
import styles from './app.module.css'
import { Library } from './Library'
import { TitleBar } from './TitleBar'
import { Workspace } from './workspace/Workspace'

/** Which screen: who works here is asked first, then the library, then one dossier. */
export function Stage() {
  const session = useSession()
  const [dossier, setDossier] = useState<string | null>(null)
  if (session === undefined)
    return (
      <Late>
        <div className={styles.waiting}>
          <Loader aria-label="Stet" />
        </div>
      </Late>
    )
  const { person } = session
  if (person === null)
    return (
      <div className={styles.window}>
        <TitleBar person={null} />
        <FirstStart onDone={() => setDossier(null)} />
      </div>
    )
  if (dossier === null) return <Library person={person} onOpen={setDossier} />
  return (
    <MirrorProvider key={dossier} dossier={dossier}>
      <Workspace person={person} onLeave={() => setDossier(null)} />
    </MirrorProvider>
  )
}
