import { describe, expect, it } from 'vitest'
import { pageOfMhtml } from '../../../src-main/pipeline/import/mhtml-page'

const dot = 'R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs='
const part = (headers: string, body: string) => `------b\r\n${headers}\r\n\r\n${body}\r\n`
const html = (body: string) =>
  part('Content-Type: text/html\r\nContent-Location: https://example.org/news/bridge?a=1&b=2', body)
const picture = (at: string) =>
  part(`Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${at}`, dot)
const sheet = part(
  'Content-Type: text/css\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: cid:css-1@mhtml.blink',
  'h1 { background: url("https://example.org/dot.gif") } h2 { color: red; content: "=C3=BC" }',
)
const saved = (...parts: string[]) =>
  new TextEncoder().encode(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/news/bridge?a=1&b=2\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n${parts.join('')}------b--\r\n`,
  )
const pageOf = (...parts: string[]) => {
  const read = pageOfMhtml(saved(...parts), 'bridge.mhtml')
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value.trim()
}
const data = `data:image/gif;base64,${dot}`

describe('a page saved as one file', () => {
  it('has the pictures that lie in the file, by whatever address it names them', () => {
    const page = pageOf(
      html(
        '<img src="../dot.gif"><img src=\'https://example.org/dot.gif\' srcset="big.gif 2x"><p style="background: url(../dot.gif)">x</p>',
      ),
      picture('https://example.org/dot.gif'),
    )
    expect(page).toBe(`<img src="${data}"><img src="${data}"><p style="background: url(&quot;${data}&quot;)">x</p>`)
  })

  it('has its style sheets, with the pictures they name', () => {
    const page = pageOf(
      html(
        '<link rel="stylesheet" type="text/css" href="cid:css-1@mhtml.blink" media="screen"><link rel="icon" href="/i.png"><h1>A</h1>',
      ),
      sheet,
      picture('https://example.org/dot.gif'),
    )
    expect(page).toContain(
      `<style media="screen">h1 { background: url("${data}") } h2 { color: red; content: "ü" }</style>`,
    )
    expect(page).toContain('<link rel="icon" href="/i.png">')
  })

  it('has its frames as they were, with their pictures, and no way out of them', () => {
    const frame = part(
      'Content-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Location: https://maps.example/a',
      '<!doctype html><p title="a &lt; b">Map</p><img src="https://example.org/dot.gif"><a href="/out" target="_top">out</a>',
    )
    const page = pageOf(
      html('<iframe width="9" src="cid:frame-1@mhtml.blink"></iframe>'),
      frame,
      picture('https://example.org/dot.gif'),
    )
    const inner = `<!doctype html><base target="_blank"><p title="a &lt; b">Map</p><img src="${data}"><a href="/out">out</a>\r\n`
    const written = inner.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
    expect(page).toBe(`<iframe width="9" srcdoc="${written}"></iframe>`)
  })

  it('ends with frames that show one another', () => {
    const frame = (id: string, other: string) =>
      part(
        `Content-Type: text/html\r\nContent-ID: <${id}>\r\nContent-Location: https://maps.example/${id}`,
        `<p>${id}</p>${`<iframe src="cid:${other}"></iframe>`.repeat(3)}`,
      )
    const page = pageOf(html('<iframe src="cid:a"></iframe>'), frame('a', 'b'), frame('b', 'a'))
    expect(page).toContain('srcdoc')
    expect(page.length).toBeLessThan(5000)
  })

  it('keeps what the file does not hold as it is, and makes no picture of what is none', () => {
    const page = pageOf(
      html(
        '<img src="https://example.org/other.gif"><img src="https://example.org/script.js"><iframe src="https://example.org/script.js"></iframe>',
      ),
      part('Content-Type: text/javascript\r\nContent-Location: https://example.org/script.js', 'alert(1)'),
    )
    expect(page).toContain('src="https://example.org/other.gif"')
    expect(page).not.toContain('data:')
  })

  it('lets no style sheet end early', () => {
    const bad = part(
      'Content-Type: text/css\r\nContent-Location: cid:css-1@mhtml.blink',
      'h1{}</style><script>alert(1)</script>',
    )
    expect(pageOf(html('<link rel="stylesheet" href="cid:css-1@mhtml.blink">'), bad)).toBe(
      '<style>h1{}<\\/style><script>alert(1)</script></style>',
    )
  })

  it('without a page in it is damaged', () => {
    const read = pageOfMhtml(saved(picture('https://example.org/dot.gif')), 'x.mhtml')
    expect(read).toMatchObject({ ok: false, error: { code: 'format-damaged' } })
  })
})
