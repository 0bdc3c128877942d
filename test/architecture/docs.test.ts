import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jobCommandSchema, userCommandSchema } from '../../src-main/contract/commands'
import { eventDefinitions } from '../../src-main/contract/events'
import { tableNames } from '../../src-main/contract/rows'
import { logEventSchema } from '../../src-main/log/vocabulary'
import { root } from './imports'
import { rooms } from './rooms'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const inDocs = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`)
const pages = ['README.md', 'CONTRIBUTING.md', ...inDocs]
const records = readdirSync(join(root, 'docs', 'decisions')).map((name) => `docs/decisions/${name}`)

/** "a/{b,c}.ts" is two paths. */
function expanded(path: string): string[] {
  const found = /^(.*?)\{([^}]*)\}(.*)$/.exec(path)
  return found ? found[2]!.split(',').flatMap((each) => expanded(`${found[1]}${each}${found[3]}`)) : [path]
}

describe('the pages', () => {
  it.each([...pages, ...records])('%s names only folders and files that are there', (page) => {
    const named = [...read(page).matchAll(/`((?:src-main|src-renderer|scripts|test|docs)\/[^`\s…<>*]*)`/g)]
    const paths = named.flatMap(([, path]) => expanded(path!))
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it.each(pages)('%s leads only to pages and headings that are there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link]) => link!)
    const broken = links.filter((link) => {
      const [path, heading] = link.split('#')
      const target = path === '' ? page : join(dirname(page), path!)
      if (!existsSync(join(root, target))) return true
      return heading !== undefined && !headingsOf(read(target)).includes(heading)
    })
    expect(broken).toEqual([])
  })
})

/** As GitHub makes anchors of headings. */
const headingsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('docs/architecture.md', () => {
  it('has a line for every room', () => {
    const text = read('docs/architecture.md')
    for (const { name, folder } of rooms) {
      if (/pages|composition|^app$/.test(name)) continue
      // Rooms that stand in one line are named there without their tree.
      const short = folder.split('/').pop()!
      expect(text.includes(`\`${folder}`) || text.includes(`\`${short}\``), name).toBe(true)
    }
  })
})

describe('docs/formats.md', () => {
  const text = read('docs/formats.md')
  it('knows every event, command, table and line of the log', () => {
    const types = (schema: { options: readonly { shape: { type: { value: string } } }[] }) =>
      schema.options.map((option) => option.shape.type.value)
    const names = [
      ...Object.keys(eventDefinitions),
      ...types(userCommandSchema as never),
      ...types(jobCommandSchema as never),
      ...tableNames,
      ...logEventSchema.options.map((option) => option.shape.event.value),
    ]
    expect(names.length).toBeGreaterThan(60)
    expect(names.filter((name) => !text.includes(name))).toEqual([])
  })

  it('says the step of the schema', () => {
    const steps = readdirSync(join(root, 'src-main', 'journal', 'schema')).length
    expect(text).toContain(`\`user_version\` = schema step, now ${steps})`)
  })
})

describe('every decision', () => {
  it.each(records)('%s has a date, what was chosen, why, instead of what, and what was measured', (page) => {
    const text = read(page)
    expect(text).toMatch(/^# \d{4} \S/)
    expect(text).toMatch(/^20\d\d-\d\d-\d\d( · |$)/m)
    for (const part of ['Choice', 'Why', 'Alternatives', 'Measured'])
      expect(text, part).toMatch(new RegExp(`\\*\\*${part}\\.?\\*\\*`))
  })

  it('is numbered without a gap', () => {
    expect(records.map((page) => Number(/(\d{4})-/.exec(page)?.[1]))).toEqual(records.map((_, i) => i + 1))
  })
})
