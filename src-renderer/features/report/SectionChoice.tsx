import { Button, Checkbox, Group, Stack } from '@mantine/core'
import {
  type ReportOptions,
  type ReportSection,
  reportLanguages,
  reportMarkSchema,
  reportSections,
} from '../../../src-main/contract/reports'
import { useWords } from '../../ui/words'
import { Choice } from './Choice'
import { Part } from './Part'

interface Props {
  options: ReportOptions
  onChange: (options: ReportOptions) => void
}

const toggled = <T,>(all: readonly T[], chosen: readonly T[], one: T): T[] =>
  all.filter((each) => (each === one ? !chosen.includes(each) : chosen.includes(each)))

/** What stands in it, in which language. */
export function SectionChoice({ options, onChange }: Props) {
  const words = useWords().report
  const set = (sections: ReportSection[]) => onChange({ ...options, sections })
  return (
    <>
      <Choice
        label={words.language}
        values={reportLanguages}
        words={words.languages}
        value={options.language}
        onChange={(language) => onChange({ ...options, language })}
      />
      <Part title={words.sections}>
        <Stack gap={6}>
          {reportSections.map((section) => (
            <Checkbox
              key={section}
              label={words.sectionNames[section]}
              checked={options.sections.includes(section)}
              onChange={() => set(toggled(reportSections, options.sections, section))}
              data-testid={`section-${section}`}
            />
          ))}
          <Group gap="xs">
            <Button size="compact-xs" variant="default" onClick={() => set([...reportSections])}>
              {words.all}
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => set([])}>
              {words.noneOfThem}
            </Button>
          </Group>
        </Stack>
      </Part>
      <Part title={words.marks}>
        <Stack gap={6}>
          {reportMarkSchema.options.map((mark) => (
            <Checkbox
              key={mark}
              label={words.markNames[mark]}
              checked={options.marks.includes(mark)}
              onChange={() => onChange({ ...options, marks: toggled(reportMarkSchema.options, options.marks, mark) })}
              data-testid={`report-mark-${mark}`}
            />
          ))}
        </Stack>
      </Part>
    </>
  )
}
