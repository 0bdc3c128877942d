import { Button, Group, SegmentedControl, Text, Title } from '@mantine/core'
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useState } from 'react'
import type { DossierSummary } from '../../../src-main/contract/api'
import { setPreference } from '../../actions'
import { useAppInfo, useDossiers, usePreference } from '../../queries'
import type { KeyAction } from '../../ui/keys'
import { Late } from '../../ui/Late'
import { isFocusLost } from '../../ui/rest'
import { useToast } from '../../ui/toast'
import { useLanguage, useWords } from '../../ui/words'
import { type Asking, Dialogs } from './Dialogs'
import { DossierList } from './DossierList'
import type { Act } from './DossierMenu'
import { EmptyLibrary } from './EmptyLibrary'
import styles from './library.module.css'
import { NewDossier } from './NewDossier'
import { Recent } from './Recent'
import { SampleButton } from './SampleButton'
import { keyOfLine, linesOf, type SectionName, sectionOf, shelfOf, sortOf, sorts } from './shelf'
import { useShelving } from './useShelving'

export interface LibraryHandle {
  /** On the dossier in hand; false where there is none, or the key is not the library's. */
  perform: (action: KeyAction) => boolean
  makeNew: () => void
}

interface Props {
  onOpen: (dossier: string) => void
  /** Who did what in a dossier. */
  onActivity: (dossier: DossierSummary) => void
  /** Title of the dossier that dropped files would go to; null for a new one. */
  onOver: (title: string | null) => void
  /** At the top, where one looks for something. */
  search?: ReactNode
  ref?: Ref<LibraryHandle>
}

/** All dossiers on this machine: those that are worked on, and folded away the archive and what was deleted. */
export function LibraryScreen({ onOpen, onActivity, onOver, search, ref }: Props) {
  const words = useWords()
  const dossiers = useDossiers()
  const info = useAppInfo()
  const shelving = useShelving()
  const [making, setMaking] = useState(false)
  const [asking, setAsking] = useState<Asking | null>(null)
  const { lines, shelf, fold, sort, setSort } = useLines(dossiers)
  const [chosen, setChosen] = useState<string | null>(null)
  // What was in hand may be gone: then the first line is, so that Tab always leads into the list.
  const inHand = lines.some((line) => keyOfLine(line) === chosen) ? chosen : lines[0] ? keyOfLine(lines[0]) : null
  useEffect(() => {
    if (isFocusLost()) document.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true })
  }, [])

  const act = (dossier: DossierSummary, what: Act): void => {
    const section = sectionOf(dossier)
    if (what === 'activity') onActivity(dossier)
    else if (section === 'deleted') void (what === 'delete' && shelving.restore(dossier))
    else if (what === 'open') onOpen(dossier.id)
    else if (what === 'rename' || what === 'deadline') setAsking({ what, dossier })
    else if (what === 'duplicate') void shelving.duplicate(dossier)
    else if (what === 'delete') void shelving.remove(dossier)
    else void (section === 'archived' ? shelving.reopen(dossier) : shelving.archive(dossier))
  }
  useImperativeHandle(ref, () => ({
    makeNew: () => setMaking(true),
    perform: (action) => {
      const line = lines.find((one) => keyOfLine(one) === inHand)
      if (!isShelving(action.do) || line?.kind !== 'dossier') return false
      act(line.dossier, action.do)
      return true
    },
  }))
  const newButton = (
    <Button onClick={() => setMaking(true)} data-testid="library-new">
      {words.library.new}
    </Button>
  )
  const sample = info?.sample && <SampleButton onOpen={onOpen} />

  return (
    <main className={styles.screen} data-testid="library">
      <div className={styles.column}>
        <Group justify="space-between" gap="sm" className={styles.top}>
          <Title order={1} fz="1.8rem" tabIndex={-1} style={{ outline: 'none' }} data-first-focus="">
            {words.library.title}
          </Title>
          {search && <div className={styles.search}>{search}</div>}
          {lines.length > 0 && (
            <Group gap="sm">
              {sample}
              {newButton}
            </Group>
          )}
        </Group>
        {dossiers === undefined && (
          <Late>
            <Text c="dimmed">{words.library.loading}</Text>
          </Late>
        )}
        {dossiers?.length === 0 && (
          <EmptyLibrary>
            {newButton}
            {sample}
          </EmptyLibrary>
        )}
        {lines.length > 0 && (
          <>
            <Group justify="space-between" gap="sm" className={styles.bar}>
              <Recent shelf={shelf} onOpen={onOpen} />
              <Group gap="xs" wrap="nowrap">
                <Text fz="xs" c="dimmed" id="sort-by">
                  {words.shelf.sortBy}
                </Text>
                <SegmentedControl
                  size="xs"
                  aria-labelledby="sort-by"
                  value={sort}
                  onChange={setSort}
                  data={sorts.map((value) => ({ value, label: words.shelf.sorts[value] }))}
                  data-testid="library-sort"
                />
              </Group>
            </Group>
            {shelf.open.length === 0 && <Text c="dimmed">{words.shelf.noneOpen}</Text>}
            <DossierList
              lines={lines}
              inHand={inHand}
              onChoose={setChosen}
              onAct={act}
              onDrop={(dossier, files) => void shelving.drop(dossier, files)}
              onFold={fold}
              onOver={onOver}
            />
          </>
        )}
        <Text fz="xs" c="dimmed" className={styles.foot}>
          {lines.length > 0 && `${words.shelf.keysHint} ${words.library.dropHint} `}
          {info && words.library.folder(info.libraryFolder)}
        </Text>
      </div>
      <NewDossier opened={making} onClose={() => setMaking(false)} onMade={onOpen} />
      <Dialogs asking={asking} onClose={() => setAsking(null)} shelving={shelving} />
    </main>
  )
}

const acts = ['rename', 'deadline', 'archive', 'duplicate', 'delete'] as const
const isShelving = (name: string): name is (typeof acts)[number] => (acts as readonly string[]).includes(name)

function useLines(dossiers: DossierSummary[] | undefined) {
  const toast = useToast()
  const { language } = useLanguage()
  const sort = sortOf(usePreference('librarySort'))
  const [unfolded, setUnfolded] = useState<ReadonlySet<SectionName>>(new Set())
  const shelf = useMemo(() => shelfOf(dossiers ?? [], sort, language), [dossiers, sort, language])
  const lines = useMemo(() => linesOf(shelf, unfolded), [shelf, unfolded])
  const fold = (section: SectionName) => {
    const next = new Set(unfolded)
    if (!next.delete(section)) next.add(section)
    setUnfolded(next)
  }
  const setSort = async (next: string) => {
    const kept = await setPreference('librarySort', sortOf(next))
    if (!kept.ok) toast.error(kept.error)
  }
  return { lines, shelf, fold, sort, setSort: (next: string) => void setSort(next) }
}
