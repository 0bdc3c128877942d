import { Accordion, Alert, Group, Loader, Stack, Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Licence } from '../../../src-main/contract/about'
import { explain } from '../../../src-main/contract/error-words'
import type { Result } from '../../../src-main/contract/errors'
import { readLicences } from '../../actions'
import { folded, wordsOf } from '../../ui/folded'
import { useLanguage, useWords } from '../../ui/words'
import styles from './about.module.css'

/** Everything in the app that somebody else has made, with the words of its licence, read from the app's own files. */
export function LicencesPanel() {
  const words = useWords().aboutStet
  const { language } = useLanguage()
  const [read, setRead] = useState<Result<Licence[]> | null>(null)
  const [find, setFind] = useState('')
  useEffect(() => void readLicences().then(setRead), [])
  if (read === null) {
    return (
      <Group gap="sm" role="status">
        <Loader size="sm" />
        <Text fz="sm">{words.reading}</Text>
      </Group>
    )
  }
  if (!read.ok) return <Alert color="red">{explain(read.error, language)}</Alert>
  if (read.value.length === 0) return <Alert color="orange">{words.noLicences}</Alert>
  const wanted = wordsOf(find)
  const shown = read.value.filter(({ name, licence }) =>
    wanted.every((word) => folded(`${name} ${licence}`).includes(word)),
  )
  return (
    <Stack gap="sm" data-testid="licences">
      <Text fz="sm">{words.licencesIntro(read.value.length)}</Text>
      <TextInput
        size="sm"
        aria-label={words.find}
        placeholder={words.find}
        value={find}
        onChange={(e) => setFind(e.currentTarget.value)}
        data-testid="licences-find"
      />
      {shown.length === 0 && (
        <Text fz="sm" role="status">
          {words.noneFound}
        </Text>
      )}
      <Accordion chevronPosition="left" styles={{ content: { paddingInline: 0 } }}>
        {shown.map((part) => (
          <Part key={part.name} part={part} />
        ))}
      </Accordion>
    </Stack>
  )
}

function Part({ part: { name, version, licence, author, inside, text } }: { part: Licence }) {
  const words = useWords().aboutStet
  const more = [version, inside && words.inside(inside), author && words.by(author)].filter(Boolean).join(' · ')
  return (
    <Accordion.Item value={name} data-testid="licence">
      <Accordion.Control>
        <div className={styles.part}>
          <span>
            <Text span fz="sm" fw={600}>
              {name}
            </Text>{' '}
            <Text span fz="xs" c="dimmed">
              {more}
            </Text>
          </span>
          <Text span fz="xs">
            {licence}
          </Text>
        </div>
      </Accordion.Control>
      <Accordion.Panel>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard */}
        <pre className={styles.text} tabIndex={0}>
          {text ?? words.noText(licence)}
        </pre>
      </Accordion.Panel>
    </Accordion.Item>
  )
}
