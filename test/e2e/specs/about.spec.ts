import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { choose } from '../actions/choose'
import { enterDossier, importFiles, introduce, newDossier, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { expect, makeFolder, startDesk, test } from '../support/app'

const ferry = `Ferry leaves with 212 passengers

By Ida Marsh

The ferry left Port Ellery with about 212 passengers on Tuesday, the harbour office said.
The council met in the town hall of Port Ellery.
`

test('what is known of an article is changed by keyboard alone, reaches the analysis, is told, undone, and there after a restart', async ({
  desk,
  data,
}) => {
  const { window } = desk
  const { keyboard } = window
  const { about, reader } = on(window)
  const file = join(makeFolder('articles'), 'ferry.txt')
  writeFileSync(file, ferry)
  await introduce(window)
  await newDossier(window, 'The ferry')
  await importFiles(window, [file])
  await waitForChecklist(window)
  await window.getByTestId('sources').getByTestId('article-open').first().click()
  await expect(reader.pane.getByText('no date')).toBeVisible()

  await keyboard.press('Shift+I')
  await expect(about.field('title')).toBeFocused()
  await expect(about.source('byline')).toContainText('from the text')
  for (let i = 0; i < 4; i++) await keyboard.press('ArrowDown')
  await expect(about.field('published')).toBeFocused()
  await keyboard.press('Enter')
  await expect(about.input).toBeFocused()
  await keyboard.type('2031-02-30')
  await keyboard.press('Enter')
  await expect(about.form).toContainText('No day.')
  await keyboard.press('Control+a')
  // As a person writes it.
  await keyboard.type('13.3.2031 8:05')
  await keyboard.press('Enter')
  await expect(about.value('published')).toHaveText('Mar 13, 2031, 08:05')
  await expect(about.source('published')).toContainText('by Mara Quill')
  await expect(about.source('published')).toContainText('nothing found')
  await expect(about.field('published')).toBeFocused()
  await keyboard.press('Escape')
  await expect(about.panel).toHaveCount(0)
  await expect(reader.pane.getByRole('document')).toBeFocused()

  // The dossier was read anew: "Tuesday" is counted from that Thursday.
  await keyboard.press('5')
  const tuesday = reader.notes('date').filter({ hasText: 'Tuesday' })
  await tuesday.locator('xpath=ancestor::*[@data-at][1]').focus()
  await expect(reader.tip).toContainText('Mar 11, 2031')
  await desk.quit()

  const again = await startDesk(data)
  const later = on(again.window)
  await enterDossier(again.window)
  await again.window.getByTestId('sources').getByTestId('article-open').first().click()
  await again.window.keyboard.press('Shift+I')
  await expect(later.about.value('published')).toHaveText('Mar 13, 2031, 08:05')
  // An outlet, and that undone.
  await again.window.keyboard.press('ArrowDown')
  await again.window.keyboard.press('Enter')
  await again.window.keyboard.type('Port Ellery Post')
  await again.window.keyboard.press('Enter')
  await expect(later.about.value('outlet')).toHaveText('Port Ellery Post')
  // How it stands as a source, which is chosen and not typed; taken back, nothing is said again.
  await expect(later.about.field('outlet')).toBeFocused()
  await again.window.keyboard.press('End')
  await again.window.keyboard.press('Enter')
  await expect(later.about.input).toBeFocused()
  await choose(later.about.input, 'secondary source')
  await expect(later.about.value('standing')).toHaveText('secondary source')
  await expect(later.about.field('standing')).toBeFocused()
  await again.window.keyboard.press('Delete')
  await expect(later.about.value('standing')).toHaveCount(0)
  await again.window.keyboard.press('Escape')
  await expect(later.about.panel).toHaveCount(0)
  await expect(later.reader.pane.getByText('Port Ellery Post, Ida Marsh')).toBeVisible()
  for (let i = 0; i < 3; i++) await again.window.keyboard.press('Control+z')
  await expect(again.window.getByText(/Undone: what is said about an article/).first()).toBeVisible()
  await expect(later.reader.pane.getByText('Port Ellery Post, Ida Marsh')).toHaveCount(0)
  // Back to what was found, which is no day.
  await again.window.keyboard.press('Shift+I')
  await expect(later.about.field('title')).toBeFocused()
  for (let i = 0; i < 4; i++) await again.window.keyboard.press('ArrowDown')
  await again.window.keyboard.press('Delete')
  await expect(later.about.value('published')).toHaveCount(0)
  await again.window.keyboard.press('Escape')
  await expect(later.about.panel).toHaveCount(0)
  await again.window.keyboard.press('Control+Shift+Y')
  const entries = again.window.locator('[data-testid="activity-entry"][data-type="ArticleMetadataSet"]')
  // Newest first: the reset, the undone standing and outlet, the standing taken back and said, the outlet, the day.
  await expect(entries).toHaveText([
    /brought back what was found of the article .*Published/,
    /brought back what was found of the article .*Outlet.*taking an earlier step back/,
    /struck out what was known of the article .*Source.*taking an earlier step back/,
    /corrected what is known of the article .*Source.*secondary source.*taking an earlier step back/,
    /struck out what was known of the article .*Source/,
    /corrected what is known of the article .*Source.*secondary source/,
    /corrected what is known of the article .*Outlet.*Port Ellery Post/,
    /corrected what is known of the article .*Published.*2031-03-13T08:05/,
  ])
  await again.quit()
})
