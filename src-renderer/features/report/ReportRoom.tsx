import { Stack } from '@mantine/core'
import { useState } from 'react'
import { type ReportFormat, reportFormats } from '../../../src-main/contract/reports'
import { DetailsForm } from './DetailsForm'
import { ExportAgain } from './ExportAgain'
import { FormatList } from './FormatList'
import { HouseForm } from './HouseForm'
import { Presets } from './Presets'
import { Preview } from './Preview'
import styles from './report.module.css'
import { SectionChoice } from './SectionChoice'
import { SourceChoice } from './SourceChoice'
import type { Exporting } from './useExport'
import { useReportOptions } from './useReportOptions'

/** Options on one side, the report as it will be on the other. */
export function ReportRoom({ dossier, exporting }: { dossier: string; exporting: Exporting }) {
  const [options, change] = useReportOptions()
  const [formats, setFormats] = useState<ReportFormat[]>(['pdf'])
  // Null until the preview has counted them: nothing goes out with names meanwhile.
  const [confidential, setConfidential] = useState<number | null>(null)
  const [isSure, setSure] = useState(false)
  const mayExport = options.confidential === 'redacted' || confidential === 0 || isSure
  return (
    <div className={styles.room} data-testid="report-room">
      <Stack className={styles.options} gap="lg">
        <ExportAgain dossier={dossier} exporting={exporting} />
        <FormatList
          formats={reportFormats.filter((f) => formats.includes(f))}
          onChange={setFormats}
          exporting={exporting}
          mayExport={mayExport}
          onExport={() => void exporting.save(formats, options)}
        />
        <Presets options={options} onChoose={change} />
        <SourceChoice
          options={options}
          onChange={change}
          confidential={confidential}
          isSure={isSure}
          onSure={setSure}
        />
        <SectionChoice options={options} onChange={change} />
        <DetailsForm dossier={dossier} />
        <HouseForm options={options} onChange={change} />
      </Stack>
      <Preview dossier={dossier} options={options} onConfidential={setConfidential} />
    </div>
  )
}
