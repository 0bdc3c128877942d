import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { MetadataField } from '../../../src-main/contract/metadata'
import { formatOf } from '../../../src-main/pipeline/import/formats'
import { webPage } from '../../../src-main/pipeline/import/html'
import { readPastedHtml } from '../../../src-main/pipeline/import/html-pasted'
import { isoTime } from '../../../src-main/pipeline/import/html-time'
import { mhtml } from '../../../src-main/pipeline/import/mhtml'
import type { Reader } from '../../../src-main/pipeline/import/reader'
import { defaultLimits } from '../../../src-main/workers/jobs'
import { type MetadataOutcome, scoreMetadata } from '../../bench/lib/page-metadata.mjs'
import { tokenScore } from '../../bench/lib/token-score.mjs'

const given = { name: 'page.html', limits: defaultLimits.read, password: null, url: null }
const utf8 = (text: string) => new TextEncoder().encode(text)

async function readBy(reader: Reader, bytes: Uint8Array) {
  const read = await reader.read(bytes, given)
  if (!read.ok) throw new Error(read.error.code)
  const best = (field: MetadataField) => read.value.found.find((found) => found.field === field)?.value
  return { ...read.value, blocks: read.value.text.split('\n\n'), best }
}
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const blocksOf = async (body: string, head = '') => (await readBy(webPage, utf8(page(body, head)))).blocks
const codeOf = async (bytes: Uint8Array) => {
  const read = await webPage.read(bytes, given)
  return read.ok ? 'ok' : read.error.code
}

const first = 'The bridge over the Lorne was closed on Monday after an inspection found cracks in two of its piers.'
const second = 'Repairs will take until May, the council said, and will cost at least two million crowns.'
const article = `<h1>Bridge closed</h1><p>${first}</p><p>${second}</p>`

