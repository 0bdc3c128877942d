import { ActionIcon, Button, Group, TextInput, UnstyledButton } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { renameDossier, useUndoState } from '../../actions'
import { ImportMenu } from '../../features/intake'
import { ReportButton } from '../../features/report'
import { useCounts, useDossier, useDossierId } from '../../queries'
import { Counts } from '../../ui/Counts'
import { BackIcon, LogIcon, RedoIcon, UndoIcon } from '../../ui/icons'
import { useKeyName } from '../../ui/keys'
import { isFocusLost } from '../../ui/rest'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import styles from './workspace.module.css'

interface Props {
  onLeave: () => void
  onPaste: () => void
  onUndo: () => void
  onRedo: () => void
  onActivity: () => void
  onReport: () => void
}

/** The dossier's part of the title bar. */
export function DossierBar({ onLeave, onPaste, onUndo, onRedo, onActivity, onReport }: Props) {
  const words = useWords()
  const dossier = useDossierId()
  const counts = useCounts()
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        c="var(--stet-ink)"
        px={4}
        style={{ flex: 'none' }}
        leftSection={<BackIcon size={13} />}
        onClick={onLeave}
        data-testid="to-library"
      >
        {words.app.library}
      </Button>
      <DossierTitle />
      {counts && <Counts counts={counts} />}
      <Group gap={6} wrap="nowrap" className={styles.commands}>
        <Steps onUndo={onUndo} onRedo={onRedo} />
        <LogButton onClick={onActivity} />
        <ImportMenu dossier={dossier} onPaste={onPaste} />
        <ReportButton onClick={onReport} />
      </Group>
    </>
  )
}

function Steps({ onUndo, onRedo }: Pick<Props, 'onUndo' | 'onRedo'>) {
  const words = useWords()
  const steps = useUndoState(useDossierId())
  const undoLabel = steps.undo ? words.app.undoStep(words.steps[steps.undo]) : words.app.noUndo
  const redoLabel = steps.redo ? words.app.redoStep(words.steps[steps.redo]) : words.app.noRedo
  const look = (canStep: boolean) =>
    ({ variant: 'subtle', color: 'gray', c: canStep ? 'var(--stet-ink)' : 'var(--stet-edge)' }) as const
  return (
    <Group gap={0} wrap="nowrap">
      <ActionIcon
        title={undoLabel}
        {...look(steps.undo !== null)}
        aria-label={undoLabel}
        onClick={onUndo}
        data-testid="undo"
      >
        <UndoIcon />
      </ActionIcon>

      <ActionIcon
        title={redoLabel}
        {...look(steps.redo !== null)}
        aria-label={redoLabel}
        onClick={onRedo}
        data-testid="redo"
      >
        <RedoIcon />
      </ActionIcon>
    </Group>
  )
}

function LogButton({ onClick }: { onClick: () => void }) {
  const words = useWords().log
  const keyName = useKeyName()
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      c="var(--stet-ink)"
      title={`${words.title} (${keyName('activity') ?? ''})`}
      aria-label={words.title}
      onClick={onClick}
      data-testid="open-activity"
    >
      <LogIcon />
    </ActionIcon>
  )
}

/** Click, write, Enter. Esc leaves it as it was. */
function DossierTitle() {
  const words = useWords().header
  const toast = useToast()
  const dossier = useDossier()
  const [draft, setDraft] = useState<string | null>(null)
  const wasWriting = useRef(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (draft === null && wasWriting.current && isFocusLost()) button.current?.focus()
    wasWriting.current = draft !== null
  }, [draft])
  if (!dossier) return <span className={styles.title} />
  const rename = async () => {
    const title = draft?.trim() ?? ''
    setDraft(null)
    if (title === '' || title === dossier.title) return
    const result = await renameDossier({ dossier: dossier.id, title, current: dossier.title })
    if (!result.ok) toast.error(result.error)
  }
  if (draft === null)
    return (
      <UnstyledButton
        ref={button}
        className={styles.title}
        title={`${dossier.title}\n${words.renameHint}`}
        aria-label={`${words.rename}: ${dossier.title}`}
        onClick={() => setDraft(dossier.title)}
        data-testid="dossier-title"
      >
        <bdi>{dossier.title}</bdi>
      </UnstyledButton>
    )
  return (
    <TextInput
      className={styles.titleField}
      size="xs"
      aria-label={words.rename}
      value={draft}
      maxLength={200}
      autoFocus
      onChange={(e) => setDraft(e.currentTarget.value)}
      onBlur={() => void rename()}
      onKeyDown={(e) => {
        if (e.key === 'Enter') e.currentTarget.blur()
        if (e.key === 'Escape') {
          e.stopPropagation()
          setDraft(null)
        }
      }}
      data-testid="dossier-title-field"
    />
  )
}
