import { Loader } from '@mantine/core'
import { useMemo, useState } from 'react'
import { SearchDialog } from '../features/search'
import { FirstStart } from '../features/settings'
import { dossierAtStart, MirrorProvider, useLinkedPlace, useSession } from '../queries'
import { Late } from '../ui/Late'
import styles from './app.module.css'
import { useEverywhere } from './everywhere/Everywhere'
import { Library } from './Library'
import { OpeningContext, type Target, targetOfHit, useSearchKey } from './opening'
import { TitleBar } from './TitleBar'
import { useRecent } from './useRecent'
import { useScreenKeys } from './useScreenKeys'
import { Workspace } from './workspace/Workspace'

/** Which screen: who works here is asked first, then the library, then one dossier. */
export function Stage() {
  const session = useSession()
  const [target, openAt] = useState<Target | null>(targetAtStart)
  const [isSearching, setSearching] = useState(false)
  const [text, setText] = useState('')
  const opening = useMemo(() => {
    const openSearch = (wanted?: string) => {
      if (wanted !== undefined) setText(wanted)
      setSearching(true)
    }
    return { openAt, openSearch }
  }, [])
  useRecent(target?.dossier ?? null)
  const isSomebody = session?.person != null
  useSearchKey(() => {
    if (isSomebody) setSearching(true)
  })
  useLinkedPlace(({ dossier, claim }) => {
    setSearching(false)
    if (dossier !== null) openAt({ dossier, claim })
  })
  const leave = () => openAt(null)
  const open = (dossier: string) => openAt({ dossier })
  if (session === undefined)
    return (
      <Late>
        <div className={styles.waiting}>
          <Loader aria-label="Stet" />
        </div>
      </Late>
    )
  const { person } = session
  // Where to go is known already: to the list, or to the dossier of files that the app was started with.
  if (person === null) return <Welcome />
  return (
    <OpeningContext value={opening}>
      {target === null ? (
        <Library person={person} onOpen={open} />
      ) : (
        <MirrorProvider key={target.dossier} dossier={target.dossier}>
          <Workspace person={person} target={target} onLeave={leave} onOpen={open} />
        </MirrorProvider>
      )}
      <SearchDialog
        opened={isSearching}
        text={text}
        onText={setText}
        onClose={() => setSearching(false)}
        dossier={target?.dossier ?? null}
        onOpen={(hit) => {
          setSearching(false)
          openAt(targetOfHit(hit))
        }}
      />
    </OpeningContext>
  )
}

function targetAtStart(): Target | null {
  const dossier = dossierAtStart()
  return dossier === null ? null : { dossier }
}

function Welcome() {
  const { perform } = useEverywhere()
  // Nobody works here yet: there is nothing to search or to command.
  useScreenKeys('library', (action) => action.do === 'sheet' && perform(action))
  return (
    <div className={styles.window}>
      <TitleBar person={null} />
      <FirstStart onDone={() => {}} />
    </div>
  )
}