describe('main text of a page', () => {
  it('is the headline and the paragraphs, without what stands around them', async () => {
    const body = `<header><a href="/">Gazette</a></header><nav><a href="/a">News</a></nav><main><article>${article}
      <div class="share-bar"><p>Tell your friends about this article on all the networks there are.</p></div>
      <p hidden>Nobody sees this sentence, whatever it says about the bridge and its piers.</p>
      <p style="display: none">Nor this one, which is as long as any other sentence of the article.</p></article></main>
      <aside><h3>Related</h3><a href="/b">Another story</a></aside><footer><p>Harbour Gazette, 4 Quay Street, Lorne.</p></footer>`
    expect(await blocksOf(body)).toEqual(['Bridge closed', first, second])
  })

  it('ends where readers’ comments begin, however long they are', async () => {
    const comment =
      '<li><b>reader</b><p>I have crossed that bridge every day for thirty years and never saw a crack.</p></li>'
    const body = `<div><div>${article}</div><section><h2>24 comments</h2><ul>${comment.repeat(20)}</ul></section></div>`
    expect(await blocksOf(body)).toEqual(['Bridge closed', first, second])
  })

  it('has a liveblog’s posts with their times', async () => {
    const post = (time: string, text: string) => `<div class="live-post"><time>${time}</time><p>${text}</p></div>`
    const body = `<h1>Storm over Lorne</h1><div>${post('14:30', first)}${post('14:10', second)}${post('13:55', 'The first trees were down by two o’clock, the fire brigade reported from the harbour.')}</div>`
    const head = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm over Lorne"}</script>'
    expect((await blocksOf(body, head)).slice(0, 5)).toEqual(['Storm over Lorne', '14:30', first, '14:10', second])
  })

  it('has captions where they are the text, and only there', async () => {
    const figure = (text: string) =>
      `<figure><img src="x.jpg"><figcaption>${text} <span class="credit">Photo: A. B.</span></figcaption></figure>`
    const captions = [
      'The pier from the north, on the morning it was closed.',
      'A crack wide enough for a hand, seen from a boat.',
      'Engineers on the scaffold, a day after the inspection.',
    ]
    expect(await blocksOf(`<article><h1>Bridge closed</h1>${captions.map(figure).join('')}</article>`)).toEqual([
      'Bridge closed',
      ...captions,
    ])
    expect(await blocksOf(`<article>${article}${figure(captions[0]!)}</article>`)).toEqual([
      'Bridge closed',
      first,
      second,
    ])
  })

  it('has rows of data in one line each, and paragraphs of a table that lays out the page', async () => {
    const table = '<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2029</td><td>4,100</td></tr></table>'
    expect(await blocksOf(`<article>${article}${table}</article>`)).toEqual([
      'Bridge closed',
      first,
      second,
      'Year | Cars',
      '2029 | 4,100',
    ])
    expect(await blocksOf(`<table><tr><td>menu</td><td>${article}</td></tr></table>`)).toEqual([
      'Bridge closed',
      first,
      second,
    ])
  })

  it('keeps what changes a number or a quotation', async () => {
    const body = `<article><h1>Dust</h1><p>They counted 10<sup>6</sup> grains in a cubic metre of air, said Ms Orr: <q>More than ever</q>.<sup><a href="#n1">[1]</a></sup></p></article>`
    expect(await blocksOf(body)).toEqual([
      'Dust',
      'They counted 10⁶ grains in a cubic metre of air, said Ms Orr: “More than ever”.',
    ])
  })

  it('leaves out an offer behind the free part of an article', async () => {
    const offer =
      '<div class="x1"><h2>Read on</h2><p>Subscribe now: four weeks for $1, then $8 a month.</p><a href="/subscribe">Go</a></div>'
    expect(await blocksOf(`<article>${article}${offer}</article>`)).toEqual(['Bridge closed', first, second])
  })

  it('leaves out an offer that names no subscription, only what weeks of trying cost', async () => {
    const offer = '<div class="x1">Read more with HG+: try four weeks for $1. <a href="/offer/x">See</a></div>'
    expect(await blocksOf(`<article>${article}${offer}</article>`)).toEqual(['Bridge closed', first, second])
  })

  it('is found in the data of a page that only scripts fill', async () => {
    const data = {
      props: {
        menu: [{ label: 'News' }],
        post: {
          title: 'Bridge closed',
          standfirst: 'Nobody is to cross before the summer.',
          body: [
            { type: 'paragraph', children: [{ text: first.slice(0, 20) }, { text: first.slice(20), bold: true }] },
            { type: 'image', caption: 'A caption that is as long as many a sentence of the article is, and more.' },
            { type: 'html', html: `<p>${second}</p>` },
            { type: 'paragraph', text: `${first} ${second}` },
          ],
          related: [
            { title: 'Another story', teaser: 'Its teaser is a sentence that is long enough for a paragraph.' },
          ],
        },
      },
    }
    const body = `<div id="root">Loading</div><script type="application/json">${JSON.stringify(data)}</script>`
    expect(await blocksOf(body, '<title>Bridge closed</title>')).toEqual([
      'Bridge closed',
      'Nobody is to cross before the summer.',
      first,
      second,
      `${first} ${second}`,
    ])
  })

  it('is read through declarative shadow roots, what is slotted in its place', async () => {
    const inner = `<template shadowrootmode="open"><slot name="head">No title</slot><div><p>${first}</p><p>${second}</p><x-ad><template shadowrootmode="closed"><b>Advertisement</b></template></x-ad></div></template>`
    const body = `<x-story>${inner}<h1 slot="head">Bridge closed</h1></x-story><template><p>${first} Not shown.</p></template>`
    expect(await blocksOf(body)).toEqual(['Bridge closed', first, second])
  })

  it('is what scripts make visible, where that is nearly all', async () => {
    const body = `<h1>Bridge closed</h1><div style="visibility: hidden; opacity: 0"><p>${first}</p><p>${second}</p><p>${first} ${second}</p></div>`
    expect(await blocksOf(body)).toEqual(['Bridge closed', first, second, `${first} ${second}`])
  })

  it('has no box for ordering letters, no list of references and no life of its author', async () => {
    const head = '<meta name="author" content="Ada Orr">'
    const letters = '<div><h3>Get our weekly letter</h3><p>All that matters on the quay.</p><input></div>'
    const end = `<h2>References</h2><ol><li>Harbour board, minutes of 9 March 2031, page 4.</li></ol>`
    const life = '<p>Ada Orr covers bridges and tides.</p>'
    const body = `<article>${article}${letters}<p>${first} ${second}</p>${end}</article>`
    expect(await blocksOf(body, head)).toEqual(['Bridge closed', first, second, `${first} ${second}`])
    const withLife = `<article>${article}<p>${first} ${second}</p>${life}</article>`
    expect(await blocksOf(withLife, head)).toEqual(['Bridge closed', first, second, `${first} ${second}`])
  })

  describe.each(['html-pages', 'html-pages-second'])('of the golden pages in %s', (name) => {
    const folder = join(import.meta.dirname, '..', '..', 'golden', 'import', name)
    const names = readdirSync(folder).filter((file) => file.endsWith('.html'))
    const expectedOf = (file: string, type: string) => readFileSync(join(folder, file.replace(/html$/, type)), 'utf8')

    it('has a mean F1 of at least .975', async () => {
      const scores = await Promise.all(
        names.map(async (file) => {
          const { text } = await readBy(webPage, readFileSync(join(folder, file)))
          return tokenScore(text, expectedOf(file, 'txt')).f1
        }),
      )
      expect(names.length).toBeGreaterThanOrEqual(30)
      expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(0.975)
    })

    it('has nine of ten values that the pages state of themselves, and hardly any that they do not', async () => {
      const outcomes = await Promise.all(
        names.map(async (file) => {
          const { found } = await readBy(webPage, readFileSync(join(folder, file)))
          return Object.values(scoreMetadata(found, JSON.parse(expectedOf(file, 'json'))))
        }),
      )
      const count = (outcome: MetadataOutcome) => outcomes.flat().filter((one) => one === outcome).length
      const stated = count('right') + count('wrong') + count('missing')
      expect(stated).toBeGreaterThan(5 * names.length)
      expect(count('right') / stated).toBeGreaterThanOrEqual(0.92)
      expect(count('made up')).toBeLessThanOrEqual(2)
    })
  })
})

