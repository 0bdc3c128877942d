import { Button, Group, SegmentedControl, Select, Switch, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { KeptFile, Stance } from '../../../src-main/contract/events'
import type { ChosenFile } from '../../../src-main/contract/evidence'
import { standingSchema } from '../../../src-main/contract/metadata'
import type { EvidenceRow } from '../../../src-main/contract/rows'
import { addEvidenceFile, chooseEvidenceFile, setEvidence } from '../../actions'
import { type Passage, useDossierId } from '../../queries'
import { useFormat } from '../../ui/format'
import { GrowingTextarea } from '../../ui/GrowingTextarea'
import { useWords } from '../../ui/words'
import styles from './evidence.module.css'
import {
  asCommand,
  asFileEvidence,
  type EvidenceFields,
  emptyEvidence,
  fieldsOfEvidence,
  missingIn,
} from './evidenceFields'
import { FormFrame } from './FormFrame'
import { type OpenPlace, QuoteFields } from './QuoteFields'
import { StanceGlyph } from './StanceGlyph'
import { type Form, useForm } from './useForm'

interface Props {
  claim: string
  passages: Passage[]
  /** The piece to change; null for a new one. */
  current: EvidenceRow | null
  /** A file that was dropped and read. */
  dropped: ChosenFile | null
  /** What stands open in the reader. */
  place: OpenPlace | null
  onClose: () => void
}

const stances: Stance[] = ['supports', 'contradicts', 'context']
const standings = standingSchema.options

/** One piece of evidence, written down or changed. */
export function EvidenceForm({ claim, passages, current, dropped, place, onClose }: Props) {
  const words = useWords().evidence
  const dossier = useDossierId()
  const [initial] = useState(() => {
    const fields = current ? fieldsOfEvidence(current) : emptyEvidence(new Date().toISOString())
    return dropped ? { ...fields, kind: 'file' as const } : fields
  })
  const form = useForm(`evidence|${current?.id ?? claim}`, initial)
  const [chosen, setChosen] = useState<ChosenFile | null>(dropped)
  const [id] = useState(() => current?.id ?? crypto.randomUUID())
  const fields = dropped && !current ? { ...form.value, kind: 'file' as const } : form.value
  const file = chosen?.file ?? current?.file ?? null

  const save = async () => {
    const missing = missingIn(fields, file !== null)
    if (missing) return form.setProblem(words[missing])
    const result =
      fields.kind === 'file' && chosen
        ? await addEvidenceFile(dossier, chosen.chosen, asFileEvidence(fields, id, claim, file))
        : await setEvidence(dossier, asCommand(fields, id, claim, file), current)
    if (!result.ok) return form.setProblem(result.error)
    form.done()
    onClose()
  }
  const choose = async () => {
    const result = await chooseEvidenceFile(dossier)
    if (!result.ok) return form.setProblem(result.error)
    if (result.value) setChosen(result.value)
    form.setProblem(null)
  }
  return (
    <FormFrame
      title={current ? words.edit : words.add}
      form={form}
      onSave={() => void save()}
      onClose={onClose}
      testId="evidence-form"
    >
      <Choices form={form} fields={fields} isFixed={current?.kind === 'file' || dropped !== null} />
      {fields.kind === 'file' && (
        <FileField file={file} onChoose={() => void choose()} isKept={current?.kind === 'file'} />
      )}
      {fields.kind === 'contact' && <ContactFields form={form} />}
      {fields.kind === 'quote' && <QuoteFields form={form} passages={passages} place={place} />}
      {fields.kind !== 'quote' && <AddressField form={form} isNeeded={fields.kind === 'link'} />}
      <Details form={form} />
    </FormFrame>
  )
}

interface FieldsProps {
  form: Form<EvidenceFields>
}

function Choices({ form, fields, isFixed }: FieldsProps & { fields: EvidenceFields; isFixed: boolean }) {
  const words = useWords().evidence
  const kinds = (['link', 'file', 'contact', 'quote'] as const).map((kind) => ({
    value: kind,
    label: words.kinds[kind],
  }))
  return (
    <Group gap="md" align="flex-end">
      {!isFixed && (
        <SegmentedControl
          aria-label={words.kind}
          data={kinds}
          value={fields.kind}
          onChange={(kind) => form.change({ kind: kind as EvidenceFields['kind'] })}
          data-testid="evidence-kind"
        />
      )}
      <SegmentedControl
        aria-label={words.stance}
        data={stances.map((stance) => ({
          value: stance,
          label: (
            <Group gap={5} wrap="nowrap">
              <StanceGlyph stance={stance} />
              <span>{words.stances[stance]}</span>
            </Group>
          ),
        }))}
        value={fields.stance}
        onChange={(stance) => form.change({ stance: stance as Stance })}
        data-testid="evidence-stance"
      />
    </Group>
  )
}

function AddressField({ form, isNeeded }: FieldsProps & { isNeeded: boolean }) {
  const words = useWords().evidence
  return (
    <TextInput
      label={words.url}
      required={false}
      withAsterisk={isNeeded}
      placeholder={words.urlPlaceholder}
      maxLength={4096}
      inputMode="url"
      data-autofocus={isNeeded || undefined}
      autoComplete="off"
      value={form.value.url}
      onChange={(e) => form.change({ url: e.currentTarget.value })}
      data-testid="evidence-url"
    />
  )
}

function FileField({ file, onChoose, isKept }: { file: KeptFile | null; onChoose: () => void; isKept: boolean }) {
  const words = useWords().evidence
  const format = useFormat()
  return (
    <div>
      <Group gap="sm">
        {!isKept && (
          <Button variant="default" onClick={onChoose} data-testid="evidence-choose">
            {file ? words.anotherFile : words.chooseFile}
          </Button>
        )}
        {file && (
          <Text fz="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
            <bdi>{file.name}</bdi> · {words.size(format.number(Math.max(0.01, Math.round(file.bytes / 1e4) / 100)))}
          </Text>
        )}
      </Group>
      {file ? (
        <Text className={styles.hash} c="dimmed" mt={2}>
          {words.hash} {file.sha256}
        </Text>
      ) : (
        <Text fz="xs" c="dimmed" mt={2}>
          {words.fileLimit}
        </Text>
      )}
    </div>
  )
}

function ContactFields({ form }: FieldsProps) {
  const words = useWords().evidence
  return (
    <Group gap="sm" grow>
      <TextInput
        label={words.contactName}
        withAsterisk
        maxLength={500}
        value={form.value.name}
        onChange={(e) => form.change({ name: e.currentTarget.value })}
        dir="auto"
        data-testid="evidence-contact"
      />
      <TextInput
        label={words.reach}
        placeholder={words.reachPlaceholder}
        maxLength={500}
        value={form.value.reach}
        onChange={(e) => form.change({ reach: e.currentTarget.value })}
        dir="auto"
      />
    </Group>
  )
}

function Details({ form }: FieldsProps) {
  const words = useWords().evidence
  const { value, change } = form
  return (
    <>
      <TextInput
        label={words.name}
        placeholder={words.namePlaceholder}
        description={words.nameHint}
        maxLength={500}
        value={value.title}
        onChange={(e) => change({ title: e.currentTarget.value })}
        dir="auto"
        autoComplete="off"
        data-testid="evidence-title"
      />
      <Group gap="sm" grow align="flex-start">
        <TextInput
          label={words.locator}
          placeholder={words.locatorPlaceholder}
          maxLength={500}
          value={value.locator}
          onChange={(e) => change({ locator: e.currentTarget.value })}
          data-testid="evidence-locator"
        />
        <TextInput
          type="date"
          label={words.published}
          value={value.published}
          onChange={(e) => change({ published: e.currentTarget.value })}
        />
        <TextInput
          type="datetime-local"
          label={words.retrieved}
          value={value.retrieved}
          onChange={(e) => change({ retrieved: e.currentTarget.value })}
        />
      </Group>
      <Select
        label={words.standing}
        description={words.standingHint}
        data={[
          { value: '', label: words.standingUnsaid },
          ...standings.map((value) => ({ value, label: words.standings[value] })),
        ]}
        value={value.standing}
        allowDeselect={false}
        onChange={(standing) => change({ standing: (standing ?? '') as EvidenceFields['standing'] })}
        data-testid="evidence-standing"
      />
      <GrowingTextarea
        label={words.note}
        minRows={1}
        maxRows={5}
        maxLength={10_000}
        value={value.note}
        onChange={(e) => change({ note: e.currentTarget.value })}
        dir="auto"
        data-testid="evidence-note"
      />
      <Switch
        label={words.confidential}
        description={words.confidentialWhat}
        checked={value.confidential}
        onChange={(e) => change({ confidential: e.currentTarget.checked })}
        data-testid="evidence-confidential"
      />
    </>
  )
}
