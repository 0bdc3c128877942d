import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '../../../src-main/reports/formats/docx'
import { buildReport } from '../../../src-main/reports/model'
import { hostileRows } from './hostile'
import { storyContext, storyRows } from './story'

/** Programs that are not ours. Where one is not installed its tests are skipped, and the runner says so. */
const isThere = (program: string, ask = '--version') => spawnSync(program, [ask]).status === 0
const model = buildReport(storyRows(), storyContext)
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-docx-'))
  writeFileSync(join(folder, 'story.docx'), renderDocx(model))
  writeFileSync(join(folder, 'hostile.docx'), renderDocx(buildReport(hostileRows(storyRows()), storyContext)))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function converted(file: string, to: string): string {
  // A profile of its own: an office that is open already would take the job and answer nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const args = ['--headless', profile, '--convert-to', to, '--outdir', folder, join(folder, `${file}.docx`)]
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
  return join(folder, `${file}.${to.split(':')[0]}`)
}

interface Annotation {
  author: string
  date: string
  says: string
  /** The words that it stands at: what a change deletes, then what it inserts; without the galley's numbers. */
  words: string
}

/** Annotations of a flat ODT, read token by token. */
function annotationsOf(fodt: string): Annotation[] {
  const body = fodt
    .slice(fodt.indexOf('<office:text'))
    .replace(/<text:tracked-changes>.*?<\/text:tracked-changes>/su, '')
    .replace(/<text:a [^>]*>.*?<\/text:a>/gsu, '')
  const open = new Map<string, Annotation>()
  const found: Annotation[] = []
  const pattern =
    /<office:annotation office:name="([^"]*)"[^>]*>(.*?)<\/office:annotation>|<office:annotation-end office:name="([^"]*)"\/>|<text:s(?: text:c="(\d+)")?\/>|<[^>]*>|([^<]+)/gsu
  for (const [, name, inside = '', end, spaces, text] of body.matchAll(pattern)) {
    if (name) open.set(name, { ...saidIn(inside), words: '' })
    else if (end) {
      const annotation = open.get(end)
      if (annotation) found.push(annotation)
      open.delete(end)
    } else {
      const words = text ?? (spaces === undefined ? '' : ' '.repeat(Number(spaces)))
      for (const annotation of open.values()) annotation.words += unescaped(words)
    }
  }
  return found
}

const saidIn = (inside: string) => ({
  author: unescaped(/<dc:creator>(.*?)<\/dc:creator>/su.exec(inside)?.[1] ?? ''),
  date: /<dc:date>(.*?)<\/dc:date>/su.exec(inside)?.[1] ?? '',
  says: unescaped(
    [...inside.matchAll(/<text:p[^>]*>(.*?)<\/text:p>/gsu)].map(([, p = '']) => p.replace(/<[^>]*>/g, '')).join('\n'),
  ),
})
const unescaped = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, key: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[key]!,
  )

describe.skipIf(!isThere('soffice'))('LibreOffice', () => {
  it('finds the comments at the right words', () => {
    const annotations = annotationsOf(readFileSync(converted('story', 'fodt'), 'utf8'))
    const claims = model.groups.flatMap((g) => g.claims)
    const expected = model.galley[0]!.paragraphs.flatMap((p) => p.notes).map(({ claim, anchor }) => {
      const exact = claims.flatMap((c) => c.passages).find((p) => p.anchor === anchor)!.quote!.exact
      return [claim, exact.replace('41 von 96', '41 von 9614 von 96').replace('1978', '19781987')]
    })
    const onClaims = annotations.filter((a) => /^\d/.test(a.says))
    expect(onClaims.map((a) => [Number.parseInt(a.says, 10), a.words])).toEqual(expected)
    expect(annotations.filter((a) => /^K\d/.test(a.says))).toHaveLength(2)
    expect(onClaims[0]).toMatchObject({ author: 'Ann Vale', date: expect.stringMatching(/^2031-03-04T/) })
  })
  it('opens hostile text as well', () => {
    const fodt = readFileSync(converted('hostile', 'fodt'), 'utf8')
    expect(fodt).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(fodt).not.toContain('\u202E')
  })
  it.skipIf(!isThere('pdftotext', '-v'))('lays out pages with numbers and running heads', () => {
    const { stdout } = spawnSync('pdftotext', ['-layout', converted('story', 'pdf'), '-'], { encoding: 'utf8' })
    const pages = stdout.split('\f').slice(0, -1)
    for (const [i, page] of pages.entries()) expect(page).toContain(`Page ${i + 1} of ${pages.length}`)
    for (const page of pages.slice(1)) expect(page.trimStart()).toMatch(/^Bridge at Varnholm\s+Verification report/)
  })
})

describe.skipIf(!isThere('pandoc'))('pandoc', () => {
  const read = (...args: string[]) => spawnSync('pandoc', [join(folder, 'story.docx'), ...args], { encoding: 'utf8' })
  it('reads headings, links and tables', () => {
    const { stdout, stderr, status } = read('-t', 'markdown', '--wrap=none')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.match(/^# .*/gm)).toHaveLength(model.sections.length)
    expect(stdout).toContain('(https://northlight.example/2031/varnholm-bridge?ref=a&b=c#:~:text=')
  })
  it('reads the comments with their authors', () => {
    const { stdout } = read('-t', 'native', '--track-changes=all')
    expect(stdout.match(/"comment-start"/g)).toHaveLength(stdout.match(/"comment-end"/g)!.length)
    expect(stdout).toContain('"Ben Ostrow"')
  })
})
