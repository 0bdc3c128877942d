import { fail, type Result } from '../contract/errors'

/** What a failure of the file system means for one file. Errors: file-missing, file-unreadable. */
export function unreadable(name: string, cause: unknown): Result<never> {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown'
  if (code === 'ENOENT' || code === 'ENOTDIR') return fail('file-missing', { file: name }, cause)
  const why: Record<string, string> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    EISDIR: 'it is a folder',
    EIO: 'the disk reported an error',
    ELOOP: 'its links go round in a circle',
    ENXIO: 'it is not a regular file',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
  }
  return fail('file-unreadable', { file: name, why: why[code] ?? code }, cause)
}
