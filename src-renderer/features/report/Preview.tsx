import { Loader, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { explain } from '../../../src-main/contract/error-words'
import type { StetError } from '../../../src-main/contract/errors'
import type { ReportOptions } from '../../../src-main/contract/reports'
import { previewReport } from '../../actions'
import { useTable } from '../../queries'
import { useLanguage, useWords } from '../../ui/words'
import styles from './report.module.css'

interface Props {
  dossier: string
  options: ReportOptions
  onConfidential: (records: number) => void
}

/** A moment's rest before it is made anew: several boxes are often ticked in a row. */
const restMs = 350

/** The report as a page, in a frame that may run and fetch nothing. */
export function Preview({ dossier, options, onConfidential }: Props) {
  const words = useWords().report
  const { language } = useLanguage()
  const [url, setUrl] = useState<string | null>(null)
  const [error, setError] = useState<StetError | null>(null)
  const details = useTable('details')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the details stand in the report's head.
  useEffect(() => {
    let isGone = false
    const show = async () => {
      const result = await previewReport(dossier, options)
      if (isGone) return
      setError(result.ok ? null : result.error)
      if (!result.ok) return
      setUrl(result.value.url)
      onConfidential(result.value.confidential)
    }
    const timer = setTimeout(() => void show(), restMs)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [dossier, options, details, onConfidential])
  return (
    <section className={styles.preview} aria-label={words.preview} data-testid="report-preview">
      {error ? (
        <Text p="lg">{explain(error, language)}</Text>
      ) : url === null ? (
        <Loader m="lg" size="sm" aria-label={words.preparing} />
      ) : (
        <iframe key={url} className={styles.frame} src={url} title={words.preview} sandbox="" />
      )}
    </section>
  )
}
