import { useMemo } from 'react'
import { Checklist, everything, FilterBar, RetiredClaims } from '../../features/checklist'
import { useDossierId, useFlaggedClaims, useJobs, usePeople, useTable } from '../../queries'
import { useWords } from '../../ui/words'
import { BulkBar } from './BulkBar'
import type { Desk } from './useDesk'
import type { DeskActions } from './useDeskActions'
import styles from './workspace.module.css'

/** The claims, what chooses among them, and what is done to several at once. */
export function ChecklistPane({ desk, act }: { desk: Desk; act: DeskActions }) {
  const words = useWords().checklist
  const dossier = useDossierId()
  const isWorking = useJobs().some((job) => job.dossier === dossier && ['reading', 'analysing'].includes(job.stage))
  const assignees = useAssignees()
  const flagged = useFlaggedClaims()
  const { shown, picks } = desk
  const all = desk.items?.length ?? 0
  return (
    <section className={styles.checklist} aria-label={words.title}>
      <FilterBar
        filter={shown.filter}
        onChange={shown.show}
        counts={shown.counts}
        shown={shown.matching}
        all={all}
        order={shown.order}
        onOrder={shown.putInOrder}
        onView={({ filter, order }) => {
          shown.show(filter)
          shown.putInOrder(order)
        }}
        menu={act.menu}
        onMenu={act.setMenu}
        findRef={act.find}
      />
      <Checklist
        ref={act.checklist}
        items={desk.visible}
        selected={desk.claim}
        picked={picks.claims}
        assignees={assignees}
        flagged={flagged}
        onPress={desk.press}
        onOpen={(claim) => desk.openNth(0, claim)}
        isFiltered={all > 0}
        onShowAll={() => shown.show(everything)}
        isWorking={isWorking}
      />
      <BulkBar
        chosen={picks.items.length}
        bulk={act.bulk}
        onMark={(mark) => act.mark('true', mark)}
        onAssign={act.assign}
        onConfirm={act.confirmBulk}
        onClear={picks.clear}
      />
      <RetiredClaims />
    </section>
  )
}

/** The persons that claims are given to, by claim. */
function useAssignees() {
  const assignments = useTable('assignments')
  const people = usePeople()
  return useMemo(() => {
    const byId = new Map(people?.map((person) => [person.id, person]))
    return new Map(
      [...(assignments?.values() ?? [])].flatMap(({ id, person }) => {
        const found = byId.get(person)
        return found ? [[id, found] as const] : []
      }),
    )
  }, [assignments, people])
}
