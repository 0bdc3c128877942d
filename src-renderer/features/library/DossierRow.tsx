import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { useEffect, useEffectEvent } from 'react'
import type { DossierSummary } from '../../../src-main/contract/api'
import type { PersonRow } from '../../../src-main/contract/rows'
import { Counts, CountsBar } from '../../ui/Counts'
import { useFileDrop } from '../../ui/files'
import { useFormat } from '../../ui/format'
import { useWords } from '../../ui/words'
import { Deadline, dueInWords } from './Deadline'
import { type Act, DossierMenu } from './DossierMenu'
import styles from './library.module.css'
import { People } from './People'
import type { SectionName } from './shelf'

interface Props {
  dossier: DossierSummary
  section: SectionName
  people: PersonRow[]
  isInHand: boolean
  onFocus: () => void
  onAct: (act: Act) => void
  onDrop: (files: File[]) => void
  /** Files hang above it, or no more. */
  onOver: (isOver: boolean) => void
}

/** One dossier: what it is about, how far it is, when it has to be done, and who last worked on it. */
export function DossierRow({ dossier, section, people, isInHand, onFocus, onAct, onDrop, onOver }: Props) {
  const words = useWords()
  const format = useFormat()
  const drop = useFileDrop(onDrop)
  const isDeleted = section === 'deleted'
  const tellOver = useEffectEvent(onOver)
  useEffect(() => tellOver(drop.over), [drop.over])
  const [c, d, u, o] = [dossier.confirmed, dossier.disputed, dossier.unverified, dossier.open].map(format.number)
  const counts = words.header.counts(c!, d!, u!, o!, format.number(dossier.claims))
  const due = isDeleted ? '' : dueInWords(dossier.deadline, words, format, Date.now())
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what bubbles and is dropped; the buttons in it are the controls
    <div
      className={styles.row}
      data-section={section}
      data-in-hand={isInHand}
      data-over={drop.over && !isDeleted}
      onFocus={onFocus}
      {...(isDeleted ? {} : drop.handlers)}
      data-testid="dossier-card"
      data-dossier={dossier.id}
    >
      <UnstyledButton
        className={styles.open}
        onClick={() => onAct(isDeleted ? 'delete' : 'open')}
        tabIndex={isInHand ? 0 : -1}
        data-row={dossier.id}
        aria-description={words.shelf.row(
          isDeleted ? `${words.shelf.restore}: ${dossier.title}` : words.library.open(dossier.title),
          counts,
          due,
        )}
        data-testid="dossier-open"
      >
        <div className={styles.what}>
          <Text className="stet-read" fz="md" fw={600} lh={1.3} lineClamp={2} dir="auto">
            {dossier.title}
          </Text>
          <Text fz="xs" c="dimmed">
            {format.languageName(dossier.workingLanguage)} · {words.library.articles(dossier.articles)} ·{' '}
            {words.library.claims(dossier.claims)}
          </Text>
        </div>
        <div className={styles.progress}>
          <CountsBar counts={dossier} />
          <Counts counts={dossier} />
        </div>
        <div className={styles.due}>{!isDeleted && <Deadline deadline={dossier.deadline} />}</div>
        <div className={styles.change}>
          <Text fz="xs" c="dimmed" title={format.time(dossier.lastChange)}>
            {words.library.changed(format.ago(dossier.lastChange))}
          </Text>
          <People people={people} />
        </div>
      </UnstyledButton>
      <Group gap={4} wrap="nowrap">
        {isDeleted && (
          <Button
            size="compact-sm"
            variant="default"
            tabIndex={isInHand ? 0 : -1}
            onClick={() => onAct('delete')}
            data-testid="dossier-restore"
          >
            {words.shelf.restore}
          </Button>
        )}
        <DossierMenu title={dossier.title} section={section} isInHand={isInHand} onAct={onAct} />
      </Group>
    </div>
  )
}
