import { Button } from '@mantine/core'
import type { EvidenceRow } from '../../../src-main/contract/rows'
import { openEvidenceLink, removeEvidence, saveEvidenceCopy } from '../../actions'
import { useFormat } from '../../ui/format'
import { useKeyHint } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { Entry, type Offered, Section, Stamp } from './Entry'
import styles from './evidence.module.css'
import type { OpenPlace } from './QuoteFields'
import { StanceGlyph } from './StanceGlyph'
import { useDoing } from './useDoing'

interface Props {
  rows: EvidenceRow[]
  onAdd: () => void
  onEdit: (row: EvidenceRow) => void
  onOpenPlace: (place: OpenPlace) => void
}

/** What speaks for the claim, against it, and around it. */
export function EvidenceList({ rows, onAdd, onEdit, onOpenPlace }: Props) {
  const words = useWords().evidence
  const hint = useKeyHint()
  return (
    <Section
      title={words.title}
      count={rows.length}
      none={words.none}
      testId="evidence"
      tools={
        <Button
          size="compact-xs"
          variant="default"
          title={hint(words.add, 'evidence')}
          onClick={onAdd}
          data-testid="evidence-add"
        >
          {words.add}
        </Button>
      }
    >
      {rows.map((row) => (
        <Piece key={row.id} row={row} onEdit={onEdit} onOpenPlace={onOpenPlace} />
      ))}
    </Section>
  )
}

function Piece({ row, onEdit, onOpenPlace }: { row: EvidenceRow } & Pick<Props, 'onEdit' | 'onOpenPlace'>) {
  const words = useWords()
  const { evidence } = words
  const { dossier, run, toast } = useDoing()
  const { passage } = row
  const menu: Offered[] = [{ name: evidence.change, act: () => onEdit(row), testId: 'evidence-change' }]
  if (row.url)
    menu.unshift({
      name: evidence.open,
      act: () => void run(openEvidenceLink(dossier, row.id), words.toast.error),
      testId: 'evidence-open',
    })
  if (passage)
    menu.unshift({ name: evidence.openPassage, act: () => onOpenPlace(passage), testId: 'evidence-open-passage' })
  if (row.file)
    menu.unshift({
      name: evidence.saveCopy,
      act: () =>
        void saveEvidenceCopy(dossier, row.id).then((saved) => {
          if (!saved.ok) toast.error(saved.error)
          else if (saved.value.path !== null) toast.say(evidence.saved)
        }),
      testId: 'evidence-save-copy',
    })
  menu.push({ name: evidence.remove, act: () => void run(removeEvidence(dossier, row)), testId: 'evidence-remove' })
  return (
    <Entry
      testId="evidence-piece"
      name={row.title}
      menu={menu}
      head={
        <>
          <StanceGlyph stance={row.stance} />
          <span className={styles.facts}>
            {evidence.kinds[row.kind]} {evidence.stances[row.stance]}
          </span>
          <bdi className={`${styles.entryTitle} ${styles.grow}`}>{row.title}</bdi>
          {row.confidential && (
            <span className={styles.tag} title={evidence.confidentialWhat}>
              {words.gathered.confidential}
            </span>
          )}
        </>
      }
    >
      <PieceFacts row={row} />
    </Entry>
  )
}

function PieceFacts({ row }: { row: EvidenceRow }) {
  const words = useWords().evidence
  const format = useFormat()
  const facts = [
    row.standing && words.standings[row.standing],
    row.contact?.reach,
    row.url,
    row.locator,
    row.published && words.publishedOn(format.isoDay(row.published)),
    row.retrieved && words.retrievedAt(format.time(row.retrieved)),
    row.file && words.size(format.number(Math.max(0.01, Math.round(row.file.bytes / 1e4) / 100))),
  ].filter((fact): fact is string => Boolean(fact))
  return (
    <>
      {row.quote && (
        <blockquote className={`stet-read ${styles.quote}`} dir="auto">
          {row.quote}
        </blockquote>
      )}
      {facts.length > 0 && (
        <p className={`${styles.facts} ${styles.own}`}>
          {facts.map((fact, i) => (
            <span key={fact}>
              {i > 0 && ' · '}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </p>
      )}
      {row.file && (
        <p className={`${styles.hash} ${styles.own} ${styles.facts}`} data-testid="evidence-hash">
          {words.hash} {row.file.sha256}
        </p>
      )}
      {row.note && (
        <p className={styles.own} dir="auto">
          {row.note}
        </p>
      )}
      <Stamp by={row.by} at={row.at} />
    </>
  )
}
