import { spawnSync } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { introduce, openSample, textFiles, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { type Desk, expect, sampleFolder, startDesk, test } from '../support/app'

/** What the system does with a link: it starts the app a second time with it, which hands it to the first and ends. */
function follow(link: string, data: string, cwd?: string) {
  const args = [process.env.STET_ELECTRON_APP ?? '', `--user-data-dir=${data}`, link].filter(Boolean)
  const { status } = spawnSync(process.env.STET_ELECTRON!, args, { timeout: 60_000, cwd })
  expect(status).toBe(0)
}

const chosen = ({ window }: Desk) =>
  on(window).checklist.rows.and(window.locator('[aria-selected="true"]')).getAttribute('data-claim')

test('a link of the system opens its dossier and claim, in the window that is open and at a start', async ({
  desk,
  data,
}) => {
  await openSample(desk.window)
  const { rows } = on(desk.window).checklist
  const third = (await rows.nth(2).getAttribute('data-claim'))!
  const dossier = await dossierIn(desk)
  expect(await chosen(desk)).not.toBe(third)

  follow(`stet:dossier/${dossier}/claim/${third}`, data)
  await expect.poll(() => chosen(desk)).toBe(third)

  // What is no link of ours, or leads to nothing, changes nothing and says nothing.
  const before = await desk.window.title()
  for (const link of [
    'stet://original/../../etc/passwd',
    `stet:dossier/${dossier}/claim/c-000000000000000000000000x`,
    'stet:dossier/0b8f3c52-6f0e-4a5e-9d0e-3f1f8a7c2b11',
  ]) {
    follow(link, data)
    expect(await chosen(desk)).toBe(third)
  }
  expect(await desk.window.title()).toBe(before)
  await expect(desk.window.getByRole('alert')).toHaveCount(0)

  const first = (await rows.nth(0).getAttribute('data-claim'))!
  await desk.quit()
  const again = await startDesk(data, [`stet:dossier/${dossier}/claim/${first}`])
  await expect.poll(() => chosen(again)).toBe(first)
  await again.quit()
})

/** The page tells where it is a moment after it has got there. */
async function dossierIn(desk: Desk): Promise<string> {
  const ask = () =>
    desk.window.evaluate(async () => {
      const start = await window.stet.request['windows.start']({})
      return start.ok ? start.value.dossier : null
    })
  await expect.poll(ask).not.toBeNull()
  return (await ask())!
}

test('files handed to the app make a dossier of their own: at a start, before anybody works here, and while it runs', async ({
  data,
}) => {
  const [first, second] = textFiles(sampleFolder)
  const desk = await startDesk(data, [first!])
  await introduce(desk.window)
  await waitForChecklist(desk.window)
  await expect(desk.window.getByText(basename(first!, '.txt')).first()).toBeVisible()
  const before = await dossierIn(desk)

  // By a name that means something only where it was typed.
  follow(basename(second!), data, dirname(second!))
  await expect.poll(() => dossierIn(desk)).not.toBe(before)
  await waitForChecklist(desk.window)
  await expect(desk.window.getByText(basename(second!, '.txt')).first()).toBeVisible()
  await desk.quit()
})
