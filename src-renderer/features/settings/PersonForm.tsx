import { Button, ColorSwatch, Group, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { addPerson, type PersonFields, workAs } from '../../actions'
import { suggestInitials } from '../../ui/initials'
import { PersonBadge, personColours } from '../../ui/PersonBadge'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'

interface Props {
  /** Colours already taken, so that the next person gets another. */
  taken: string[]
  go: string
  onDone: () => void
}

/** Asks who somebody is, and makes that person the one who works here. */
export function PersonForm({ taken, go, onDone }: Props) {
  const words = useWords()
  const toast = useToast()
  const [name, setName] = useState('')
  const [ownInitials, setOwnInitials] = useState<string | null>(null)
  const [colour, setColour] = useState(personColours.find((c) => !taken.includes(c)) ?? personColours[0]!)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const initials = ownInitials ?? suggestInitials(name)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || initials.trim() === '') return
    setBusy(true)
    const fields: PersonFields = { name: name.trim(), initials: initials.trim(), colour }
    const added = await addPerson(fields)
    const working = added.ok ? await workAs(added.value) : added
    setBusy(false)
    if (working.ok) onDone()
    else toast.error(working.error)
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

type Colour = (typeof personColours)[number]

function ColourChoice({ colour, onChange }: { colour: Colour; onChange: (colour: Colour) => void }) {
  const words = useWords()
  return (
    <Stack gap={6}>
      <Text fz="sm" fw={500} id="person-colour">
        {words.people.colour}
      </Text>
      <Group gap={8} maw={190} role="group" aria-labelledby="person-colour">
        {personColours.map((c) => (
          <UnstyledButton
            key={c}
            type="button"
            aria-pressed={c === colour}
            aria-label={words.people.colours[c]}
            onClick={() => onChange(c)}
            style={{ borderRadius: 14, outlineOffset: 2 }}
          >
            <ColorSwatch color={`var(--mantine-color-${c}-6)`} size={24} withShadow={false}>
              {c === colour && <span style={{ color: 'white', fontWeight: 900, textShadow: '0 0 3px black' }}>✓</span>}
            </ColorSwatch>
          </UnstyledButton>
        ))}
      </Group>
    </Stack>
  )
}
