import { fail, type Result } from '../../contract/errors'
import { shownName } from '../../contract/shown-name'
import { partsOfSavedPages } from './companion-folder'
import { formatOf, isContainer } from './formats'
import type { Container, Given } from './reader'

/** A file that is no container, by its path through all containers ("post.zip › monday.zip › a.txt"), with its bytes or why it has none. */
export interface Leaf {
  name: string
  bytes: Result<Uint8Array>
}

/**
 * All files of a container, and of the containers within it down to `limits.nesting`, one after the other so that only one
 * is unpacked at a time. Bytes, expansion and number of files count for all levels together: an archive that holds
 * itself twice comes to an end. The folder of a saved page's parts is passed over. What cannot be opened is a leaf that says why; after a limit is passed, nothing follows.
 */
export async function* leavesOf(
  container: Container,
  bytes: Uint8Array,
  given: Given,
  isWanted: IsWanted = () => true,
): AsyncGenerator<Leaf> {
  const { limits } = given
  const limit = Math.min(limits.bytes, Math.max(1e6, limits.expansion * bytes.length))
  yield* descend(container, bytes, given, { bytesLeft: limit, entriesLeft: limits.entries, given, limit, isWanted })
}

/** Whether an entry, by its name in its container, is to be unpacked at all. */
type IsWanted = (name: string) => boolean

/** Between the name of a container and the name of what is in it. */
const within = ' › '

interface Account {
  isWanted: IsWanted
  bytesLeft: number
  entriesLeft: number
  /** Of the outermost file. */
  given: Given
  limit: number
}

async function* descend(container: Container, bytes: Uint8Array, given: Given, account: Account): AsyncGenerator<Leaf> {
  const entries = container.open(bytes, given)
  if (!entries.ok) {
    yield { name: given.name, bytes: entries }
    return
  }
  const isPartOfPage = partsOfSavedPages(entries.value.map(({ name }) => name))
  for (const entry of entries.value) {
    if (isSpent(account)) return
    account.entriesLeft--
    if (isPartOfPage(entry.name) || !account.isWanted(entry.name)) continue
    const name = `${given.name}${within}${shownName(entry.name)}`
    const read = await entry.read()
    if (read.ok) account.bytesLeft -= read.value.length
    if (isSpent(account)) {
      yield { name: account.given.name, bytes: refusal(account) }
      return
    }
    const inner = read.ok ? formatOf(entry.name, read.value) : null
    if (!read.ok || inner === null || !isContainer(inner)) yield { name, bytes: read }
    else yield* descend(inner, read.value, inside(given, name, account), account)
  }
}

const isSpent = ({ bytesLeft, entriesLeft }: Account) => bytesLeft < 0 || entriesLeft < 0

function refusal({ bytesLeft, given, limit }: Account): Result<never> {
  if (bytesLeft < 0) return fail('file-expands-too-far', { file: given.name, limit })
  return fail('file-too-many-entries', { file: given.name, limit: given.limits.entries })
}

const inside = (given: Given, name: string, account: Account): Given => ({
  ...given,
  name,
  limits: {
    ...given.limits,
    nesting: given.limits.nesting - 1,
    bytes: Math.max(0, account.bytesLeft),
    entries: account.entriesLeft,
  },
})
