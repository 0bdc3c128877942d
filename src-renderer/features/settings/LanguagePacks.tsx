import { ActionIcon, Alert, Button, Group, Loader, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { DictionaryList, DictionaryPack } from '../../../src-main/contract/dictionaries'
import { explain } from '../../../src-main/contract/error-words'
import { addLanguagePack, removeLanguagePack } from '../../actions'
import { useDictionaries } from '../../queries'
import { useFormat } from '../../ui/format'
import { DictionaryIcon } from '../../ui/icons'
import { useToast } from '../../ui/toast'
import { useLanguage, useWords } from '../../ui/words'
import styles from './settings.module.css'

/** In the title bar: which dictionaries are there, and what it means where one is missing. */
export function LanguagePacks({ isOpen, set }: { isOpen: boolean; set: (isOpen: boolean) => void }) {
  const words = useWords().packs
  const close = useWords().app.close
  return (
    <>
      <ActionIcon
        title={words.open}
        variant="subtle"
        color="gray"
        c="var(--stet-ink)"
        size="lg"
        aria-label={words.open}
        onClick={() => set(true)}
        data-testid="language-packs"
      >
        <DictionaryIcon />
      </ActionIcon>
      <Modal
        opened={isOpen}
        onClose={() => set(false)}
        title={words.title}
        size="lg"
        closeButtonProps={{ 'aria-label': close }}
      >
        {isOpen && <PackList />}
      </Modal>
    </>
  )
}

/** Every language Stet reads but English, to which each dictionary leads. */
const otherLanguages = ['de', 'fr', 'es', 'it', 'nl', 'pt']

function PackList() {
  const words = useWords().packs
  const { language } = useLanguage()
  const list = useDictionaries()
  if (!list) return <Loader size="sm" aria-label={words.loading} />
  const broken = list.packs.filter((pack) => pack.problem !== null)
  return (
    <Stack gap="md" data-testid="pack-list">
      <Text fz="sm">{words.intro}</Text>
      {list.packs.length === broken.length && <Alert color="orange">{words.noneAtAll}</Alert>}
      {broken.map((pack) => (
        <Alert key={pack.id} color="red" title={words.unusable(pack.file)} data-testid="pack-problem">
          <Stack gap="xs" align="flex-start">
            {pack.problem && explain(pack.problem, language)}
            {pack.where === 'added' && <RemoveButton pack={pack} />}
          </Stack>
        </Alert>
      ))}
      <ul className={styles.packs}>
        {otherLanguages.map((tag) => (
          <LanguageRow key={tag} tag={tag} list={list} />
        ))}
      </ul>
      <Text fz="xs" c="dimmed">
        {words.english}
      </Text>
      <Group>
        <AddButton />
      </Group>
    </Stack>
  )
}

function LanguageRow({ tag, list }: { tag: string; list: DictionaryList }) {
  const words = useWords().packs
  const name = useFormat().languageName(tag)
  const packs = list.packs.filter((pack) => pack.from === tag || pack.to === tag)
  if (packs.length === 0) {
    return (
      <li className={styles.pack} data-testid="pack-missing" data-language={tag}>
        <Text fz="sm">{words.missing(name)}</Text>
      </li>
    )
  }
  return packs.map((pack) => (
    <li className={styles.pack} key={pack.id} data-testid="pack" data-language={tag}>
      <div>
        <Text fz="sm" fw={600}>
          {name}
        </Text>
        <Text fz="sm">{pack.title}</Text>
        <PackFacts pack={pack} />
      </div>
      {pack.where === 'added' && <RemoveButton pack={pack} />}
    </li>
  ))
}

function PackFacts({ pack }: { pack: DictionaryPack }) {
  const words = useWords().packs
  const { number } = useFormat()
  const facts = [
    words.entries(number(pack.entries)),
    words.size(number(Math.max(0.1, Math.round(pack.bytes / 1e5) / 10))),
    words.version(pack.source, pack.version),
    words.licence(pack.licence),
    pack.where === 'app' ? words.own : words.added,
  ]
  return (
    <Text fz="xs" c="dimmed">
      {facts.join(' · ')}
    </Text>
  )
}

function AddButton() {
  const words = useWords().packs
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const add = async () => {
    setBusy(true)
    const result = await addLanguagePack()
    setBusy(false)
    if (!result.ok) toast.error(result.error)
    else if (result.value) toast.say(words.wasAdded(result.value.title))
  }
  return (
    <Button onClick={() => void add()} loading={busy} data-testid="pack-add">
      {words.add}
    </Button>
  )
}

function RemoveButton({ pack }: { pack: DictionaryPack }) {
  const words = useWords().packs
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const remove = async () => {
    setBusy(true)
    const result = await removeLanguagePack(pack.id)
    setBusy(false)
    if (result.ok) toast.say(words.wasRemoved(pack.title))
    else toast.error(result.error)
  }
  return (
    <Button
      variant="default"
      size="compact-sm"
      onClick={() => void remove()}
      loading={busy}
      aria-label={words.removeOne(pack.title)}
      data-testid="pack-remove"
    >
      {words.remove}
    </Button>
  )
}
