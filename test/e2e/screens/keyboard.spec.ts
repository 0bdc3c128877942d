import { join } from 'node:path'
import { saveNextTo } from '../actions/desk'
import { on } from '../pages/desk'
import { makeFolder, test } from '../support/app'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')
test('keyboard', async ({ desk }) => {
  const { window } = desk
  const k = window.keyboard
  const at = (label: string) =>
    window.evaluate((l) => {
      const e = document.activeElement as HTMLElement
      const r = e?.matches(':focus-visible') ? getComputedStyle(e) : null
      return `${l}: ${e?.tagName} ${e?.dataset.testid ?? ''} ${e?.getAttribute('role') ?? ''} "${(e?.getAttribute('aria-label') ?? e?.textContent ?? '').slice(0, 40)}" fv=${!!r} outline=${r?.outlineStyle} ${r?.outlineWidth} border=${r?.borderColor}`
    }, label)
  const log = async (l: string) => {
    await window.waitForTimeout(250)
    console.log(await at(l))
  }
  await window.setViewportSize({ width: 1440, height: 900 })
  await window.waitForTimeout(500)
  await log('start')
  await k.type('Mara Quill')
  await k.press('Enter')
  await log('after start enter')
  for (let i = 0; i < 9; i++) {
    await k.press('Tab')
    await log(`lib tab ${i}`)
  }
  await window.evaluate(() => (document.activeElement as HTMLElement)?.blur())
  for (let i = 0; i < 12; i++) {
    await k.press('Tab')
    if (await window.evaluate(() => (document.activeElement as HTMLElement)?.dataset.testid === 'library-new')) break
  }
  await log('on new')
  await k.press('Enter')
  await log('new dialog')
  for (let i = 0; i < 6; i++) {
    await k.press('Tab')
    await log(`dialog tab ${i}`)
  }
  await k.press('Escape')
  await log('after esc')
  await k.press('Enter')
  await window.waitForTimeout(300)
  await k.type('Story')
  await k.press('Enter')
  await log('created')
  await window.waitForTimeout(800)
  await log('workspace')
  for (let i = 0; i < 26; i++) {
    await k.press('Tab')
    await log(`ws tab ${i}`)
  }
  await window.getByTestId('import-paste').focus()
  await k.press('Enter')
  await log('paste dialog')
  await k.type('Wire A')
  await k.press('Tab')
  await k.insertText(
    'The fire killed 12 people in Lower Marden on Tuesday, police said.\n\nMore than 300 people were moved to 4 schools, mayor Ada Voss said.',
  )
  await k.press('Tab')
  await log('paste tab')
  await k.press('Tab')
  await log('paste tab2')
  await k.press('Enter')
  await window.waitForTimeout(2500)
  await log('after paste')
  await window.getByTestId('import-paste').focus()
  await k.press('Enter')
  await window.waitForTimeout(300)
  await k.type('Wire B')
  await k.press('Tab')
  await k.insertText(
    'The fire killed 15 people in Lower Marden on Tuesday, police said.\n\nMore than 300 people were moved to 4 schools, mayor Ada Voss said.',
  )
  await k.press('Tab')
  await k.press('Tab')
  await k.press('Enter')
  await window.waitForTimeout(2500)
  await log('after paste 2')
  await k.press('j')
  await log('j')
  await k.press('1')
  await window.waitForTimeout(300)
  await k.press('r')
  await log('r')
  await k.type('because')
  await k.press('Escape')
  await log('esc from reason')
  await k.press('n')
  await log('n')
  await k.type('note')
  await k.press('Escape')
  await log('esc from note')
  await k.press('Enter')
  await log('enter opens reader')
  await k.press(']')
  await log(']')
  await k.press('Escape')
  await log('esc reader')
  await k.press('/')
  await log('/')
  await k.type('school')
  await k.press('Escape')
  await log('esc find')
  await k.press('j')
  await log('j after find')
  await k.press('?')
  await log('?')
  await k.press('Tab')
  await log('? tab')
  await k.press('Escape')
  await log('? esc')
  await window.screenshot({ path: join(folder, 'keyboard-desk.png') })
  for (let i = 0; i < 40; i++) {
    await k.press('Tab')
    if (await window.evaluate(() => (document.activeElement as HTMLElement)?.dataset.testid === 'checklist')) break
  }
  await log('checklist by tab')
  await k.press('Tab')
  await log('inspector 1')
  for (let i = 0; i < 22; i++) {
    await k.press('Tab')
    await log(`insp ${i}`)
  }
  await window.getByTestId('dossier-title').focus()
  await k.press('Enter')
  await log('rename')
  await k.press('Escape')
  await log('rename esc')
  await window.getByTestId('working-as').focus()
  await k.press('Enter')
  await log('working as')
  await k.press('Escape')
  await log('wa esc')
  await saveNextTo(desk, join(makeFolder('kb'), 'r.html'))
  await window.getByTestId('export-menu').focus()
  await k.press('Enter')
  await log('export open')
  await k.press('ArrowDown')
  await log('down')
  await k.press('Escape')
  await log('export esc')
  await k.press('Enter')
  await window.waitForTimeout(300)
  await log('export again')
  await k.press('ArrowDown')
  await k.press('Enter')
  await window.waitForTimeout(1200)
  await log('exported')
  await window.screenshot({ path: join(folder, 'keyboard-exported.png') })
  console.log(await on(window).workingAs.textContent())
})
