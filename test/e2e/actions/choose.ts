import { expect, type Locator } from 'playwright/test'

/** Chooses an option of a select by keys alone, from wherever the focus is. */
export async function choose(select: Locator, option: string): Promise<void> {
  const window = select.page()
  await select.focus()
  await window.keyboard.press('ArrowDown')
  const wanted = window.getByRole('option', { name: option })
  await expect(wanted).toBeVisible()
  while ((await wanted.getAttribute('data-combobox-selected')) === null) await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(wanted).toBeHidden()
}
