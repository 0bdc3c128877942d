import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipFile } from '../../support/zip-file'
import { makeFolder } from './app'

const golden = join(import.meta.dirname, '..', '..', 'golden', 'import')
const story = (words: string) =>
  `${words}\n\nThe ferry Alma left Port Ketter with 212 passengers, the harbour office said.\n`

/** A folder with one of everything, as it lies on somebody's desk: some of it cannot be read, and some of it nobody meant. */
export function oneOfEverything(): string {
  const folder = makeFolder('everything')
  mkdirSync(join(folder, 'deeper'))
  writeFileSync(join(folder, 'plain.txt'), story('Ferry in plain text'))
  writeFileSync(join(folder, 'deeper', 'marked.md'), story('# Ferry in Markdown'))
  for (const file of [
    'html-pages/07-freibad-dach.html',
    'docx/libreoffice-council.docx',
    'odt/pandoc-ferry.odt',
    'rtf/libreoffice-ferry.rtf',
    'epub/pandoc-council.epub',
    'pdf/tex-two-columns-notes.pdf',
    'pdf/locked-256-bit.pdf',
    'mhtml/en-lanterns.mhtml',
    'mhtml/de-schoepfwerk.mhtml',
    'saved/ja-watashibune.html',
    'saved/ja-watashibune_files',
  ])
    cpSync(join(golden, file), join(folder, file.split('/')[1]!), { recursive: true })
  writeFileSync(join(folder, 'packed.zip'), zipFile([{ name: 'inside/note.txt', data: story('Ferry in an archive') }]))
  writeFileSync(join(folder, 'photo.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]))
  writeFileSync(join(folder, 'cut.docx'), Buffer.from('PK\u0003\u0004 and then nothing'))
  return folder
}
