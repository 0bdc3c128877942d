import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFiles, introduce, newDossier, waitForChecklist } from '../actions/desk'
import { expect, makeFolder, projectRoot, startDesk, test } from '../support/app'
import { expectNoBarriers } from '../support/axe'
import { builtAs } from '../support/built-as'
import { dress } from '../support/look'

/** Words that stand in nothing of Stet's own. */
const marked = ['Quendelmarkt', 'Ossip', 'Farnbrook', 'zwiebelfest']
const article = `Quendelmarkt reopens with 212 stalls

By Ossip Farnbrook

The Quendelmarkt reopened on Tuesday with about 212 stalls, Ossip Farnbrook said.
The zwiebelfest of Farnbrook drew 4,000 people, the town said.
`

test('no word of an import, its file or its dossier is in the log, at its most talkative', async ({ data }) => {
  process.env.STET_LOG_LEVEL = 'debug'
  const desk = await startDesk(data)
  delete process.env.STET_LOG_LEVEL
  const { window } = desk
  const folder = makeFolder('Quendelmarkt')
  const file = join(folder, 'zwiebelfest Farnbrook.txt')
  writeFileSync(file, article)
  // One that is refused: its name and what is wrong with it are told in the tray alone.
  const broken = join(folder, 'Ossip.pdf')
  writeFileSync(broken, '%PDF-1.4 Quendelmarkt')
  await introduce(window)
  await newDossier(window, 'Farnbrook and the Quendelmarkt')
  await importFiles(window, [file, broken])
  await waitForChecklist(window)
  // A page's own error, and a request that no schema lets through.
  await window.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('unexpected “Quendelmarkt” in Farnbrook')
    })
  })
  await window.evaluate(() =>
    (globalThis as unknown as { stet: { request: Record<string, (r: unknown) => Promise<unknown>> } }).stet.request[
      'dossiers.duplicate'
    ]!({ dossier: 'Quendelmarkt', title: 'Farnbrook' }),
  )
  const logs = join(data, 'logs')
  const text = () =>
    readdirSync(logs)
      .map((name) => readFileSync(join(logs, name), 'utf8'))
      .join('')
  await expect.poll(text).toContain('"where":"window","name":"TypeError"')
  await desk.quit()
  const events = text()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).event)
  for (const event of ['start', 'library-opened', 'request', 'request-refused', 'uncaught', 'stop'])
    expect(events).toContain(event)
  expect(events).not.toContain('unsayable')
  for (const word of [...marked, folder, data]) expect(text().toLowerCase()).not.toContain(word.toLowerCase())
})

test('About is opened from the palette and the settings, and copies diagnostics by keyboard alone', async ({
  desk,
}) => {
  const { window } = desk
  const { keyboard } = window
  await introduce(window)
  await newDossier(window, 'Farnbrook and the Quendelmarkt')
  await keyboard.press('Control+K')
  await keyboard.type('about stet')
  await keyboard.press('Enter')
  const about = window.getByTestId('about-stet')
  await expect(about.getByTestId('about-facts')).toContainText(/Version\s*0\.1\.0/)
  await expect(about.getByTestId('about-tab-stet')).toBeFocused()
  await keyboard.press('ArrowRight')
  await expect(about.getByTestId('diagnosis')).toBeVisible()
  await expect(about.locator('[data-code="library-sound"]')).toBeVisible()
  await expect(about.locator('[data-code="library-in-use"]')).toBeVisible()
  await about.getByTestId('copy-diagnostics').focus()
  await keyboard.press('Enter')
  await expect(window.getByText('The diagnostics are on the clipboard.')).toBeVisible()
  const copied = await desk.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toMatch(/^Stet 0\.1\.0, checkout\nElectron \d/)
  expect(copied).toMatch(/\(library-sound\)/)
  expect(copied).toContain('"event":"library-opened"')
  expect(copied).not.toContain('Quendelmarkt')

  await about.getByTestId('about-tab-diagnosis').focus()
  await keyboard.press('ArrowRight')
  const licences = about.getByTestId('licence')
  await expect(licences.filter({ hasText: 'libsql' }).first()).toBeVisible()
  await about.getByTestId('licences-find').fill('mantine notifications MIT')
  await expect(licences).toHaveCount(1)
  await licences.getByRole('button').click()
  await expect(licences).toContainText('Permission is hereby granted')
  await keyboard.press('Escape')
  await expect(window.locator('[aria-modal="true"]')).toHaveCount(0)

  await keyboard.press('Control+,')
  await window.getByTestId('settings-about').click()
  await expect(window.getByTestId('about-facts')).toBeVisible()
})

test('stet doctor looks at the library of an app that runs, and the app goes on', async ({ desk, data }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Farnbrook and the Quendelmarkt')
  const doctor = () => {
    const cli = join(projectRoot, 'out', 'main', 'cli.js')
    const library = join(data, 'library')
    const { status, stdout } = spawnSync(process.execPath, [cli, 'doctor', '--library', library, '--json'], {
      encoding: 'utf8',
    })
    return { status, ...(JSON.parse(stdout) as { findings: { code: string; what: string }[] }) }
  }
  const { status, findings } = doctor()
  const codes = findings.map(({ code }) => code)
  expect(codes).toContain('library-sound')
  expect(findings.find(({ code }) => code === 'library-in-use')?.what).toContain(String(desk.pid))
  expect(codes).toContain('backup-never')
  expect(status).toBe(1)
  expect(JSON.stringify(findings)).not.toContain('Quendelmarkt')
  const file = join(makeFolder('articles'), 'stalls.txt')
  writeFileSync(file, article)
  await importFiles(window, [file])
  await waitForChecklist(window)
  await desk.quit()
  expect(doctor().findings.map(({ code }) => code)).not.toContain('library-in-use')
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds no barrier in About, ${theme}; a proof says why it is one`, async ({ desk }) => {
    const { window } = desk
    await dress(window, { language: 'en', theme })
    await introduce(window)
    await builtAs(desk, { kind: 'proof', electron: '33.2.1', pinned: '45.4.1' })
    await window.keyboard.press('Control+,')
    await window.getByTestId('settings-about').click()
    await expect(window.getByTestId('about-proof')).toContainText('lacks security fixes')
    await expect(window.getByTestId('about-facts')).toContainText('proof')
    for (const tab of ['stet', 'diagnosis', 'licences']) {
      await window.getByTestId(`about-tab-${tab}`).click()
      await expect(window.getByTestId(tab === 'stet' ? 'about-facts' : tab)).toBeVisible()
      await expectNoBarriers(window, `About, ${tab}`)
    }
  })
}
