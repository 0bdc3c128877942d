import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { Inspector } from '../../features/compare'
import { Reader } from '../../features/reading'
import { ChecklistPane } from './ChecklistPane'
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

/** Sources, checklist, inspector. An article opens over the checklist, which waits below as it was left. */
export function DeskPanes({ desk, act, sources, onPacks }: Props) {
  const { place } = desk
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
                  onBack={act.back}
                  onPacks={onPacks}
                />
              </div>
            )}
          </>
        }
        inspector={
          <Inspector
            ref={act.inspector}
            detail={desk.detail}
            openMention={place?.mention ?? null}
            onMark={act.mark}
            onOpen={desk.openPassage}
            onOpenSide={desk.openSide}
          />
        }
      />
      <VisuallyHidden aria-live="polite" data-testid="announcer">
        {act.said}
      </VisuallyHidden>
    </>
  )
}
