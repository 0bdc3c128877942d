import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { enterDossier, introduce, newDossier, openSample } from '../actions/desk'
import { on } from '../pages/desk'
import { type Desk, expect, makeFolder, projectRoot, startDesk, test } from '../support/app'

function manyArticles(): string {
  const folder = makeFolder('many')
  for (let i = 0; i < 400; i++) {
    const text = `The ferry Alma left Port Ketter with ${i + 200} passengers, the harbour office said.\n`
    writeFileSync(join(folder, `a${String(i).padStart(3, '0')}.txt`), text)
  }
  return folder
}

/** Until the window shows some of them: its mirror does not begin at nothing after a restart. */
async function beginImport({ app, window }: Desk): Promise<void> {
  await introduce(window)
  await newDossier(window, 'Interrupted')
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, manyArticles())
  await window.getByTestId('import-folder').click()
  await expect(window.getByTestId('article-row').first()).toBeVisible()
}

/** As they lie on the disk, while nothing has them open. */
function articlesIn(data: string): number {
  const library = new Database(join(data, 'library', 'library.db'))
  const { count } = library.prepare('SELECT count(*) AS count FROM articles').get() as { count: number }
  library.close()
  return count
}

function verifyJournal(data: string): string {
  const args = [join(projectRoot, 'out', 'main', 'cli.js'), 'journal', 'verify', '--library', join(data, 'library')]
  return execFileSync(process.execPath, args, { encoding: 'utf8' })
}

test('an import that is killed leaves whole articles, and goes on at the next start: each file once, and all analysed', async ({
  desk,
  data,
}) => {
  await beginImport(desk)
  await desk.kill()
  expect(verifyJournal(data)).toContain('The journal verifies.')
  expect(articlesIn(data)).toBeLessThan(400)

  const again = await startDesk(data)
  await enterDossier(again.window)
  await expect(on(again.window).intake.jobs.first()).toHaveAttribute('data-stage', 'done', { timeout: 90_000 })
  await expect(on(again.window).checklist.rows.first()).toBeVisible()
  const known = await again.window.evaluate(async () => {
    const { stet } = window as unknown as {
      stet: { request: Record<string, (request: object) => Promise<{ value: unknown }>> }
    }
    const value = async (channel: string, request: object) => (await stet.request[channel]!(request)).value as never
    const [{ id, articles }] = (await value('dossiers.list', {})) as [{ id: string; articles: number }]
    const { items } = (await value('feed.read', { dossier: id, after: 0, limit: 5000 })) as {
      items: { event: { type: string; payload: { articles: string[] } } }[]
    }
    const events = items.map(({ event }) => event)
    const adopted = events.filter(({ type }) => type === 'AnalysisAdopted')
    const imported = events.filter(({ type }) => type === 'ArticleImported')
    return { articles, imported: imported.length, analysed: adopted.at(-1)?.payload.articles.length }
  })
  expect(known).toEqual({ articles: 400, imported: 400, analysed: 400 })
  await again.quit()
})

test('quitting in the middle of an import ends it and gives the library free', async ({ desk, data }) => {
  await beginImport(desk)
  await desk.quit()
  expect(existsSync(join(data, 'library', 'library.lock.json'))).toBe(false)
  expect(verifyJournal(data)).toContain('The journal verifies.')
})

test('a window whose process has gone is loaded again', async ({ desk }) => {
  await openSample(desk.window)
  const { app } = desk
  // Playwright loses sight of a page that crashed, so the app is asked; and what a page is asked while it crashes is
  // never answered, so first for the new process.
  const processId = () =>
    app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!
      return webContents.isCrashed() || webContents.isLoading() ? 0 : webContents.getOSProcessId()
    })
  const before = await processId()
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer()
  })
  await expect.poll(async () => ![0, before].includes(await processId())).toBe(true)
  const count = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(
        'document.querySelectorAll("[data-testid]").length',
      ),
    )
  await expect.poll(count).toBeGreaterThan(0)
})

test('a page cannot name the paths that are imported', async ({ desk }) => {
  await openSample(desk.window)
  const answer = await desk.window.evaluate(() => {
    const { stet } = window as unknown as { stet: { request: Record<string, (request: object) => Promise<object>> } }
    const dossier = '00000000-0000-4000-8000-000000000000'
    return stet.request['imports.start']!({ dossier, paths: ['/etc/motd.txt'] })
  })
  expect(answer).toMatchObject({ ok: false, error: { code: 'sender-refused' } })
})
