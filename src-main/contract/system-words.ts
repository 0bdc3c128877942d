const plainWords: Record<string, string> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'that disk is read-only',
  ENOSPC: 'no space is left on that disk',
  EDQUOT: 'your share of that disk is used up',
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'part of the path is not a folder',
  EISDIR: 'a folder has that name',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'another program has the file open',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  EFBIG: 'the file is too large for that disk',
  ETIMEDOUT: 'that disk does not answer',
  ELOOP: 'the path is a link that leads in a circle',
}

/** Why the system refused a file, in plain English, by its error code (`ENOSPC`, …). */
export const systemWhy = (code: string): string => plainWords[code] ?? `the system refused it: ${code}`
