import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { setPreference } from '../../actions'
import { usePreference } from '../../queries'
import { folded, wordsOf } from '../../ui/folded'
import {
  asItCame,
  type KeyGroup,
  keyGroups,
  keyLines,
  keyTable,
  type OwnKeys,
  rebound,
  useBindings,
} from '../../ui/keys'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { KeySetting } from './KeySetting'
import styles from './settings.module.css'

const noKeys: OwnKeys = {}

/** Every action with its keys, to be changed. */
export function KeySettings() {
  const words = useWords()
  const toast = useToast()
  const own: OwnKeys = usePreference('keys') ?? noKeys
  const bindings = useBindings()
  const [find, setFind] = useState('')
  const wanted = wordsOf(find)
  const isWanted = (action: string) => wanted.every((word) => folded(action).includes(word))
  const set = async (next: OwnKeys) => {
    const keys = Object.fromEntries(Object.entries(next).map(([id, chords]) => [id, [...chords]]))
    const result = await setPreference('keys', Object.keys(keys).length === 0 ? null : keys)
    if (!result.ok) toast.error(result.error, words.settings.unsaved)
  }
  const linesOf = (group: KeyGroup) => keyTable[group].filter(({ id }) => isWanted(words.keys.actions[id]))
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-end">
        <Title order={3} fz="sm">
          {words.settings.keys}
        </Title>
        <Button
          size="compact-sm"
          variant="default"
          disabled={Object.keys(own).length === 0}
          onClick={() => void set(noKeys)}
          data-testid="keys-reset-all"
        >
          {words.settings.resetAll}
        </Button>
      </Group>
      <Text fz="sm" c="dimmed">
        {words.settings.keysWhy}
      </Text>
      <TextInput
        size="sm"
        aria-label={words.settings.find}
        placeholder={words.settings.find}
        value={find}
        onChange={(e) => setFind(e.currentTarget.value)}
        data-testid="keys-find"
      />
      {!keyLines.some(({ id }) => isWanted(words.keys.actions[id])) && (
        <Text fz="sm" role="status">
          {words.settings.noneFound}
        </Text>
      )}
      {keyGroups
        .filter((group) => linesOf(group).length > 0)
        .map((group) => (
          <section key={group}>
            <Title order={4} fz="xs" c="dimmed" mb={2}>
              {words.keys.groups[group]}
            </Title>
            <ul className={styles.packs}>
              {linesOf(group).map(({ id }) => (
                <KeySetting
                  key={id}
                  id={id}
                  bindings={bindings}
                  isOwn={id in own}
                  onKey={(chord) => void set(rebound(own, id, chord))}
                  onReset={() => void set(asItCame(own, id))}
                />
              ))}
            </ul>
          </section>
        ))}
    </Stack>
  )
}
