import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openSample, textFiles } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, makeFolder, projectRoot, sampleFolder, seedsFolder, test } from '../support/app'

const stet = (...args: string[]) => {
  const cli = join(projectRoot, 'out', 'main', 'cli.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', maxBuffer: 1e9 })
  return { status, stdout, stderr }
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('analyse writes the analysis file, the same bytes each time', () => {
  const folder = makeFolder('analyse')
  const files = textFiles(seedsFolder ?? sampleFolder)
  for (const name of ['a.json', 'b.json']) {
    expect(stet('analyse', ...files, '--out', join(folder, name))).toEqual({ status: 0, stdout: '', stderr: '' })
  }
  const [a, b] = ['a.json', 'b.json'].map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(a).toBe(b)
  const analysis = JSON.parse(a!)
  expect(analysis.documents.length).toBe(files.length)
  for (const document of analysis.documents) {
    expect(document.id).toBe(sha256(document.text))
    const own = analysis.sentences.filter((s: { doc: string }) => s.doc === document.id)
    own.forEach((s: { start: number; end: number }, i: number) => {
      if (i > 0) expect(s.start).toBeGreaterThanOrEqual(own[i - 1].end)
    })
  }
})

test('verify writes every format of the report and prints the checklist', () => {
  const out = makeFolder('verify')
  const { status, stdout, stderr } = stet('verify', ...textFiles(sampleFolder), '--out', out, '--table')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toMatch(/\d+ claims: 0 ✓ confirmed/)
  expect(stdout).toMatch(/≠ number, conflict/)
  expect(stdout).toMatch(/→ update, superseded/)
  const names = readdirSync(out)
  for (const extension of ['html', 'pdf', 'docx', 'md', 'json'])
    expect(names.filter((n) => n.endsWith(`.${extension}`))).toHaveLength(1)
})

test('Ctrl-C while the PDF is printed leaves no file, nothing temporary and no process', async () => {
  test.skip(process.platform !== 'linux', 'what runs is read from /proc')
  const [out, temporary] = [makeFolder('verify-stopped'), makeFolder('verify-tmp')]
  const cli = join(projectRoot, 'out', 'main', 'cli.js')
  const command = spawn(process.execPath, [cli, 'verify', ...textFiles(sampleFolder), '--out', out], {
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  command.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = once(command, 'exit')
  await expect.poll(() => running(`--print-pdf=${temporary}`), { timeout: 60_000 }).not.toEqual([])
  command.kill('SIGINT')
  expect(await ended).toEqual([130, null])
  expect(said).toMatch(/^stet: .*it was cancelled\. A file that was there before is unchanged\.\n$/)
  expect(readdirSync(out)).toEqual([])
  await expect.poll(() => running(temporary)).toEqual([])
  expect(readdirSync(temporary)).toEqual([])
})

/** Command lines of processes that have a word in them. */
function running(word: string): string[] {
  const lines = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(join('/proc', pid, 'cmdline'), 'utf8')
      } catch {
        return '' // it has ended meanwhile
      }
    })
  return lines.filter((line) => line.includes(word))
}

test('the window and the command line give the same claims the same ids', async ({ desk }) => {
  await openSample(desk.window)
  const { stdout } = stet('analyse', ...textFiles(sampleFolder))
  const ids = JSON.parse(stdout).claims.map((claim: { id: string }) => claim.id)
  const shown = await on(desk.window).checklist.rows.evaluateAll((rows) =>
    rows.map((r) => r.getAttribute('data-claim')),
  )
  expect(shown.length).toBeGreaterThan(5)
  expect(shown).toEqual(ids.slice(0, shown.length))
})

test('annotate answers each line, in order, and a malformed one with an error', () => {
  const cli = join(projectRoot, 'out', 'main', 'cli.js')
  const lines = [
    JSON.stringify({ text: 'It cost 9 euros on 5 May 2030.', language: 'en', reference: '2031-03-12' }),
    'no JSON',
    JSON.stringify({ text: 'Sie kam gestern.', language: 'de', reference: '2031-03-12' }),
  ]
  const annotate = (input: string) => spawnSync(process.execPath, [cli, 'annotate'], { input, encoding: 'utf8' })
  const partly = annotate(`${lines.join('\n')}\n`)
  expect(partly.status).toBe(1)
  const [first, second, third] = partly.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(first.quantities).toMatchObject([{ text: '9 euros', value: 9, kind: 'money', unit: 'EUR' }])
  expect(first.dates).toMatchObject([{ from: '2030-05-05' }])
  expect(second).toEqual({ error: expect.stringContaining('JSON') })
  expect(third.dates).toMatchObject([{ text: 'gestern', from: '2031-03-11' }])
  expect(annotate(`${lines[0]}\n`).status).toBe(0)
  expect(annotate('').status).toBe(0)
  expect(stet('annotate', '--frobnicate').status).toBe(2)
})

