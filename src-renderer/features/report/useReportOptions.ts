import { type ReportOptions, wholeReport } from '../../../src-main/contract/reports'
import { setPreference } from '../../actions'
import { usePreference } from '../../queries'
import { useToast } from '../../ui/toast'
import { useLanguage } from '../../ui/words'

/** As they were last used; names of confidential sources are asked for anew each time the app starts. */
export function useReportOptions(): [ReportOptions, (options: ReportOptions) => void] {
  const toast = useToast()
  const { language } = useLanguage()
  const kept = usePreference('reportOptions')
  const options = kept ?? wholeReport(language)
  const change = async (next: ReportOptions) => {
    const result = await setPreference('reportOptions', next)
    if (!result.ok) toast.error(result.error)
  }
  return [options, (next) => void change(next)]
}
