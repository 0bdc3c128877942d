import { Alert, Button, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AboutFacts } from '../../../src-main/contract/about'
import { revealFolder } from '../../actions'
import { useAbout, useDictionaries } from '../../queries'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import styles from './about.module.css'
import { CopyDiagnostics } from './CopyDiagnostics'

/** What this is, what it runs on and where it keeps things. */
export function StetPanel() {
  const words = useWords().aboutStet
  const facts = useAbout()
  if (!facts) return null
  const { version, electron, chromium, node, system, build, libraryFolder, logFolder } = facts
  const kind = build === null ? words.checkout : build.kind === 'proof' ? words.proof : words.release
  return (
    <Stack gap="md" data-testid="about-facts">
      <Text className="stet-read" fs="italic">
        {words.stands}
      </Text>
      <Warning facts={facts} />
      <dl className={styles.facts}>
        <Fact name={words.version}>
          {version} · {kind}
        </Fact>
        <Fact name={words.runtime}>
          Electron {electron} · Chromium {chromium} · Node {node} · {system}
        </Fact>
        <Fact name={words.library}>
          <Folder path={libraryFolder} which="library" />
        </Fact>
        <Fact name={words.dictionaries}>
          <Dictionaries />
        </Fact>
        <Fact name={words.logs}>
          <Folder path={logFolder} which="logs" />
          <Text fz="xs" c="dimmed">
            {words.logsWhat}
          </Text>
        </Fact>
        <Fact name={words.licence}>{words.licenceIs}</Fact>
      </dl>
      <CopyDiagnostics />
    </Stack>
  )
}

/** Why this is no release, where it is none. */
function Warning({ facts: { build, electron, pinned } }: { facts: AboutFacts }) {
  const words = useWords().aboutStet
  if (build?.kind === 'proof') {
    return (
      <Alert
        color="orange"
        title={words.proofTitle}
        styles={{ title: { color: 'var(--stet-ink)' } }}
        data-testid="about-proof"
      >
        {words.proofWhy(build.electron, build.pinned)}
      </Alert>
    )
  }
  if (electron === pinned) return null
  return (
    <Alert color="orange" data-testid="about-runtime">
      {words.otherRuntime(electron, pinned)}
    </Alert>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Folder({ path, which }: { path: string; which: 'library' | 'logs' }) {
  const words = useWords().aboutStet
  const toast = useToast()
  const reveal = async () => {
    const result = await revealFolder(which)
    if (!result.ok) toast.error(result.error)
  }
  return (
    <div className={styles.folder}>
      <span className={styles.path}>{path}</span>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`${path}: ${words.show}`}
        onClick={() => void reveal()}
        data-testid={`about-reveal-${which}`}
      >
        {words.show}
      </Button>
    </div>
  )
}

function Dictionaries() {
  const words = useWords().aboutStet
  const list = useDictionaries()
  if (!list) return null
  const usable = list.packs.filter(({ problem }) => problem === null)
  if (usable.length === 0) return words.noDictionaries
  return usable.map(({ id, pair, source, version, licence }) => (
    <div key={id}>
      {pair} · {source} {version} · {licence}
    </div>
  ))
}
