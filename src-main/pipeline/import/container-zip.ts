import { fail, ok } from '../../contract/errors'
import type { Container } from './reader'
import { openZip } from './zip'
import { zipKind } from './zip-kind'

// What systems leave in archives beside the person's own files.
const litter = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i

/**
 * A ZIP of articles. Errors: format-damaged, file-too-many-entries, file-expands-too-far (all that the archive says it
 * holds counts, before anything is unpacked), file-nested-too-deep. A ZIP within it is opened by whoever reads the entry, with
 * `insideOf`.
 */
export const zipContainer: Container = {
  format: 'zip',
  extensions: ['zip'],
  recognises: (bytes) => zipKind(bytes) === 'zip',
  open: (bytes, given) => {
    const { name: file, limits } = given
    if (limits.nesting < 1) return fail('file-nested-too-deep', { file })
    const zip = openZip(bytes, given)
    if (!zip.ok) return zip
    const files = zip.value.entries.filter(({ name, isDirectory }) => !isDirectory && !litter.test(name))
    const total = files.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
    const limit = Math.min(limits.bytes, Math.max(1e6, limits.expansion * bytes.length))
    if (total > limit) return fail('file-expands-too-far', { file, limit })
    return ok(files.map(({ name, read }) => ({ name, read })))
  },
}
