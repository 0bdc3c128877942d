import { ColorSwatch, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { type PersonColour, personColours } from '../../ui/PersonBadge'
import { useWords } from '../../ui/words'

interface Props {
  colour: PersonColour
  onChange: (colour: PersonColour) => void
}

/** One swatch each, with the colour's name for those who do not see it. */
export function ColourChoice({ colour, onChange }: Props) {
  const words = useWords()
  return (
    <Stack gap={6}>
      <Text fz="sm" fw={600} id="person-colour">
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
