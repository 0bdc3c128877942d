import { Button, Stack } from '@mantine/core'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { ChosenFile } from '../../../src-main/contract/evidence'
import type {
  ClaimFlagsRow,
  ContactRow,
  EvidenceRow,
  QueryRow,
  TextCorrectionRow,
} from '../../../src-main/contract/rows'
import { takeDroppedFile } from '../../actions'
import { type ClaimDetail, useClaimRecords, useDossierRecords } from '../../queries'
import { type Checking, useKeyHint } from '../../ui/keys'
import { useStable } from '../../ui/useStable'
import { useWords } from '../../ui/words'
import { ContactForm } from './ContactForm'
import { CorrectionForm } from './CorrectionForm'
import { CorrectionList } from './CorrectionList'
import { EvidenceForm } from './EvidenceForm'
import { EvidenceList } from './EvidenceList'
import styles from './evidence.module.css'
import { FlagsForm } from './FlagsForm'
import { FlagsList } from './FlagsList'
import { HistoryList } from './HistoryList'
import { QueryForm } from './QueryForm'
import { QueryList } from './QueryList'
import type { OpenPlace } from './QuoteFields'
import { useAssigning } from './useAssigning'
import { useDoing } from './useDoing'

export interface RecordsHandle {
  perform: (action: Checking) => boolean
  /** A file that was dropped on the claim. */
  drop: (files: File[]) => void
}

interface Props {
  detail: ClaimDetail
  /** What stands open in the reader, when a form is opened. */
  placeNow: () => OpenPlace | null
  onOpenPlace: (place: OpenPlace) => void
  onAll: (what: 'corrections' | 'queries') => void
  ref?: Ref<RecordsHandle>
}

/** What is being written down. */
type Asking =
  | { of: 'evidence'; current: EvidenceRow | null; dropped: ChosenFile | null; place: OpenPlace | null }
  | { of: 'correction'; current: TextCorrectionRow | null; place: OpenPlace | null }
  | { of: 'query'; current: QueryRow | null; isAnswering: boolean }
  | { of: 'contact'; current: ContactRow | null; query: QueryRow | null }
  | { of: 'flags'; current: ClaimFlagsRow | null }

/** All that a desk gathers on one claim. */
export function ClaimRecords({ detail, placeNow, onOpenPlace, onAll, ref }: Props) {
  const claim = detail.item.claim.id
  const records = useClaimRecords(claim)
  const dossier = useDossierRecords()
  const [asking, ask] = useState<Asking | null>(null)
  const history = useHistoryToggle()
  const assigning = useAssigning(claim)
  const drop = useDrop((dropped) => ask({ of: 'evidence', current: null, dropped, place: null }))
  const addEvidence = () => ask({ of: 'evidence', current: null, dropped: null, place: placeNow() })
  const addCorrection = () => ask({ of: 'correction', current: null, place: placeNow() })
  const addQuery = () => ask({ of: 'query', current: null, isAnswering: false })
  // The claim's own; where only one that is merged into it is flagged, it gets flags of its own beside those.
  const flag = () => ask({ of: 'flags', current: records.claimFlags.find(({ id }) => id === claim) ?? null })
  const perform = useStable((action: Checking): boolean => {
    if (action.do === 'evidence') addEvidence()
    else if (action.do === 'correction') addCorrection()
    else if (action.do === 'query') addQuery()
    else if (action.do === 'flags') flag()
    else if (action.do === 'history') history.toggle()
    else assigning.toggle()
    return true
  })
  useImperativeHandle(ref, () => ({ perform, drop }), [perform, drop])
  return (
    <Stack gap="md">
      <EvidenceList
        rows={records.evidence}
        onAdd={addEvidence}
        onEdit={(current) => ask({ of: 'evidence', current, dropped: null, place: placeNow() })}
        onOpenPlace={onOpenPlace}
      />
      <CorrectionList
        rows={records.corrections}
        evidence={records.evidence}
        inDossier={dossier.corrections.length}
        onAdd={addCorrection}
        onAll={() => onAll('corrections')}
        onEdit={(current) => ask({ of: 'correction', current, place: null })}
        onOpenPlace={onOpenPlace}
      />
      <QueryList
        queries={records.queries}
        contacts={records.contacts}
        inDossier={dossier.queries.length}
        onAdd={addQuery}
        onAll={() => onAll('queries')}
        onEdit={(current, isAnswering) => ask({ of: 'query', current, isAnswering })}
        onLog={(query) => ask({ of: 'contact', current: null, query })}
        onEditContact={(current) => ask({ of: 'contact', current, query: null })}
      />
      <FlagsList
        claim={claim}
        rows={records.claimFlags}
        onAdd={flag}
        onEdit={(current) => ask({ of: 'flags', current })}
      />
      <HistorySection claim={claim} {...history} />
      <Asked asking={asking} detail={detail} records={records} onClose={() => ask(null)} />
    </Stack>
  )
}

interface AskedProps extends Pick<Props, 'detail'> {
  asking: Asking | null
  records: ReturnType<typeof useClaimRecords>
  onClose: () => void
}

function Asked({ asking, detail, records, onClose }: AskedProps) {
  const claim = detail.item.claim.id
  const { passages } = detail
  if (asking === null) return null
  switch (asking.of) {
    case 'evidence':
      return <EvidenceForm {...asking} claim={claim} passages={passages} onClose={onClose} />
    case 'correction':
      return (
        <CorrectionForm {...asking} claim={claim} passages={passages} evidence={records.evidence} onClose={onClose} />
      )
    case 'query':
      return <QueryForm {...asking} claim={claim} onClose={onClose} />
    case 'flags':
      return <FlagsForm {...asking} claim={claim} onClose={onClose} />
    case 'contact':
      return (
        <ContactForm
          claim={claim}
          queries={records.queries}
          of={asking.query}
          current={asking.current}
          onClose={onClose}
        />
      )
  }
}

/** Open or not, and brought into sight with the focus when it is opened. */
function useHistoryToggle() {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (isOpen && !wasOpen.current) {
      button.current?.focus({ preventScroll: true })
      button.current?.closest('section')?.scrollIntoView({ block: 'start' })
    }
    wasOpen.current = isOpen
  }, [isOpen])
  return { isOpen, toggle: () => setOpen(!isOpen), button }
}

function HistorySection({ claim, isOpen, toggle, button }: { claim: string } & ReturnType<typeof useHistoryToggle>) {
  const words = useWords().history
  const hint = useKeyHint()
  const label = isOpen ? words.hide : words.show
  return (
    <section aria-label={words.title} data-testid="history">
      <div className={styles.sectionHead}>
        <h3 className={styles.heading} style={{ margin: 0 }}>
          {words.title}
        </h3>
        <Button
          ref={button}
          size="compact-xs"
          variant="default"
          aria-expanded={isOpen}
          title={hint(label, 'history')}
          onClick={toggle}
          data-testid="history-toggle"
        >
          {label}
        </Button>
      </div>
      {isOpen && <HistoryList claim={claim} />}
    </section>
  )
}

/** Reads a dropped file first, so that a form never opens over one that cannot be kept. */
function useDrop(open: (dropped: ChosenFile) => void) {
  const { dossier, toast } = useDoing()
  const words = useWords()
  return useStable((files: File[]) => {
    const [first] = files
    if (!first) return
    if (files.length > 1) toast.say(words.evidence.onlyOne)
    void takeDroppedFile(dossier, first).then((taken) =>
      taken.ok ? open(taken.value) : toast.error(taken.error, words.toast.error),
    )
  })
}
