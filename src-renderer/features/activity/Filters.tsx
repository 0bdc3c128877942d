import { Group, MultiSelect, NativeSelect, SegmentedControl } from '@mantine/core'
import { activityKindNames } from '../../../src-main/contract/activity'
import type { PersonRow } from '../../../src-main/contract/rows'
import { useWords } from '../../ui/words'
import type { Chosen } from './filter'
import type { ActivityOf } from './types'

interface Props {
  of: ActivityOf
  chosen: Chosen
  onChange: (chosen: Chosen) => void
  people: PersonRow[]
}

/** Where, who, what, about what. */
export function Filters({ of, chosen, onChange, people }: Props) {
  const words = useWords().log
  const change = (changes: Partial<Chosen>) => onChange({ ...chosen, ...changes })
  const about = [
    { value: '', label: words.aboutAny },
    ...(of.claim ? [{ value: 'claim', label: words.aboutClaim }] : []),
    ...of.articles.map(({ id, title }) => ({ value: id, label: words.aboutArticle(title) })),
  ]
  return (
    <>
      {of.dossier && (
        <SegmentedControl
          size="xs"
          aria-label={words.scope}
          value={chosen.isHere ? 'here' : 'library'}
          onChange={(value) => change({ isHere: value === 'here', about: null })}
          data={[
            { value: 'here', label: words.inDossier },
            { value: 'library', label: words.inLibrary },
          ]}
          data-testid="activity-scope"
        />
      )}
      <Group grow align="start" gap="xs">
        <MultiSelect
          size="xs"
          label={words.people}
          placeholder={chosen.people.length === 0 ? words.everybody : ''}
          value={chosen.people}
          onChange={(value) => change({ people: value })}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          data-testid="activity-people"
        />
        <MultiSelect
          size="xs"
          label={words.kinds}
          placeholder={chosen.kinds.length === 0 ? words.everything : ''}
          value={chosen.kinds}
          onChange={(value) => change({ kinds: value as Chosen['kinds'] })}
          data={activityKindNames.map((kind) => ({ value: kind, label: words.kindNames[kind] }))}
          searchable
          data-testid="activity-kinds"
        />
      </Group>
      {chosen.isHere && about.length > 1 && (
        <NativeSelect
          size="xs"
          label={words.about}
          value={chosen.about ?? ''}
          onChange={(e) => change({ about: e.currentTarget.value === '' ? null : e.currentTarget.value })}
          data={about}
          data-testid="activity-about"
        />
      )}
    </>
  )
}
