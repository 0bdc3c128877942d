import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { refusalInGerman } from '../../../src-main/contract/refusals-german'

const source = join(import.meta.dirname, '..', '..', '..', 'src-main')
const files = ['dossier', 'library', 'journal'].flatMap((room) =>
  readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(source, room, file)),
)
/** The words of every rule that refuses a command, with "name" for what is put in. */
const reasons = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:refuse\(|'command-refused', \{ why: )(['`])((?:(?!\1).)+)\1/gsu)].map(
    ([, , words]) => words!.replace(/\$\{[^}]*\}/g, 'name'),
  ),
)

it('every rule that refuses says it in German too', () => {
  expect(reasons.length).toBeGreaterThan(25)
  expect(reasons.filter((why) => refusalInGerman(why) === why)).toEqual([])
})

it('names stay as they are, whatever stands in them', () => {
  expect(refusalInGerman('a.txt was removed from the dossier')).toBe('a.txt wurde aus dem Dossier genommen')
  expect(refusalInGerman('$& “x” (1) was removed from the dossier')).toBe('$& “x” (1) wurde aus dem Dossier genommen')
  expect(refusalInGerman('something else')).toBe('something else')
})
