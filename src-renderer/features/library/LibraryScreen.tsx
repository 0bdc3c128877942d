import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { openSample } from '../../actions'
import { useAppInfo, useDossiers } from '../../queries'
import { Empty } from '../../ui/Empty'
import { isFocusLost } from '../../ui/rest'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { DossierCard } from './DossierCard'
import styles from './library.module.css'
import { NewDossier } from './NewDossier'

interface Props {
  onOpen: (dossier: string) => void
  /** The field that searches all of them. */
  search: ReactNode
}

/** All dossiers on this machine, the last changed first. */
export function LibraryScreen({ onOpen, search }: Props) {
  const words = useWords()
  const dossiers = useDossiers()
  const info = useAppInfo()
  const [making, setMaking] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isFocusLost()) heading.current?.focus()
  }, [])
  const sorted = [...(dossiers ?? [])].sort((a, b) => b.lastChange.localeCompare(a.lastChange))
  const newButton = (
    <Button onClick={() => setMaking(true)} data-testid="library-new">
      {words.library.new}
    </Button>
  )

  return (
    <main className={styles.screen} data-testid="library">
      <Stack className={styles.column} gap="lg">
        <Group justify="space-between">
          <Title order={1} fz="1.8rem" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
            {words.library.title}
          </Title>
          {sorted.length > 0 && (
            <Group gap="sm">
              {info?.sample && <SampleButton onOpen={onOpen} />}
              {newButton}
            </Group>
          )}
        </Group>
        {sorted.length > 0 && search}
        {dossiers === undefined && <Text c="dimmed">{words.library.loading}</Text>}
        {dossiers?.length === 0 && (
          <div className={styles.empty}>
            <Empty title={words.library.empty} teach={words.library.emptyTeach}>
              <Group justify="center" mt="sm">
                {newButton}
                {info?.sample && <SampleButton onOpen={onOpen} />}
              </Group>
            </Empty>
          </div>
        )}
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
          {sorted.map((dossier) => (
            <DossierCard key={dossier.id} dossier={dossier} onOpen={() => onOpen(dossier.id)} />
          ))}
        </SimpleGrid>
        <Text fz="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {sorted.length > 0 && `${words.library.dropHint} `}
          {info && words.library.folder(info.libraryFolder)}
        </Text>
      </Stack>
      <NewDossier opened={making} onClose={() => setMaking(false)} onMade={onOpen} />
    </main>
  )
}

function SampleButton({ onOpen }: { onOpen: (dossier: string) => void }) {
  const words = useWords()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    const result = await openSample()
    setBusy(false)
    if (result.ok) onOpen(result.value.dossier)
    else toast.error(result.error)
  }
  return (
    <Button variant="default" loading={busy} onClick={open} data-testid="sample-open">
      {words.library.sample}
    </Button>
  )
}
