import { Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { explain } from '../../../src-main/contract/error-words'
import type { StetError } from '../../../src-main/contract/errors'
import type { PersonRow } from '../../../src-main/contract/rows'
import { toggled } from '../../features/checklist'
import { type Clip, PasteDialog, Sources, useImport, useWindowPaste } from '../../features/intake'
import { ReportDialog, useExportAgain } from '../../features/report'
import { useDossier, useDossierId, useMirrorStatus, useRetryMirror } from '../../queries'
import { Empty } from '../../ui/Empty'
import { Late } from '../../ui/Late'
import { useStable } from '../../ui/useStable'
import { useLanguage, useWords } from '../../ui/words'
import styles from '../app.module.css'
import { type Target, useOpening, useTarget } from '../opening'
import { DeskPalette } from '../palette/DeskPalette'
import { TitleBar } from '../TitleBar'
import { useTellPlace } from '../useTellPlace'
import { WindowDrop } from '../WindowDrop'
import { Deleted } from './Deleted'
import { DeskActivity } from './DeskActivity'
import { DeskPanes } from './DeskPanes'
import { DossierBar } from './DossierBar'
import { useBackgroundErrors } from './useBackgroundErrors'
import { useDesk } from './useDesk'
import { useDeskActions } from './useDeskActions'

const noArticles: readonly string[] = []

interface Props {
  person: PersonRow
  /** Where to, in this dossier. */
  target: Target
  onLeave: () => void
  /** To another dossier. */
  onOpen: (dossier: string) => void
}

/** One dossier: sources, checklist or article, and the claim in hand. */
export function Workspace({ person, target, onLeave, onOpen }: Props) {
  const words = useWords()
  const dossier = useDossierId()
  const status = useMirrorStatus()
  const { title, deleted: isDeleted } = useDossier() ?? {}
  const desk = useDesk()
  useTarget(desk, target)
  const { openSearch } = useOpening()
  useTellPlace(dossier, desk.claim)
  const { dropped } = useImport(dossier)
  const [isPasting, setPasting] = useState(false)
  const [clip, setClip] = useState<Clip | null>(null)
  useWindowPaste((pasted) => {
    setClip(pasted)
    setPasting(true)
  })
  const [isExporting, setExporting] = useState(false)
  const exportAgain = useExportAgain(dossier, () => setExporting(true))
  const [logIsOpen, setLog] = useState(false)
  const showLog = useStable(() => setLog(true))
  const act = useDeskActions({
    desk,
    dossier,
    onLeave,
    onPaste: setPasting,
    onExport: setExporting,
    onExportAgain: () => void exportAgain(),
    onActivity: showLog,
  })
  useBackgroundErrors()
  // The same in every render: a verdict must not draw the bars and the sources again.
  const paste = useStable(() => setPasting(true))
  const undo = useStable(act.undo)
  const redo = useStable(act.redo)
  const read = useStable(desk.openArticle)
  const coverage = useStable(() => act.coverage.set(true))
  const report = useStable(() => setExporting(true))
  const [packsAreOpen, setPacks] = useState(false)
  const packs = useMemo(() => ({ isOpen: packsAreOpen, set: setPacks }), [packsAreOpen])
  const leave = useStable(onLeave)
  const titleBar = useMemo(
    () => (
      <TitleBar person={person} onHome={leave} packs={packs}>
        <DossierBar
          onLeave={leave}
          onPaste={paste}
          onUndo={undo}
          onRedo={redo}
          onActivity={showLog}
          onReport={report}
        />
      </TitleBar>
    ),
    [person, leave, packs, paste, undo, redo, showLog, report],
  )
  const article = desk.place?.article ?? null
  const { articleCounts } = desk
  const filtered = desk.shown.filter.chosen.article ?? noArticles
  const filterBy = useStable((id: string) => desk.shown.show(toggled(desk.shown.filter, 'article', id)))
  const sources = useMemo(
    () => (
      <Sources
        reading={article}
        counts={articleCounts}
        filtered={filtered}
        onFilter={filterBy}
        onRead={read}
        onPaste={paste}
        onCoverage={coverage}
      />
    ),
    [article, articleCounts, filtered, filterBy, read, paste, coverage],
  )

  return (
    <div className={styles.window} data-testid="workspace">
      {titleBar}
      {status.state === 'broken' ? (
        <Broken error={status.error} onLeave={onLeave} />
      ) : isDeleted ? (
        <Deleted onLeave={onLeave} />
      ) : desk.items === undefined ? (
        <Filling />
      ) : (
        <DeskPanes desk={desk} act={act} sources={sources} onPacks={() => setPacks(true)} />
      )}
      <DeskPalette
        front={act.front}
        perform={act.perform}
        onMenu={act.appMenu}
        onOpen={onOpen}
        onArticle={desk.openArticle}
        onClaim={act.toClaim}
        onSearch={openSearch}
      />
      <ReportDialog dossier={dossier} opened={isExporting} onClose={() => setExporting(false)} />
      <DeskActivity isOpen={logIsOpen} onClose={() => setLog(false)} desk={desk} />
      <PasteDialog dossier={dossier} opened={isPasting} clip={clip} onClose={() => setPasting(false)} />
      <WindowDrop label={words.app.dropHere(title ?? '')} onFiles={dropped} />
    </div>
  )
}

function Broken({ error, onLeave }: { error: StetError; onLeave: () => void }) {
  const words = useWords().mirror
  const { language } = useLanguage()
  const retry = useRetryMirror()
  return (
    <Empty title={words.broken} teach={words.brokenWhat}>
      <Text fz="sm" maw={560} role="alert">
        {explain(error, language)}
      </Text>
      <Group>
        <Button onClick={retry}>{words.retry}</Button>
        <Button variant="default" onClick={onLeave}>
          {words.back}
        </Button>
      </Group>
    </Empty>
  )
}

function Filling() {
  const words = useWords().mirror
  return (
    <div>
      <Late>
        <Stack p="xl" gap="md" role="status" aria-label={words.filling} data-testid="filling">
          <Text c="dimmed">{words.filling}</Text>
          {[1, 2, 3, 4, 5].map((n) => (
            <Skeleton key={n} height={44} />
          ))}
        </Stack>
      </Late>
    </div>
  )
}
