import { fail, type Result, type StetError } from '../contract/errors'
import { shownName } from '../contract/shown-name'

const exampleCount = 3

/** A file of a kind that is not read: nothing is wrong with it, and in a folder nobody meant it to be an article. */
export const isOfOtherKind = ({ code }: StetError): boolean =>
  code === 'format-unknown' || code === 'format-unsupported'

/** What was passed over in a folder or container, in one line; `names` at least one. */
export function passedOver(file: string, names: readonly string[]): Result<never> {
  const some = names.slice(0, exampleCount).map((name) => shownName(name.split(/[\\/]| › /).pop() ?? name))
  const examples = [...some, ...(names.length > exampleCount ? ['…'] : [])].join(', ')
  return fail('files-passed-over', { file, count: names.length, examples })
}
