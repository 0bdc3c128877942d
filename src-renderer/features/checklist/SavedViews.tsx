import { ActionIcon, Button, Group, Menu, Popover, TextInput, UnstyledButton } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { SavedView } from '../../../src-main/contract/preferences'
import { setPreference } from '../../actions'
import { preferences, usePreference } from '../../queries'
import { MoreIcon } from '../../ui/icons'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import styles from './checklist.module.css'
import { isOwn, isSameView, savedAs, type View, viewOf } from './views'

interface Props {
  view: View
  onUse: (view: View) => void
}

/** Filters and orders kept under a name: one press shows them again. */
export function SavedViews({ view, onUse }: Props) {
  const words = useWords().views
  const views = usePreference('views') ?? []
  const change = useViewChanges()
  const canSave = isOwn(view) && !views.some((each) => isSameView(viewOf(each), view))
  if (views.length === 0 && !canSave) return null
  return (
    <Group gap={6} role="group" aria-label={words.title} data-testid="views">
      {views.map((each) => (
        <OneView
          key={each.id}
          saved={each}
          names={views.map(({ name }) => name)}
          isShown={isSameView(viewOf(each), view)}
          onUse={() => onUse(viewOf(each))}
          onRename={(name) => change.save({ ...each, name })}
          onReplace={() => change.save(savedAs(each.id, each.name, view))}
          onRemove={() => change.remove(each)}
        />
      ))}
      {canSave && (
        <NameForm
          label={words.save}
          hint={words.saveLong}
          names={views.map(({ name }) => name)}
          onName={(name) => change.save(savedAs(crypto.randomUUID(), name, view))}
        />
      )}
    </Group>
  )
}

function useViewChanges() {
  const words = useWords().views
  const toast = useToast()
  // Read when it is changed: another window may have saved one meanwhile.
  const now = () => preferences.get().views ?? []
  const keep = async (views: SavedView[]) => {
    const result = await setPreference('views', views)
    if (!result.ok) toast.error(result.error)
    return result.ok
  }
  return {
    save: (view: SavedView) => {
      const isKnown = now().some(({ id }) => id === view.id)
      void keep(isKnown ? now().map((each) => (each.id === view.id ? view : each)) : [...now(), view])
    },
    remove: async (view: SavedView) => {
      const place = now().findIndex(({ id }) => id === view.id)
      if (!(await keep(now().filter(({ id }) => id !== view.id)))) return
      const restore = () => void keep([...now().slice(0, place), view, ...now().slice(place)])
      toast.say(words.removed(view.name), { label: words.undo, act: restore })
    },
  }
}

interface OneProps {
  saved: SavedView
  names: string[]
  isShown: boolean
  onUse: () => void
  onRename: (name: string) => void
  onReplace: () => void
  onRemove: () => void
}

function OneView({ saved, names, isShown, onUse, onRename, onReplace, onRemove }: OneProps) {
  const words = useWords().views
  const [isNaming, setNaming] = useState(false)
  if (isNaming)
    return (
      <Naming
        start={saved.name}
        go={words.renameGo}
        names={names.filter((name) => name !== saved.name)}
        onName={onRename}
        onDone={() => setNaming(false)}
      />
    )
  return (
    <span className={styles.view}>
      <UnstyledButton
        className={styles.choice}
        aria-pressed={isShown}
        title={words.use(saved.name)}
        onClick={onUse}
        data-testid="view"
      >
        <bdi>{saved.name}</bdi>
      </UnstyledButton>
      <Menu position="bottom-start" shadow="md">
        <Menu.Target>
          <ActionIcon
            size={20}
            variant="subtle"
            color="gray"
            aria-label={words.more(saved.name)}
            title={words.more(saved.name)}
            data-testid="view-more"
          >
            <MoreIcon size={12} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setNaming(true)} data-testid="view-rename">
            {words.rename}
          </Menu.Item>
          {!isShown && <Menu.Item onClick={onReplace}>{words.replace}</Menu.Item>}
          <Menu.Item onClick={onRemove} data-testid="view-remove">
            {words.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </span>
  )
}

interface FormProps {
  label: string
  hint: string
  names: string[]
  onName: (name: string) => void
}

function NameForm({ label, hint, names, onName }: FormProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          title={hint}
          onClick={() => setOpen(!isOpen)}
          data-testid="view-save"
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Naming start="" go={label} names={names} onName={onName} onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

interface NamingProps extends Pick<FormProps, 'names' | 'onName'> {
  start: string
  go: string
  onDone: () => void
}

function Naming({ start, go, names, onName, onDone }: NamingProps) {
  const words = useWords().views
  const [name, setName] = useState(start)
  const isTaken = names.includes(name.trim())
  const submit = (e: FormEvent) => {
    e.preventDefault()
    if (name.trim() === '' || isTaken) return
    onName(name.trim())
    onDone()
  }
  return (
    <form onSubmit={submit}>
      <Group gap={6} align="flex-start" wrap="nowrap">
        <TextInput
          size="xs"
          value={name}
          onChange={(e) => setName(e.currentTarget.value)}
          onKeyDown={(e) => {
            if (e.key === 'Escape') onDone()
          }}
          maxLength={80}
          dir="auto"
          aria-label={words.name}
          placeholder={words.name}
          error={isTaken && words.taken}
          data-autofocus
          autoFocus
          data-testid="view-name"
        />
        <Button type="submit" size="compact-sm" disabled={name.trim() === '' || isTaken}>
          {go}
        </Button>
      </Group>
    </form>
  )
}