describe('metadata of a page', () => {
  const head = `<title>Bridge closed | Harbour Gazette</title><link rel="canonical" href="https://gazette.example/bridge">
    <meta property="og:site_name" content="Harbour Gazette"><meta property="article:section" content="Local">
    <script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"Person","name":"Ada Orr"},{"@type":["NewsArticle"],"headline":"Bridge
      closed","author":[{"@id":"#a"},{"name":"Ben Ilk"}],"datePublished":"2031-03-12T08:00:00+0100","url":"javascript:alert(1)",}]}</script>`

  it('is read from broken JSON-LD with references, meta and link elements', async () => {
    const { best, found } = await readBy(webPage, utf8(page(`<article>${article}</article>`, head)))
    expect(best('title')).toBe('Bridge closed')
    expect(best('byline')).toBe('Ada Orr, Ben Ilk')
    expect(best('published')).toBe('2031-03-12T08:00:00+01:00')
    expect(best('outlet')).toBe('Harbour Gazette')
    expect(best('section')).toBe('Local')
    expect(best('language')).toBe('en')
    expect(best('canonicalUrl')).toBe('https://gazette.example/bridge')
    expect(found.some(({ value }) => value.startsWith('javascript:'))).toBe(false)
  })

  it('has the address that a browser wrote into the page it saved', async () => {
    const saved = `<!-- saved from url=(0030)https://gazette.example/bridge -->${page(article)}`
    expect((await readBy(webPage, utf8(saved))).best('url')).toBe('https://gazette.example/bridge')
  })

  it('has times in the forms that pages use, and none that cannot be', () => {
    expect(isoTime('Wed, 12 Mar 2031 08:00:00 GMT')).toBe('2031-03-12T08:00:00Z')
    expect(isoTime('2031-03-12 08:00 CET')).toBe('2031-03-12T08:00:00+01:00')
    expect(isoTime('20310312')).toBe('2031-03-12')
    expect(isoTime('2031-02-30')).toBeNull()
    expect(isoTime('gestern')).toBeNull()
  })
})

