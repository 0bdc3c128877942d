import { Button, Text } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { LastReport } from '../../../src-main/contract/report-requests'
import { readLastReport } from '../../actions'
import { useFormat } from '../../ui/format'
import { areasInFront, keyAction, useBindings, useKeyHint } from '../../ui/keys'
import { useWords } from '../../ui/words'
import styles from './report.module.css'
import type { Exporting } from './useExport'

interface Known {
  last: Omit<LastReport, 'options' | 'file'>
  since: number
}

/** When it was last exported, whether the dossier has moved on since, and one button to do the same again. */
export function ExportAgain({ dossier, exporting }: { dossier: string; exporting: Exporting }) {
  const words = useWords().report
  const format = useFormat()
  const keyHint = useKeyHint()
  const [known, setKnown] = useState<Known | null>(null)
  const { ended } = exporting
  // biome-ignore lint/correctness/useExhaustiveDependencies: each export that ends makes it another.
  useEffect(() => {
    let isGone = false
    void readLastReport(dossier).then((result) => {
      if (!isGone && result.ok && result.value.last) setKnown({ last: result.value.last, since: result.value.since })
    })
    return () => {
      isGone = true
    }
  }, [dossier, ended])
  useAgainKey(known !== null && !exporting.isRunning ? exporting.again : null)
  if (!known) return null
  const { last, since } = known
  return (
    <div className={styles.again} data-since={since} data-testid="export-again">
      <Text fz="sm">{since > 0 ? words.movedOn(since) : words.upToDate}</Text>
      <Text fz="xs" c="dimmed" className={styles.path}>
        {words.lastExport(format.time(last.at), last.folder)}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        mt={6}
        disabled={exporting.isRunning}
        onClick={() => void exporting.again()}
        title={keyHint(words.again(last.formats.length), 'exportAgain')}
        data-testid="export-again-now"
      >
        {words.again(last.formats.length)}
      </Button>
    </div>
  )
}

/** The desk's key for it, which is silent behind this dialog. */
function useAgainKey(again: (() => Promise<void>) | null) {
  const bindings = useBindings()
  const press = useEffectEvent((e: KeyboardEvent) => {
    if (again === null || e.defaultPrevented || keyAction(e, areasInFront.checklist, bindings)?.do !== 'exportAgain')
      return
    e.preventDefault()
    void again()
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
