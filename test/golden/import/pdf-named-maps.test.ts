import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { pdf } from '../../../src-main/pipeline/import/pdf'
import { type NamedMap, namedMapPdf } from '../../support/named-map-pdf'

// Documents whose letters are told by a predefined character map alone, in a font that they only name.
const limits = { bytes: 100e6, pages: 2000, expansion: 200, nesting: 200, entries: 10_000 }
const read = async (bytes: Uint8Array) => {
  const result = await pdf.read(bytes, { name: 'old.pdf', limits, password: null, url: null })
  if (!result.ok) throw new Error(result.error.code)
  return result.value.text
}
const unspaced = (text: string) => text.replace(/\s+/g, '')

const lines = {
  Japan1: [
    '港の灯台は三十五年ぶりに塗り直された。',
    '費用は百二十万円で、町が半分を負担する。',
    '次の点検は十一月三日に行われる。',
  ],
  GB1: ['老码头的渡船星期一恢复通航。', '船上有二百一十二名乘客，没有人受伤。', '市政府说，修理费是四十万元。'],
  CNS1: ['舊碼頭的渡輪星期一恢復通航。', '船上有二百一十二名乘客，沒有人受傷。', '市政府說，修理費是四十萬元。'],
  Korea1: [
    '옛 부두의 나룻배가 월요일에 다시 떠났다.',
    '배에는 승객 이백열두 명이 타고 있었다.',
    '시청은 수리비가 사백만 원이라고 밝혔다.',
  ],
}

const by = (encoding: string) => (text: string) => new Uint8Array(iconv.encode(text, encoding))
/** JIS X 0208 without the marks by which EUC tells its codes from ASCII. */
const sevenBit = (text: string) => by('euc-jp')(text).map((byte) => byte & 0x7f)
const maps: [keyof typeof lines, string, (text: string) => Uint8Array][] = [
  ['Japan1', '90ms-RKSJ 90msp-RKSJ Add-RKSJ Ext-RKSJ', by('shift_jis')],
  ['Japan1', 'EUC', by('euc-jp')],
  ['Japan1', '', sevenBit],
  ['Japan1', 'UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16 UniJIS2004-UTF16', by('utf-16be')],
  ['GB1', 'GB-EUC GBpc-EUC GBK-EUC GBKp-EUC', by('gbk')],
  ['GB1', 'GBK2K', by('gb18030')],
  ['GB1', 'UniGB-UCS2 UniGB-UTF16', by('utf-16be')],
  ['CNS1', 'B5pc HKscs-B5 ETen-B5 ETenms-B5', by('big5')],
  ['CNS1', 'UniCNS-UCS2 UniCNS-UTF16', by('utf-16be')],
  ['Korea1', 'KSC-EUC KSCms-UHC KSCms-UHC-HW', by('cp949')],
  ['Korea1', 'UniKS-UCS2 UniKS-UTF16', by('utf-16be')],
]
const single: [keyof typeof lines, string, (text: string) => Uint8Array][] = [
  ['Japan1', '83pv-RKSJ-H', by('shift_jis')],
  ['Japan1', '90pv-RKSJ-H', by('shift_jis')],
  ['Korea1', 'KSCpc-EUC-H', by('cp949')],
]
const named: NamedMap[] = [
  ...maps.flatMap(([collection, families, encode]) =>
    families
      .split(' ')
      .flatMap((family) => ['H', 'V'].map((way) => ({ map: family ? `${family}-${way}` : way, collection, encode }))),
  ),
  ...single.map(([collection, map, encode]) => ({ map, collection, encode })),
]

const golden = join(import.meta.dirname, 'pdf-named-maps')

describe('predefined character maps', () => {
  it.each(readdirSync(golden).filter((file) => file.endsWith('.pdf')))('%s: each paragraph', async (file) => {
    const expected = JSON.parse(readFileSync(join(golden, file.replace(/pdf$/, 'json')), 'utf8'))
    expect((await read(new Uint8Array(readFileSync(join(golden, file))))).split('\n\n')).toEqual(expected.paragraphs)
  })

  it.each(named)('$map: every letter', async (one) => {
    const text = lines[one.collection as keyof typeof lines]
    expect(unspaced(await read(namedMapPdf(one, text)))).toBe(unspaced(text.join('')))
  })

  it('are all tried but those of CNS 11643, which nothing here can write', () => {
    const folder = join(import.meta.dirname, '..', '..', '..', 'src-main', 'character-maps')
    const shipped = readdirSync(folder).flatMap((file) => /^(?!Adobe-)(.*)\.bcmap$/.exec(file)?.[1] ?? [])
    expect(named.map(({ map }) => map).sort()).toEqual(shipped.filter((map) => !map.startsWith('CNS-')).sort())
  })

  it('that are none are no way out of the folder, and the document is one without text', async () => {
    const one = { map: '..#2Fpackage-H', collection: 'Japan1', encode: by('shift_jis') }
    const result = await pdf.read(namedMapPdf(one, lines.Japan1), {
      name: 'old.pdf',
      limits,
      password: null,
      url: null,
    })
    expect(result).toMatchObject({ ok: false, error: { code: 'format-no-text' } })
  })
})
