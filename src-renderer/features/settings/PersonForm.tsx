import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { addPerson, type PersonFields, workAs } from '../../actions'
import { suggestInitials } from '../../ui/initials'
import { PersonBadge, personColours } from '../../ui/PersonBadge'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { ColourChoice } from './ColourChoice'

interface Props {
  /** Colours already taken, so that the next person gets another. */
  taken: string[]
  go: string
  onDone: () => void
}

/** Asks who somebody is, and makes that person the one who works here. */
export function PersonForm({ taken, go, onDone }: Props) {
  const words = useWords()
  const [name, setName] = useState('')
  const [ownInitials, setOwnInitials] = useState<string | null>(null)
  const [colour, setColour] = useState(personColours.find((c) => !taken.includes(c)) ?? personColours[0]!)
  const [tried, setTried] = useState(false)
  const initials = ownInitials ?? suggestInitials(name)
  const { busy, begin } = useBeginning(onDone)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || initials.trim() === '') return
    void begin({ name: name.trim(), initials: initials.trim(), colour })
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={words.people.name}
          placeholder={words.people.namePlaceholder}
          value={name}
          onChange={(e) => setName(e.currentTarget.value)}
          error={tried && name.trim() === '' ? words.people.nameMissing : null}
          maxLength={120}
          data-autofocus
          autoFocus
          autoComplete="off"
          data-testid="start-name"
        />
        <Group align="flex-start" gap="xl">
          <TextInput
            label={words.people.initials}
            description={words.people.initialsWhy}
            value={initials}
            onChange={(e) => setOwnInitials(e.currentTarget.value)}
            error={tried && initials.trim() === '' ? words.people.initialsMissing : null}
            maxLength={4}
            w={170}
            autoComplete="off"
            data-testid="start-initials"
          />
          <ColourChoice colour={colour} onChange={setColour} />
        </Group>
        <Group justify="space-between">
          <Group gap={8} aria-hidden="true">
            {initials !== '' && <PersonBadge person={{ initials, colour }} />}
            <Text fz="sm" c="dimmed">
              {name}
            </Text>
          </Group>
          <Button type="submit" loading={busy} data-testid="start-go">
            {go}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Adds the person, and from then on they are who works here. */
function useBeginning(onDone: () => void) {
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const begin = async (fields: PersonFields) => {
    setBusy(true)
    const added = await addPerson(fields)
    const working = added.ok ? await workAs(added.value) : added
    setBusy(false)
    if (working.ok) onDone()
    else toast.error(working.error)
  }
  return { busy, begin }
}