test('every command takes every format, alone, in folders and in archives', () => {
  test.setTimeout(240_000)
  const folder = makeFolder('formats')
  const golden = join(projectRoot, 'test', 'golden', 'import')
  const formats = ['docx', 'epub', 'html-pages', 'odt', 'pdf', 'rtf']
  const files = formats.map((format) => {
    const name = readdirSync(join(golden, format)).find((file) => /\.\w+$/.test(file) && !/locked|\.json$/.test(file))
    return join(golden, format, name!)
  })
  mkdirSync(join(folder, 'story', 'more'), { recursive: true })
  for (const file of files) copyFileSync(file, join(folder, 'story', 'more', basename(file)))
  copyFileSync(join(golden, 'zip', 'post.zip'), join(folder, 'story', 'post.zip'))
  writeFileSync(join(folder, 'story', 'photo.jpg'), Buffer.from('ffd8ffe000104a46', 'hex'))
  for (const command of ['extract', 'annotate']) {
    const alone = stet(command, ...files)
    expect(alone.stderr).toBe('')
    expect(alone.status).toBe(0)
    const lines = alone.stdout.trim().split('\n')
    expect(lines).toHaveLength(files.length)
    for (const line of lines) expect(JSON.parse(line).text.length).toBeGreaterThan(100)
    const together = stet(command, join(folder, 'story'))
    expect(together.stderr).toBe(
      'stet: In “story” one file of a kind that Stet does not read was passed over: photo.jpg.\n',
    )
    expect(together.status).toBe(0)
    const names = together.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).file)
    expect(names).toHaveLength(files.length + 3)
    expect(names).toContain(`${join('story', 'post.zip')} › rat/Märzenau.md`)
  }
  const analysis = JSON.parse(stet('analyse', join(folder, 'story')).stdout)
  expect(analysis.documents.length).toBeGreaterThan(0)
  for (const document of analysis.documents) expect(document.file).toMatch(/^story/)
})

test('a password is given or read from standard input, opens what is locked, and is never written', () => {
  const locked = join(projectRoot, 'test', 'golden', 'import', 'docx', 'locked-standard.docx')
  const { password } = JSON.parse(readFileSync(locked.replace(/docx$/, 'json'), 'utf8'))
  const cli = join(projectRoot, 'out', 'main', 'cli.js')
  const run = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, [cli, 'extract', locked, ...args], { input, encoding: 'utf8' })
  const without = run('')
  expect(without.status).toBe(3)
  expect(without.stderr).toContain('is locked with a password')
  expect(run('', '--password', 'open sesame').stderr).not.toContain('sesame')
  for (const read of [run('', '--password', password), run(`${password}\nmore\n`, '--password', '-')]) {
    expect(read.stderr).toBe('')
    expect(read.stdout).toContain('Badeverbot')
    expect(read.stdout).not.toContain(password)
  }
  expect(run('', '--password', '-').status).toBe(2)
})

test('extract writes the text of each file with its hashes', () => {
  const folder = makeFolder('extract')
  const file = textFiles(sampleFolder)[0]!
  writeFileSync(join(folder, 'empty.txt'), '')
  const partly = stet('extract', file, join(folder, 'empty.txt'))
  expect(partly.status).toBe(1)
  const article = JSON.parse(partly.stdout)
  expect(article).toMatchObject({
    encoding: 'utf-8',
    mediaType: 'text/plain',
    originalSha256: sha256(readFileSync(file, 'utf8')),
  })
  expect(article.textSha256).toBe(sha256(article.text))
  expect(stet('extract', join(folder, 'empty.txt')).status).toBe(3)
  expect(stet('extract').status).toBe(2)
})

test('exit codes: 1 when a file was refused, 2 for wrong usage, 3 when nothing could be done', () => {
  const folder = makeFolder('codes')
  writeFileSync(join(folder, 'empty.txt'), '')
  const partly = stet('analyse', textFiles(sampleFolder)[0]!, join(folder, 'empty.txt'))
  expect(partly.status).toBe(1)
  expect(partly.stderr).toContain('empty.txt')
  expect(JSON.parse(partly.stdout).documents).toHaveLength(1)
  expect(stet('analyse', join(folder, 'nothing.txt')).status).toBe(3)
  expect(stet('analyse').status).toBe(2)
  expect(stet('verify', 'x.txt').status).toBe(2)
  expect(stet('frobnicate').status).toBe(2)
  expect(stet('analyse', '--frobnicate').status).toBe(2)
  const help = stet('--help')
  expect(help.status).toBe(0)
  expect(help.stdout).toContain('Exit codes')
})
