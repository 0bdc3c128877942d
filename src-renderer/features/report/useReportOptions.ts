import { useMemo, useState } from 'react'
import { type ReportOptions, wholeReport } from '../../../src-main/contract/reports'
import { setPreference } from '../../actions'
import { usePreference } from '../../queries'
import { useToast } from '../../ui/toast'
import { useLanguage } from '../../ui/words'

/**
 * As they were last used, but for one: that confidential sources are named holds only while the report is open, and is kept
 * nowhere.
 */
export function useReportOptions(): [ReportOptions, (options: ReportOptions) => void] {
  const toast = useToast()
  const { language } = useLanguage()
  const kept = usePreference('reportOptions')
  const [confidential, setConfidential] = useState<ReportOptions['confidential']>('redacted')
  // The same object while nothing changes: each other one makes the preview anew.
  const options = useMemo(() => ({ ...(kept ?? wholeReport(language)), confidential }), [kept, language, confidential])
  const change = async (next: ReportOptions) => {
    setConfidential(next.confidential)
    const result = await setPreference('reportOptions', { ...next, confidential: 'redacted' })
    if (!result.ok) toast.error(result.error)
  }
  return [options, (next) => void change(next)]
}
