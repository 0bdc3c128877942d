import type { Command } from '../contract/commands'
import { fail, type Result } from '../contract/errors'
import type { Artefact } from '../journal/artefacts'
import type { JournalReads } from '../journal/read'

/** Evidence rests on a file only where the library has its bytes, all of them, or gets them with the command. */
export function faultOfFile(
  reads: Pick<JournalReads, 'kept'>,
  command: Command,
  artefacts: readonly Artefact[],
): Result<never> | null {
  if (command.type !== 'SetEvidence' || command.file === null) return null
  const { sha256, bytes, name } = command.file
  const given = artefacts.find((artefact) => artefact.sha256 === sha256)
  const size = given ? given.bytes.length : reads.kept(sha256)
  if (size === null) return fail('command-refused', { why: `the library does not keep the file “${name}”` })
  return size === bytes ? null : fail('command-refused', { why: `the file “${name}” has another size than is said` })
}
