import { Button, Group } from '@mantine/core'
import { explain } from '../../../src-main/contract/error-words'
import type { Result } from '../../../src-main/contract/errors'
import type { FileOutcome, FileResult } from '../../../src-main/contract/imports'
import { keepCopy, linkCopy, onNextStep, removeArticle, retryImport, undo } from '../../actions'
import { useFormat } from '../../ui/format'
import { PasswordForm } from '../../ui/PasswordForm'
import { percentOf } from '../../ui/percent'
import { useToast } from '../../ui/toast'
import { useLanguage, useWords } from '../../ui/words'
import styles from './intake.module.css'

interface Props {
  dossier: string
  job: string
  /** Undefined until it has come. */
  file: FileResult | undefined
  index: number
  /** Of a list that is not drawn whole. */
  count?: number
  isStop: boolean
  onFocus: (index: number) => void
  measure?: (line: HTMLLIElement | null) => void
}

const signs: Record<FileOutcome, string> = {
  waiting: '·',
  reading: '…',
  imported: '✓',
  nearCopy: '≈',
  restored: '✓',
  duplicate: '=',
  linked: '=',
  skipped: '–',
  opened: '▾',
  passedOver: '–',
  told: '–',
  refused: '✗',
}

/** What became of one file, why, and what can be done about it. */
export function FileLine({ dossier, job, file, index, count, isStop, onFocus, measure }: Props) {
  const words = useWords().intake
  const place = count === undefined ? {} : { 'aria-setsize': count, 'aria-posinset': index + 1 }
  return (
    <li
      ref={measure}
      className={styles.result}
      data-testid="import-result"
      data-outcome={file?.outcome}
      data-file={file?.file}
      data-index={index}
      data-line={index}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => onFocus(index)}
      {...place}
    >
      {file && (
        <>
          <span aria-hidden="true" className={styles.sign} data-outcome={file.outcome}>
            {signs[file.outcome]}
          </span>
          <div className={styles.fileLine}>
            <bdi className={styles.fileName} title={file.file}>
              {file.file}
            </bdi>{' '}
            <span className={styles.outcome}>{words.outcome[file.outcome]}</span>
            <Why file={file} />
            <WhatNow dossier={dossier} job={job} file={file} />
          </div>
        </>
      )}
    </li>
  )
}

function Why({ file: { error, like, outcome } }: { file: FileResult }) {
  const words = useWords().intake
  const { language } = useLanguage()
  const format = useFormat()
  const why = () => {
    if (error) return explain(error, language)
    if (like === null) return null
    if (outcome === 'linked') return words.linkedTo(like.name)
    if (outcome === 'nearCopy' || outcome === 'skipped')
      return words.nearTo(`${format.number(percentOf(like.share, 1))} %`, like.name)
    if (outcome !== 'duplicate') return null
    return like.how === 'bytes' ? words.sameBytes(like.name) : words.duplicateOf(like.name)
  }
  const said = why()
  return said === null ? null : <span className={styles.why}>{said}</span>
}

/** Codes of a file that opens with a password. */
const wantsPassword: ReadonlySet<string> = new Set(['file-encrypted', 'file-password-wrong'])
/** Nothing would be different a second time. */
const isFinal: ReadonlySet<string> = new Set(['folder-empty', 'too-many-files'])

function WhatNow({ dossier, job, file }: { dossier: string; job: string; file: FileResult }) {
  const words = useWords().intake
  const shown = useShown()
  if (file.outcome === 'refused' && file.error) {
    if (wantsPassword.has(file.error.code)) return <Password job={job} file={file} />
    if (isFinal.has(file.error.code)) return null
    return (
      <Group gap={4} mt={2}>
        <Small onClick={() => void shown(retryImport(job, file.number))} id="import-retry">
          {words.retry}
        </Small>
      </Group>
    )
  }
  if (file.outcome === 'nearCopy') return <CopyChoice dossier={dossier} job={job} file={file} />
  if (file.outcome === 'duplicate' && file.original) {
    return (
      <Group gap={4} mt={2}>
        <LinkButton dossier={dossier} file={file} />
      </Group>
    )
  }
  return null
}

function CopyChoice({ dossier, job, file }: { dossier: string; job: string; file: FileResult }) {
  const { intake: words } = useWords()
  const shown = useShown()
  const toast = useToast()
  const leaveOut = async () => {
    if (file.article === null || !(await shown(removeArticle(dossier, file.article)))) return
    toast.undoable(
      words.removed(file.file),
      () => void shown(undo(dossier)),
      (over) => onNextStep(dossier, over),
    )
  }
  return (
    <Group gap={4} mt={2}>
      <Small onClick={() => void shown(keepCopy(job, file.number))} id="copy-keep">
        {words.copyKeep}
      </Small>
      <LinkButton dossier={dossier} file={file} />
      <Small onClick={() => void leaveOut()} id="copy-out">
        {words.copyOut}
      </Small>
    </Group>
  )
}

function LinkButton({ dossier, file }: { dossier: string; file: FileResult }) {
  const words = useWords().intake
  const shown = useShown()
  const toast = useToast()
  const link = async () => {
    const asked = linkCopy(dossier, file)
    if (asked === null || !(await shown(asked))) return
    toast.undoable(
      words.linkedTo(file.like?.name ?? file.file),
      () => void shown(undo(dossier)),
      (over) => onNextStep(dossier, over),
    )
  }
  return (
    <Small onClick={() => void link()} id="copy-link" title={words.copyLinkWhy}>
      {words.copyLink}
    </Small>
  )
}

function Password({ job, file }: { job: string; file: FileResult }) {
  const shown = useShown()
  const retry = (password: string) => shown(retryImport(job, file.number, password))
  return <PasswordForm file={file.file} onSubmit={retry} id="import-password" />
}

interface SmallProps {
  children: string
  onClick: () => void
  id: string
  title?: string
}

const Small = ({ children, onClick, id, title }: SmallProps) => (
  <Button size="compact-xs" variant="default" onClick={onClick} title={title} data-testid={id}>
    {children}
  </Button>
)

function useShown() {
  const toast = useToast()
  return async (asked: Promise<Result<unknown>>) => {
    const result = await asked
    if (!result.ok) toast.error(result.error)
    return result.ok
  }
}
