import { fail } from '../../contract/errors'
import { openCompoundFile } from './ole'
import type { Reader } from './reader'

/** The binary Word format: recognised to be refused by its name, with what to do. */
export const oldWord: Reader = {
  format: 'doc',
  extensions: ['doc', 'dot'],
  recognises: (bytes) => openCompoundFile(bytes)?.names.has('WordDocument') === true,
  read: (bytes, given) =>
    openCompoundFile(bytes) === null
      ? fail('format-damaged', { file: given.name, format: 'DOC' })
      : fail('format-outdated', { file: given.name }),
}
