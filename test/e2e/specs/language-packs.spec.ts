import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StetBridge } from '../../../src-main/contract/api'
import { introduce } from '../actions/desk'
import { expect, makeFolder, projectRoot, test } from '../support/app'

/** A pack made by the command line of two words of our own. */
function makePack(folder: string): string {
  const list = join(folder, 'list.txt')
  writeFileSync(list, 'Deich {m} :: dyke\nFähre {f} | Fähren {pl} :: ferry | ferries\n')
  const out = join(folder, 'harbour.stetdict')
  const facts = { format: 'ding', from: 'de', to: 'en', source: 'harbour-words', version: '1', title: 'Harbour words' }
  const options = Object.entries({ ...facts, licence: 'GPL-3.0-or-later', out }).flatMap(([k, v]) => [`--${k}`, v])
  const cli = join(projectRoot, 'out', 'main', 'cli.js')
  const made = spawnSync(process.execPath, [cli, 'dictionary', list, ...options], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
  return out
}

test('a language pack is added and removed by keyboard, and a wrong file is refused with a reason', async ({
  desk,
}) => {
  const { window, app, data } = desk
  const folder = makeFolder('packs')
  const answerWith = (path: string) =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
    }, path)
  await introduce(window)
  await window.getByTestId('language-packs').focus()
  await window.keyboard.press('Enter')
  await expect(window.getByTestId('pack-list')).toBeVisible()
  await expect(window.getByTestId('pack-add')).toBeVisible()
  await window.keyboard.press('Tab')
  await expect(window.getByTestId('pack-add')).toBeFocused()

  const wrong = join(folder, 'wrong.stetdict')
  writeFileSync(wrong, 'only text')
  await answerWith(wrong)
  await window.keyboard.press('Enter')
  await expect(window.getByText('is not a language pack of Stet')).toBeVisible()

  await answerWith(makePack(folder))
  await window.getByTestId('pack-add').focus()
  await window.keyboard.press('Enter')
  const pack = window.getByTestId('pack').filter({ hasText: 'Harbour words' })
  await expect(pack).toContainText('GPL-3.0-or-later')
  const kept = join(data, 'library', 'dictionaries')
  expect(readdirSync(kept).filter((name) => name.endsWith('.stetdict'))).toHaveLength(1)
  const meaning = await window.evaluate(() => {
    const { stet } = globalThis as unknown as { stet: StetBridge }
    return stet.request['words.meaning']({ word: 'Deiche', language: 'de', to: 'en' })
  })
  expect(JSON.stringify(meaning)).toContain('dyke')

  await pack.getByTestId('pack-remove').focus()
  await window.keyboard.press('Enter')
  await expect(pack).toHaveCount(0)
  expect(existsSync(kept) ? readdirSync(kept) : []).toEqual([])
  await window.keyboard.press('Escape')
  await expect(window.getByTestId('pack-list')).toHaveCount(0)
  rmSync(folder, { recursive: true, force: true })
})
