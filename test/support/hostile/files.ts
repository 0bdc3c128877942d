import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { file, type HostileCase, isWindows, put, sentence } from './case'

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')

/** A file that says it has many bytes and takes none of the disk. */
const sparse = (path: string, head: string | Uint8Array, bytes: number) => {
  put(path, head)
  truncateSync(path, bytes)
}

/** Odd names. */
export const names: HostileCase[] = [
  { ...file('two\nlines.txt', 'a line end in its name', sentence), skip: isWindows },
  { ...file('\u001b[31mred.txt', 'a terminal’s command in its name', sentence), skip: isWindows },
  file('ann\u202Etxt.md', 'a mark that turns the reading direction in its name', sentence),
  file(`${'n'.repeat(251)}.txt`, 'a name of 255 bytes', sentence),
  file(`${'ü'.repeat(125)}u.txt`, 'a name of 255 bytes in two-byte letters', sentence),
  file('-rf --out=x.txt', 'a name that looks like an option', sentence),
  {
    name: 'old-names',
    what: 'a folder with a name that is no UTF-8',
    make: (path) => {
      put(join(path, 'good.txt'), sentence)
      writeFileSync(Buffer.concat([Buffer.from(`${path}/br`), Buffer.from([0xfc]), Buffer.from('cke.txt')]), sentence)
    },
    skip: process.platform !== 'linux',
  },
]

/** What is no ordinary file, or cannot be had. */
export const places: HostileCase[] = [
  file('empty.txt', 'nothing in it', ''),
  file('blank.md', 'nothing but white space and marks that cannot be seen', ' \n\t\u200B\u2060\n'),
  { name: 'gone.docx', what: 'not there', make: () => {} },
  {
    name: 'locked.txt',
    what: 'may not be opened',
    isLocked: true,
    make: (path) => {
      put(path, sentence)
      chmodSync(path, 0)
    },
    undo: (path) => chmodSync(path, 0o600),
    skip: isWindows,
  },
  {
    name: 'locked-folder',
    what: 'a folder that may not be opened',
    isLocked: true,
    make: (path) => {
      put(join(path, 'a.txt'), sentence)
      chmodSync(path, 0)
    },
    undo: (path) => chmodSync(path, 0o700),
    skip: isWindows,
  },
  {
    name: 'pipe.html',
    what: 'a pipe that nobody writes to',
    make: (path) => void execFileSync('mkfifo', [path]),
    skip: isWindows,
  },
  {
    name: 'endless.txt',
    what: 'a link to a device that never ends',
    make: (path) => symlinkSync('/dev/zero', path),
    skip: isWindows,
  },
  { name: 'circle.txt', what: 'a link to itself', make: (path) => symlinkSync(path, path), skip: isWindows },
  { name: 'lost.pdf', what: 'a link to nothing', make: (path) => symlinkSync(`${path}.not`, path), skip: isWindows },
  { name: 'folder.html', what: 'a folder with a file’s name', make: (path) => put(join(path, 'a.txt'), sentence) },
  { name: 'nothing.zip', what: 'an empty folder with a file’s name', make: (path) => mkdirSync(path) },
  {
    name: 'linked',
    what: 'a folder of links that lead out of it and round in a circle',
    make: (path) => {
      put(join(path, 'own.txt'), sentence)
      symlinkSync('/etc/hostname', join(path, 'host.txt'))
      symlinkSync('..', join(path, 'up'))
    },
    skip: isWindows,
  },
  {
    name: 'holiday',
    what: 'a folder of photos with one article among them',
    make: (path) => {
      put(join(path, 'article.txt'), sentence)
      for (let i = 0; i < 200; i++) put(join(path, 'photos', `IMG_${1000 + i}.jpg`), jpeg)
      put(join(path, 'unnamed.dat'), png)
    },
  },
  {
    name: 'photo.jpg',
    what: 'a photo of 10 GB',
    make: (path) => sparse(path, jpeg, 10e9),
  },
  { name: 'page.html', what: 'a page of 10 GB', make: (path) => sparse(path, '<!doctype html><p>', 10e9) },
  {
    name: 'notes.txt',
    what: 'a text of 99 MB that is NULs after its first line',
    make: (path) => sparse(path, `${sentence}\n`, 99e6),
  },
  file('long.txt', 'a text longer than any article', () => `${sentence}\n`.repeat(300_000)),
]

/** Named as what they are not. */
export const misnamed: HostileCase[] = [
  file('picture.txt', 'a picture named as a text', png),
  file('program.md', 'a program named as Markdown', Buffer.from('7f454c4602010100000000000000000003003e00', 'hex')),
  file('letter.docx', 'a text named as DOCX', sentence),
  file('paper.pdf', 'a text named as PDF', sentence),
  file('press.zip', 'a text named as ZIP', sentence),
  file('saved.html', 'a text named as HTML', sentence),
  file('cover.epub', 'a picture named as EPUB', png),
  file('sheet.csv', 'a table', 'a,b\n1,2\n'),
  file('mail.eml', 'a mail message', `From: a@example.org\nSubject: x\n\n${sentence}\n`),
  file('what.xyzzy', 'a text of an unknown kind', sentence),
  file(
    'data',
    'bytes without a name that says anything',
    Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 37) % 256)),
  ),
]
