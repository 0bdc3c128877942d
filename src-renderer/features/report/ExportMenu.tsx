import { Button, Menu } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { type ReportFormat, reportFormats } from '../../../src-main/contract/reports'
import { reveal, saveReport } from '../../actions'
import { ExportIcon } from '../../ui/icons'
import { isFocusLost } from '../../ui/rest'
import { useToast } from '../../ui/toast'
import { useLanguage, useWords } from '../../ui/words'

interface Props {
  dossier: string
  opened: boolean
  onChange: (opened: boolean) => void
}

/** Saves the report in the format and place the editor chooses, in the interface's language. */
export function ExportMenu({ dossier, opened, onChange }: Props) {
  const words = useWords()
  const toast = useToast()
  const { language } = useLanguage()
  const [writing, setWriting] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasWriting = useRef(false)
  // While it was written the button could not hold the focus.
  useEffect(() => {
    if (wasWriting.current && !writing && isFocusLost()) button.current?.focus()
    wasWriting.current = writing
  }, [writing])

  const show = async (path: string) => {
    const result = await reveal(path)
    if (!result.ok) toast.error(result.error)
  }
  const save = async (format: ReportFormat) => {
    button.current?.focus() // out of the menu, which fades away
    setWriting(true)
    const result = await saveReport(dossier, format, language)
    setWriting(false)
    if (!result.ok) return toast.error(result.error)
    const path = result.value
    if (path === null) return // the person closed the dialog
    toast.say(`${words.report.saved}: ${path}`, { label: words.report.show, act: () => void show(path) })
  }

  return (
    <Menu opened={opened} onChange={onChange} position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          ref={button}
          size="compact-sm"
          variant="default"
          leftSection={<ExportIcon size={13} />}
          loading={writing}
          data-testid="export-menu"
        >
          {words.header.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.report.title}</Menu.Label>
        {reportFormats.map((format) => (
          <Menu.Item key={format} onClick={() => void save(format)} data-testid={`export-${format}`}>
            {words.report[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
