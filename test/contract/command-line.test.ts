import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyseCommand } from '../../src-main/cli/analyse'
import { annotateFilesCommand } from '../../src-main/cli/annotate'
import { extractCommand } from '../../src-main/cli/extract'
import { journalCommand } from '../../src-main/cli/journal'
import type { Terminal } from '../../src-main/cli/terminal'
import { UsageError } from '../../src-main/cli/terminal'
import { Sql } from '../../src-main/journal/sql'
import { readFileAsArticles } from '../../src-main/workers/read-article'
import { newDesk, newFolder } from '../journal/support/desk'

function terminal(): Terminal & { said: string } {
  const said = {
    said: '',
    print: (text: string) => {
      said.said += text
    },
    warn: (line: string) => {
      said.said += `${line}\n`
    },
  }
  return said
}

describe.each(['verify', 'rebuild'])('journal %s', (what) => {
  const run = async (folder: string) => {
    const screen = terminal()
    return [await journalCommand([what], folder, screen), screen.said] as const
  }

  it('says that there is no library, and makes none', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'empty'))
    for (const place of ['missing', 'empty']) {
      const [code, said] = await run(join(folder, place))
      expect(code).toBe(3)
      expect(said).toBe(
        `stet: There is no library in ${join(folder, place)}. Name the folder that has library.db in it.\n`,
      )
    }
    expect(existsSync(join(folder, 'missing'))).toBe(false)
    expect(readdirSync(join(folder, 'empty'))).toEqual([])
  })

  it('refuses a file that is no database', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'library.db'), 'A text that somebody named like a library, long enough for a header.')
    const [code, said] = await run(folder)
    expect(code).toBe(3)
    expect(said).toContain('not a database')
  })

  it('refuses a library of a newer Stet', async () => {
    const folder = newFolder()
    newDesk(folder).library.close()
    const sql = new Sql(join(folder, 'library.db'), folder)
    sql.exec('PRAGMA user_version = 99')
    sql.close()
    const [code, said] = await run(folder)
    expect(code).toBe(3)
    expect(said).toContain('newer Stet (format 99')
  })

  it('takes no folder but by --library, and no empty one: the wrong library would verify', async () => {
    await expect(journalCommand([what, '/some/where'], null, terminal())).rejects.toThrow(UsageError)
    await expect(journalCommand([what], '', terminal())).rejects.toThrow(UsageError)
  })
})

type Reader = (paths: string[], screen: Terminal) => Promise<number>
const readers: [string, Reader][] = [
  [
    'analyse',
    (paths, screen) => analyseCommand(paths, { out: null, dictionaries: '/nowhere', read: readFileAsArticles }, screen),
  ],
  ['extract', (paths, screen) => extractCommand(paths, readFileAsArticles, screen)],
  ['annotate', (paths, screen) => annotateFilesCommand(paths, readFileAsArticles, screen)],
]

describe.each(readers)('%s', (_name, read) => {
  it('says that a folder has nothing to read', async () => {
    const screen = terminal()
    const folder = newFolder()
    expect(await read([folder], screen)).toBe(3)
    expect(screen.said).toContain(`nothing that Stet reads in “${basename(folder)}”`)
  })

  it('gives the true reason for a path that is not there, and goes on with the others', async () => {
    const screen = terminal()
    const folder = newFolder()
    writeFileSync(join(folder, 'ferry.txt'), 'The ferry Alma left Port Ketter with 212 passengers on Monday.')
    expect(await read([join(folder, 'gone.pdf'), join(folder, 'ferry.txt')], screen)).toBe(1)
    expect(screen.said).toContain('“gone.pdf” is not there any more')
    expect(screen.said).toContain('with 212 passengers on Monday')
  })

  it('says which folder lies too deep instead of passing it over', async () => {
    const screen = terminal()
    const folder = newFolder()
    const deep = join(folder, ...Array.from({ length: 18 }, (_, n) => `d${n}`))
    mkdirSync(deep, { recursive: true })
    writeFileSync(join(deep, 'note.txt'), 'The ferry Alma left Port Ketter with 212 passengers on Monday.')
    expect(await read([folder], screen)).toBe(3)
    expect(screen.said).toContain('more than 16 folders deep')
  })
})
