import { Loader } from '@mantine/core'
import { useMemo, useState } from 'react'
import { SearchDialog } from '../features/search'
import { FirstStart } from '../features/settings'
import { MirrorProvider, useSession } from '../queries'
import { Late } from '../ui/Late'
import styles from './app.module.css'
import { Library } from './Library'
import { OpeningContext, type Target, targetOfHit, useSearchKey } from './opening'
import { TitleBar } from './TitleBar'
import { Workspace } from './workspace/Workspace'

/** Which screen: who works here is asked first, then the library, then one dossier. */
export function Stage() {
  const session = useSession()
  const [target, openAt] = useState<Target | null>(null)
  const [isSearching, setSearching] = useState(false)
  const opening = useMemo(() => ({ openAt, openSearch: () => setSearching(true) }), [])
  const isSomebody = session?.person != null
  useSearchKey(() => {
    if (isSomebody) setSearching(true)
  })
  const leave = () => openAt(null)
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
        <FirstStart onDone={leave} />
      </div>
    )
  const dossier = target?.dossier ?? null
  return (
    <OpeningContext value={opening}>
      {target === null ? (
        <Library person={person} onOpen={(dossier) => openAt({ dossier })} />
      ) : (
        <MirrorProvider key={target.dossier} dossier={target.dossier}>
          <Workspace person={person} target={target} onLeave={leave} />
        </MirrorProvider>
      )}
      <SearchDialog
        opened={isSearching}
        onClose={() => setSearching(false)}
        dossier={dossier}
        onOpen={(hit) => {
          setSearching(false)
          openAt(targetOfHit(hit))
        }}
      />
    </OpeningContext>
  )
}
