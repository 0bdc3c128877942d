import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesPdf } from '../../support/lines-pdf'
import { importFiles, newDossier, waitForChecklist } from '../actions/desk'
import { on } from '../pages/desk'
import { makeFolder, test } from '../support/app'
import { dress, looks } from '../support/look'

const folder = process.env.STET_SCREENSHOTS ?? makeFolder('screenshots')

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour bridge closed | Port Ellery Post</title>
<meta property="og:site_name" content="Port Ellery Post"><meta property="og:title" content="Harbour bridge closed">
<meta name="author" content="Ida Marsh"><link rel="canonical" href="https://example.org/harbour/bridge-closed">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour bridge closed after lorry fire",
"datePublished":"2031-03-12T17:30:00+01:00","dateModified":"2031-03-12T19:05:00+01:00","articleSection":"Harbour","author":{"@type":"Person","name":"Ida Marsh"},
"publisher":{"@type":"Organization","name":"Port Ellery Post"},"copyrightNotice":"© Port Ellery Post"}</script>
<style>body{font:17px/1.5 Georgia,serif;margin:0}header{background:#123a5a;color:#fff;padding:14px 24px;font-size:22px}main{max-width:620px;margin:20px 24px}.ad{background:#fde9a8;padding:10px}</style></head>
<body><header>Port Ellery Post</header><main><article><h1>Harbour bridge closed after lorry fire</h1><p><i>By Ida Marsh · 12 March 2031</i></p>
<p>The harbour bridge at Port Ellery was closed for six hours on Wednesday after a lorry caught fire, the harbour office said.</p>
<p>Forty people had to leave their cars, a spokesman for the harbour office said. Nobody was hurt, and the lorry burned out completely.</p>
<p>The bridge carries 18,000 vehicles a day. It was built in 1987 and is the only crossing of the river for 20 kilometres.</p></article>
<p class="ad">Subscribe to our newsletter</p></main></body></html>`

const pages = [
  [
    'Fire on the harbour bridge: what is known',
    '',
    'The harbour office recorded 40 people who had to leave their cars on 12 March 2031.',
    '',
    'The bridge was closed for six hours, from 14:10 to 20:15, according to the log.',
  ],
  ['The bridge carries 17,400 vehicles a day, according to the count of last year.'],
]

for (const { language, theme } of looks) {
  test(`about and original ${language} ${theme}`, async ({ desk }) => {
    const { window } = desk
    const { keyboard } = window
    const { start, about, original, reader } = on(window)
    const shot = async (name: string) => {
      await window.waitForTimeout(500)
      await window.screenshot({ path: join(folder, `about-${name}-${language}-${theme}.png`) })
    }
    await window.setViewportSize({ width: 1440, height: 900 })
    await dress(window, { language, theme })
    await start.name.fill('Mara Quill')
    await start.go.click()
    await newDossier(window, 'The bridge')
    const files = makeFolder('articles')
    writeFileSync(join(files, '1-bridge.html'), page)
    writeFileSync(join(files, '2-log.pdf'), linesPdf(pages))
    await importFiles(window, [join(files, '1-bridge.html'), join(files, '2-log.pdf')])
    await waitForChecklist(window)
    const open = (n: number) => window.getByTestId('sources').getByTestId('article-open').nth(n).click()
    await open(0)
    await shot('1-heading')
    await keyboard.press('Shift+I')
    await about.field('title').waitFor()
    await shot('2-panel')
    for (let i = 0; i < 4; i++) await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await keyboard.type('yesterday')
    await keyboard.press('Enter')
    await shot('3-refused')
    await keyboard.press('Control+a')
    await keyboard.type('2031-03-13')
    await keyboard.press('Enter')
    await about.source('published').getByText('Mara').waitFor()
    await shot('4-edited')
    await keyboard.press('End')
    await keyboard.press('Enter')
    await about.input.press('ArrowDown')
    await window.getByRole('option').nth(1).waitFor()
    await shot('4-standing')
    await window.getByRole('option').nth(1).click()
    await about.value('standing').waitFor()
    await shot('4-standing-said')
    await about.original.scrollIntoViewIfNeeded()
    await shot('5-original-facts')
    await keyboard.press('Escape')
    await window.getByTestId('about').waitFor({ state: 'detached' })
    await keyboard.press('Shift+O')
    await window.frameLocator('[data-testid="original-frame"]').locator('h1').waitFor()
    await shot('6-page')
    await keyboard.press('Escape')
    await open(1)
    for (let i = 0; i < 3; i++) await keyboard.press('s')
    await reader.highlighted.first().waitFor()
    await keyboard.press('Shift+O')
    await original.lit.first().waitFor()
    await shot('7-document')
    await keyboard.press('Escape')
    await keyboard.press('?')
    await shot('8-keys')
  })
}
