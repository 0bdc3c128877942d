import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textFragmentLink, webAddress } from '../../../src-main/reports/model/fragment'
import { paragraphAt, paragraphsOf, quoteInContext, quoteSelector } from '../../../src-main/reports/model/locate'

const link = (text: string, words: string, url = 'https://a.example/x') => {
  const start = text.indexOf(words)
  return textFragmentLink(url, text, { start, end: start + words.length })
}

describe('text fragments', () => {
  it('encode the directive’s own characters', () => {
    expect(link('x-ray, salt & pepper', 'x-ray, salt & pepper')).toBe(
      'https://a.example/x#:~:text=x%2Dray%2C%20salt%20%26%20pepper',
    )
  })
  it('carry prefix and suffix of the same line', () => {
    expect(link('Line one\none two three four FIVE six seven eight nine\nnext', 'FIVE')).toBe(
      'https://a.example/x#:~:text=two%20three%20four-,FIVE,-six%20seven%20eight',
    )
    expect(link('above\nWHOLE\nbelow', 'WHOLE')).toBe('https://a.example/x#:~:text=WHOLE')
  })
  it('leave out context that has no word in it', () => {
    expect(link('“ WORD ”.', 'WORD')).toBe('https://a.example/x#:~:text=WORD')
  })
  it('give long passages and passages over several lines by their ends', () => {
    const long = `one two three four five ${'and so on '.repeat(20)}last four words here`
    expect(link(long, long)).toBe('https://a.example/x#:~:text=one%20two%20three%20four,last%20four%20words%20here')
    expect(link('first line\nsecond line', 'first line\nsecond line')).toBe(
      'https://a.example/x#:~:text=first%20line,second%20line',
    )
  })
  it('cut text without spaces at word boundaries too', () => {
    const chinese = '瓦恩霍尔姆大桥因缆索断裂而关闭。'.repeat(12)
    const [start, end] = link(chinese, chinese)!.split('text=')[1]!.split(',')
    expect(chinese.startsWith(decodeURIComponent(start!))).toBe(true)
    expect(chinese.endsWith(decodeURIComponent(end!))).toBe(true)
  })
  it('keep a fragment that the address has', () => {
    expect(link('WORD', 'WORD', 'https://a.example/x#part')).toBe('https://a.example/x#part:~:text=WORD')
    expect(link('WORD', 'WORD', 'https://a.example/x#part:~:text=old')).toBe('https://a.example/x#part:~:text=WORD')
  })
  it('are only made for web addresses', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no address', ''])
      expect(link('WORD', 'WORD', url)).toBeNull()
    expect(webAddress('https://a.example/"><b>')).toBe('https://a.example/%22%3E%3Cb%3E')
  })
})

const texts = fc
  .array(fc.constantFrom('a', 'Zeile', ' ', '\n', '😀', 'é', '-', '\t'), { maxLength: 60 })
  .map((p) => p.join(''))

describe('places in a text', () => {
  it('paragraphs are the lines with something in them, numbered from 1', () => {
    expect(paragraphsOf('one\n\n  \ntwo\n')).toEqual([
      { number: 1, start: 0, end: 3 },
      { number: 2, start: 8, end: 11 },
    ])
    expect(paragraphAt([], 0)).toBeNull()
  })
  it('every character that is not white space lies in the paragraph found for it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const paragraphs = paragraphsOf(text)
        for (let i = 0; i < text.length; i++) {
          if (/\s/.test(text[i]!)) continue
          const found = paragraphAt(paragraphs, i)!
          expect(found.start <= i && i < found.end).toBe(true)
        }
      }),
    )
  })
  it('quotes and selectors hold the exact words and never cut a character in two', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...text]
        const [from, to] = [a % (characters.length + 1), b % (characters.length + 1)].sort((x, y) => x - y)
        const start = characters.slice(0, from).join('').length
        const end = characters.slice(0, to).join('').length
        const quote = quoteInContext(text, { start, end })
        const selector = quoteSelector(text, { start, end })
        expect(quote.exact).toBe(text.slice(start, end))
        expect(text.includes(selector.prefix + selector.exact + selector.suffix)).toBe(true)
        for (const part of [quote.before, quote.after, selector.prefix, selector.suffix])
          expect(part.isWellFormed()).toBe(true)
        expect(quote.before + quote.after).not.toContain('\n')
      }),
    )
  })
})
