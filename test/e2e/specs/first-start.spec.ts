import { importFiles, introduce, newDossier, textFiles, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, sampleFolder, startDesk, test } from '../support/app'

test('a new editor names herself, makes a dossier, imports five articles and gets one checklist', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'The cheese recall')
  await importFiles(window, textFiles(sampleFolder))
  await waitForChecklist(window)
  await expect(on(window).intake.results).toHaveCount(5)
  const shared = window.locator('[data-testid="claim-row"]:not([data-articles="1"])')
  await expect(shared.first()).toBeVisible()
  await shared.first().click()
  expect(await on(window).inspector.passages.count()).toBeGreaterThan(1)
})

test('the counts always add up, in the workspace and in the library', async ({ desk, data }) => {
  const { window } = desk
  await introduce(window)
  await newDossier(window, 'Counts')
  await importFiles(window, textFiles(sampleFolder))
  await waitForChecklist(window)
  for (const [row, key] of ['1', '1', '2', '3'].entries()) {
    await on(window).checklist.rows.nth(row).click()
    await window.keyboard.press(key)
    await expect(on(window).inspector.state).toHaveAttribute('data-state', 'saved')
  }
  const count = on(window).checklist.count
  await expect(count('confirmed')).toHaveText('2')
  await expect(count('disputed')).toHaveText('1')
  await expect(count('unverified')).toHaveText('1')
  const total = await on(window).checklist.list.getByRole('option').first().getAttribute('aria-setsize')
  await expect(count('open')).toHaveText(String(Number(total) - 4))
  await desk.quit()

  const again = await startDesk(data)
  // The window comes back in the dossier it was left in.
  await expect(on(again.window).checklist.count('confirmed')).toHaveText('2')
  await again.window.getByTestId('to-library').click()
  const card = on(again.window).library.cards.first()
  await expect(card.locator('[data-count="confirmed"]').first()).toHaveText('2')
  await expect(card.locator('[data-count="open"]').first()).toHaveText(String(Number(total) - 4))
  await expect(on(again.window).workingAs).toContainText('MQ')
  await again.quit()
})

test('the interface speaks German and goes dark at once', async ({ desk }) => {
  const { window } = desk
  await introduce(window)
  await on(window).language.click()
  await expect(window.locator('html')).toHaveAttribute('lang', 'de')
  await expect(on(window).library.new).toContainText(/Dossier/)
  await on(window).theme.click()
  await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', /dark|light/)
})
