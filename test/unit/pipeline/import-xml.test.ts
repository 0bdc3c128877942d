import { describe, expect, it } from 'vitest'
import { readXml, type XmlOptions } from '../../../src-main/pipeline/import/xml'
import { xmlText } from '../../../src-main/pipeline/import/xml-part'

function events(source: string, options: Partial<XmlOptions> = {}, skipped = 'skipped'): string[] | string {
  const seen: string[] = []
  const handler = {
    open: (name: string, attribute: (name: string) => string | null) => {
      if (name === skipped) return 'skip' as const
      seen.push(`<${name}${attribute('a') === null ? '' : ` a=${attribute('a')}`}>`)
      return undefined
    },
    close: (name: string) => void seen.push(`</${name}>`),
    text: (text: string) => void seen.push(text),
  }
  const outcome = readXml(source, handler, { nesting: 50, ...options })
  return outcome === 'read' ? seen : outcome
}

describe('XML', () => {
  it('is read in order, with its attributes, its comments left out', () => {
    const source = '<?xml version="1.0"?><!-- <x> --><r a="1 > 0"><e a=\'"\'/>t<!-- c --><![CDATA[<&]]></r>\n'
    expect(events(source)).toEqual(['<r a=1 > 0>', '<e a=">', '</e>', 't', '<&', '</r>'])
  })

  it('has names by their namespace, whatever the prefix is', () => {
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    expect(events(`<x:p xmlns:x="${word}"><w:t xmlns:w="urn:other"/></x:p>`)).toEqual([
      '<w:p>',
      '<?:t>',
      '</?:t>',
      '</w:p>',
    ])
    expect(events(`<p xmlns="${word}"/>`)).toEqual(['<w:p>', '</w:p>'])
  })

  it('has the five entities and numbers, and no others', () => {
    expect(events('<r a="&quot;">&lt;&#228;&#x1F600;&#xD800;&#0;&nbsp;&lol;&#99999999;</r>')).toEqual([
      '<r a=">',
      '<ä😀\uFFFD\uFFFD&nbsp;&lol;&#99999999;',
      '</r>',
    ])
    expect(events('<r>&nbsp;</r>', { entities: new Map([['nbsp', '\u00A0']]) })).toEqual(['<r>', '\u00A0', '</r>'])
  })

  it('that declares entities is refused, or its declarations are passed over', () => {
    const bomb =
      '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><r>&b;&c;</r>'
    expect(events(bomb)).toBe('damaged')
    expect(events(bomb, { forgiving: true })).toEqual(['<r>', '&b;&c;', '</r>'])
    expect(events('<!DOCTYPE html PUBLIC "-//W3C//DTD" "http://example.org/x.dtd"><r/>')).toEqual(['<r>', '</r>'])
  })

  it('leaves out an element with all in it', () => {
    expect(events('<r>a<skipped>b<x>c</x><skipped/></skipped>d<skipped/>e</r>')).toEqual(['<r>', 'a', 'd', 'e', '</r>'])
  })

  it('is not read deeper than allowed, and 100,000 levels take no stack', () => {
    const deep = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels)
    expect(events(deep(50))).toHaveLength(100)
    expect(events(deep(51))).toBe('too-deep')
    expect(events(deep(100_000), { nesting: 1e6 })).toHaveLength(200_000)
  })

  it.each([
    '',
    'text',
    '<r>',
    '<r></s>',
    '</r>',
    '<r',
    '<r a="1>',
    '<r/><s/>',
    '<!-- x',
    '<r><![CDATA[',
    '<r><b<c></r>',
    '< r/>',
  ])('that is not well formed is damaged: %s', (source) => expect(events(source)).toBe('damaged'))

  it('is forgiven what browsers forgive, where that is asked for', () => {
    expect(events('<p a=1>one<br>two<b>three</p></i>', { forgiving: true })).toEqual([
      '<p a=1>',
      'one',
      '<br>',
      '</br>',
      'two',
      '<b>',
      'three',
      '</b>',
      '</p>',
    ])
  })

  it('is decoded as it says', () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="windows-1252"?><r>\x93ä\x94</r>', 'latin1')
    expect(xmlText(latin)).toContain('“ä”')
    expect(xmlText(Buffer.from('\uFEFF<r>ä</r>', 'utf16le'))).toBe('<r>ä</r>')
    expect(xmlText(Buffer.from('<r>ä\r\n</r>', 'utf16le').swap16())).toBe('<r>ä\n</r>')
    expect(xmlText(Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-8"?><r>ä</r>'))).toContain('ä')
  })
})
