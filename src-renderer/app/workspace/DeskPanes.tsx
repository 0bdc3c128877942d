import { VisuallyHidden } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Checklist, everything, FilterBar, RetiredClaims } from '../../features/checklist'
import { ClaimDialog, Inspector } from '../../features/compare'
import { type ClaimQuestion, Reader } from '../../features/reading'
import { useDossierId, useJobs } from '../../queries'
import { useWords } from '../../ui/words'
import type { Desk } from './useDesk'
import type { DeskActions } from './useDeskActions'
import styles from './workspace.module.css'

interface Props {
  desk: Desk
  act: DeskActions
  sources: ReactNode
  /** To the language packs. */
  onPacks: () => void
}

const noClaims: readonly string[] = []

/** Sources, checklist, inspector. An article opens over the checklist, which waits below as it was left. */
export function DeskPanes({ desk, act, sources, onPacks }: Props) {
  const { place } = desk
  const [question, ask] = useState<{ isOpen: boolean; of: ClaimQuestion } | null>(null)
  return (
    <div className={styles.panes}>
      <aside className={styles.sources}>{sources}</aside>
      <main className={styles.middle}>
        {/* Hidden but laid out: it keeps its scroll position to the pixel. */}
        <div className={styles.layer} data-hidden={place !== null} inert={place !== null}>
          <ChecklistPane desk={desk} act={act} />
        </div>
        {place && (
          <div className={styles.layer}>
            <Reader
              ref={act.reader}
              article={place.article}
              target={place.end > place.start ? place : null}
              chosen={desk.claim}
              walk={desk.walk}
              onMention={desk.openMention}
              onPlace={desk.goTo}
              onBack={act.back}
              onPacks={onPacks}
              onAskClaim={(of) => ask({ isOpen: true, of })}
            />
          </div>
        )}
      </main>
      <aside className={styles.inspector}>
        <Inspector
          ref={act.inspector}
          detail={desk.detail}
          openMention={place?.mention ?? null}
          onMark={act.mark}
          onOpen={desk.openPassage}
          onOpenSide={desk.openSide}
        />
      </aside>
      {question && (
        <ClaimDialog
          opened={question.isOpen}
          title={question.of.title}
          what={question.of.what}
          language={question.of.language}
          claim={question.of.claim ?? ''}
          suggested={noClaims}
          onClose={() => ask({ ...question, isOpen: false })}
          onChoose={(claim) => {
            ask({ ...question, isOpen: false })
            question.of.onChoose(claim)
          }}
        />
      )}
      <VisuallyHidden aria-live="polite" data-testid="announcer">
        {act.said}
      </VisuallyHidden>
    </div>
  )
}

function ChecklistPane({ desk, act }: Pick<Props, 'desk' | 'act'>) {
  const words = useWords().checklist
  const dossier = useDossierId()
  const isWorking = useJobs().some((job) => job.dossier === dossier && ['reading', 'analysing'].includes(job.stage))
  return (
    <section className={styles.checklist} aria-label={words.title}>
      <FilterBar
        filter={desk.filter}
        onChange={desk.changeFilter}
        counts={desk.counts}
        shown={desk.visible.length}
        findRef={act.find}
      />
      <Checklist
        ref={act.checklist}
        items={desk.visible}
        selected={desk.claim}
        onSelect={desk.choose}
        onOpen={(claim) => desk.openNth(0, claim)}
        isFiltered={desk.counts.all > 0}
        onShowAll={() => desk.changeFilter(everything)}
        isWorking={isWorking}
      />
      <RetiredClaims />
    </section>
  )
}
