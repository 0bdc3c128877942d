import { VisuallyHidden } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { CoveragePanel } from '../../features/checklist'
import { ClaimDialog } from '../../features/compare'
import { type ClaimQuestion, Reader } from '../../features/reading'
import { ChecklistPane } from './ChecklistPane'
import { InspectorPane } from './InspectorPane'
import { Panes } from './Panes'
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
    <>
      <Panes
        sources={sources}
        middle={
          <>
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
                  onChoose={desk.choose}
                  onBack={desk.close}
                  onPacks={onPacks}
                  onAskClaim={(of) => ask({ isOpen: true, of })}
                />
              </div>
            )}
          </>
        }
        inspector={<InspectorPane desk={desk} act={act} />}
      />
      <CoveragePanel
        opened={act.coverage.isOpen}
        onClose={() => act.coverage.set(false)}
        onOpen={(article, { start, end }) => {
          act.coverage.set(false)
          desk.openPlace({ article, start, end })
        }}
      />
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
    </>
  )
}
