import { useState } from 'react'
import { Inspector } from '../../features/compare'
import { Assignee, ClaimRecords, DossierRecords, type OpenPlace } from '../../features/evidence'
import { useFileDrop } from '../../ui/files'
import { useStable } from '../../ui/useStable'
import { useWords } from '../../ui/words'
import type { Desk } from './useDesk'
import type { DeskActions } from './useDeskActions'
import styles from './workspace.module.css'

interface Props {
  desk: Desk
  act: DeskActions
}

/** The claim in hand: what is compared, and what the desk gathers on it. A file dropped here becomes evidence. */
export function InspectorPane({ desk, act }: Props) {
  const words = useWords().evidence
  const { place, detail } = desk
  const [gathered, setGathered] = useState<'corrections' | 'queries' | null>(null)
  const { over, handlers } = useFileDrop((files) => act.records.current?.drop(files))
  const placeNow = useStable(() => place)
  const openPlace = useStable((to: OpenPlace) => desk.openPlace(to))
  const claim = detail?.item.claim.id
  return (
    <div
      className={styles.inspectorDrop}
      data-over={over && detail !== null}
      data-own-drop={detail ? '' : undefined}
      {...(detail ? handlers : {})}
    >
      {over && detail && (
        <div className={styles.inspectorDropLabel} role="status">
          {words.dropHere}
        </div>
      )}
      <Inspector
        ref={act.inspector}
        detail={detail}
        openMention={place?.mention ?? null}
        onMark={act.mark}
        onOpen={desk.openPassage}
        onOpenSide={desk.openSide}
        aside={claim && <Assignee claim={claim} />}
        records={
          detail && (
            <ClaimRecords
              ref={act.records}
              detail={detail}
              placeNow={placeNow}
              onOpenPlace={openPlace}
              onAll={setGathered}
            />
          )
        }
      />
      <DossierRecords what={gathered} onWhat={setGathered} onClaim={desk.choose} onOpenPlace={openPlace} />
    </div>
  )
}
