import { describe, expect, it } from 'vitest'
import { shownPage } from '../../../src-main/pipeline/import/shown-page'

const shown = (html: string | Uint8Array) => {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html
  const read = shownPage(bytes, 'text/html', 'page.html')
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

describe('a saved page for looking at', () => {
  it('has no link that stays in the frame', () => {
    expect(shown('<!doctype html><html><a href="x" target="_self">x</a><area target=_top href=y></html>')).toBe(
      '<!doctype html><base target="_blank"><html><a href="x">x</a><area href=y></html>',
    )
  })

  it('keeps its doctype first, behind what stands before it', () => {
    expect(shown('<!-- saved from url=(0020)https://example.org/ -->\n<!DOCTYPE html>\n<p>x')).toMatch(
      /^<!-- saved[^>]*-->\n<!DOCTYPE html><base target="_blank">\n<p>x$/,
    )
    expect(shown('<p>x')).toBe('<base target="_blank"><p>x')
  })

  it('is read in its own encoding', () => {
    const latin = Uint8Array.from(
      [...'<meta charset="windows-1252"><p>'].map((c) => c.charCodeAt(0)).concat(0x93, 0xfc, 0x94),
    )
    expect(shown(latin)).toContain('“ü”')
    expect(shown(Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0xfc, 0]))).toContain('<p>ü')
  })
})
