import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StetBridge } from '../../../src-main/contract/api'
import { introduce } from '../actions/desk'
import { expect, makeFolder, test } from '../support/app'
import { makePack } from '../support/pack'

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