describe('bytes of a page', () => {
  const german = page(
    '<article><h1>Brücke gesperrt</h1><p>„Über die Lorne fährt seit Montag niemand mehr“, sagte die Bürgermeisterin am Abend.</p></article>',
  )

  it('are decoded by what they are, then by what they declare', async () => {
    const declared = german.replace('<head>', '<head><meta charset="iso-8859-1">')
    for (const bytes of [
      iconv.encode(declared, 'windows-1252'),
      utf8(declared),
      iconv.encode(german, 'windows-1252'),
      iconv.encode(`\uFEFF${german}`, 'utf-16le'),
    ]) {
      expect((await readBy(webPage, bytes)).blocks[1]).toContain('„Über die Lorne fährt')
    }
    const japanese = page(
      '<article><h1>橋の通行止め</h1><p>月曜日の点検で二本の橋脚に亀裂が見つかり、橋は通行止めになった。</p></article>',
      '<meta charset="shift_jis">',
    )
    expect((await readBy(webPage, iconv.encode(japanese, 'shift_jis'))).text).toContain('橋脚に亀裂')
  })

  it('are known as a page whatever the name says', () => {
    expect(formatOf('bridge.txt', utf8(german))?.format).toBe('html')
    expect(formatOf('notes.txt', utf8('A text that speaks of <html> elements.'))?.format).toBe('text')
  })

  it('that hold no text, no page or too much of one are refused', async () => {
    expect(await codeOf(new Uint8Array())).toBe('file-empty')
    expect(await codeOf(utf8(page('<script>document.write("text")</script>')))).toBe('file-empty')
    expect(await codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toBe('file-binary')
    const fonts = Array.from({ length: 31 }, (_, i) => `<font size="${i}">`).join('')
    expect(await codeOf(utf8(`<p>${fonts}${'<p>x'.repeat(60_000)}`))).toBe('format-too-complex')
  })

  it('nested a hundred thousand deep are read without recursion', async () => {
    expect((await readBy(webPage, utf8(page(`${'<div>'.repeat(100_000)}${article}`)))).text).toContain(first)
  })
})

describe('a page saved as one MHTML file', () => {
  const html = page(`<article>${article.replace('Bridge', 'Brücke')}</article>`)
  const message = (encoding: string, body: string) =>
    `From: <Saved by Browser>\r\nSnapshot-Content-Location: https://gazette.example/bridge\r\nSubject: =?utf-8?Q?Br=C3=BCcke_closed?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--edge"\r\n\r\n----edge\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://gazette.example/bridge\r\n\r\n${body}\r\n----edge\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----edge--\r\n`
  const quoted = (text: string) =>
    [...utf8(text)]
      .map((byte) =>
        byte === 0x3d || byte > 0x7e
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      .join('')
      .replace(/.{60}(?!=)/g, '$&=\r\n')

  it('is its page, with the address it was saved from', async () => {
    for (const bytes of [
      utf8(message('quoted-printable', quoted(html))),
      utf8(message('base64', Buffer.from(html).toString('base64'))),
    ]) {
      expect(formatOf('bridge', bytes)?.format).toBe('mhtml')
      const { blocks, best } = await readBy(mhtml, bytes)
      expect(blocks).toEqual(['Brücke closed', first, second])
      expect(best('url')).toBe('https://gazette.example/bridge')
    }
  })

  it('without a page in it is damaged', async () => {
    const read = await mhtml.read(utf8('MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nhello'), given)
    expect(read).toMatchObject({ ok: false, error: { code: 'format-damaged' } })
  })
})

describe('HTML from the clipboard', () => {
  it('is kept whole, with the address that Windows adds', () => {
    const clip = `Version:0.9\r\nStartHTML:0000000100\r\nSourceURL:https://gazette.example/bridge\r\n<html><body><!--StartFragment--><div class="comments"><p>A comment.</p><ul><li>One</li></ul></div><!--EndFragment--></body></html>`
    expect(readPastedHtml(clip, given)).toMatchObject({
      ok: true,
      value: { text: 'A comment.\n\nOne', found: [{ field: 'url', value: 'https://gazette.example/bridge' }] },
    })
  })
})
