import { introduce, newDossier } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, test } from '../support/app'
import { oneOfEverything } from '../support/everything'

test('one of everything in one drop: what can be read is read, and every refusal is said in words', async ({
  desk,
}) => {
  const { window } = desk
  test.setTimeout(240_000)
  await introduce(window)
  await newDossier(window, 'Everything')
  await desk.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, oneOfEverything())
  await window.getByTestId('import-folder').focus()
  await window.keyboard.press('Enter')
  await expect(on(window).intake.jobs.first()).toHaveAttribute('data-stage', 'done', { timeout: 200_000 })
  const titles = window.getByTestId('sources').getByTestId('article-open')
  for (const title of [
    'Ferry in plain text',
    'Ferry in Markdown',
    'Corvane lantern works to reopen',
    'Schöpfwerk läuft wieder',
    '汐見町の渡し船',
    'Ferry in an archive',
    'Freibad',
    'Stadtrat Märzenau kippt das Badeverbot',
    'Solvind',
  ])
    await expect(titles.filter({ hasText: title }).first()).toBeAttached()
  const results = on(window).intake.results
  await expect(results.filter({ hasText: 'locked-256-bit.pdf' })).toContainText('locked with a password')
  await expect(results.filter({ hasText: 'cut.docx' })).toContainText('damaged or incomplete')
  await expect(on(window).intake.tray).toContainText('photo.jpg')
  await expect(window.locator('[data-testid="import-result"][data-outcome="refused"]')).toHaveCount(2)
  // What lies in the folder of a saved page is part of that page and no article.
  await expect(titles.filter({ hasText: /地図|小浜地区の地図|obama/ })).toHaveCount(0)
  await expect(on(window).checklist.rows.first()).toBeVisible()
})
