import { describe, expect, it } from 'vitest'
import { readDocument } from '../../support/golden-documents'

async function read(rtf: string) {
  const result = await readDocument('story.rtf', Uint8Array.from(Buffer.from(rtf, 'latin1')))
  return result.ok ? result.value.text.split('\n\n') : [result.error.code]
}

describe('RTF', () => {
  it('has characters of every code page, by font or by document', async () => {
    expect(await read("{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2\\par}")).toEqual(['Привет'])
    const fonts =
      '{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset128 C;}{\\f3\\fcharset178 D;}{\\f4\\fcharset2 Symbol;}{\\f5\\fcharset77 E;}}'
    expect(
      await read(
        `{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}\\'e4 {\\f1\\'cf} {\\f2\\'93\\'8c\\'8b\\'9e\\'83e\\'83X} {\\f3\\'e3} {\\f4 a} {\\f5\\'8a}\\par}`,
      ),
    ).toEqual(['ä П 東京テス م α ä'])
    expect(await read("{\\rtf1\\mac \\'8a\\par}")).toEqual(['ä'])
  })

  it('has Unicode with what follows for older readers passed over', async () => {
    expect(
      await read("{\\rtf1\\ansi \\u8222?Br\\u252\\'fccke\\u8220\\'93, {\\uc2\\u8364 EU}x{\\uc0\\u8364}y\\par}"),
    ).toEqual(['„Brücke“, €x€y'])
    expect(await read('{\\rtf1 \\u-10179?\\u-8704?!\\par}')).toEqual(['😀!'])
    expect(await read('{\\rtf1 \\u-10179?!\\par}')).toEqual(['\uFFFD!'])
    expect(await read('{\\rtf1 {\\upr{twice}{\\*\\ud \\u8364?}} once\\par}')).toEqual(['€ once'])
  })

  it('passes over what is not the article', async () => {
    const groups =
      '{\\*\\generator X;}{\\header H\\par}{\\footerl F}{\\pict\\bin5 }}}}}}{\\*\\unknown no}{\\object{\\*\\objdata 00}{\\result kept }}{\\*\\shppict{\\pict ff}}{\\nonshppict{\\pict ff}}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7 }}{\\v hidden}{\\deleted gone}{\\*\\annotation who?}{\\listtext\\bullet\\tab}'
    expect(await read(`{\\rtf1 ${groups}text\\v  more hidden\\v0 .\\par}`)).toEqual(['kept 7 text.'])
  })

  it('has rows, rows in cells, and rows of programs that do not say so', async () => {
    expect(await read('{\\rtf1 \\trowd\\pard\\intbl a\\cell b\\par c\\cell\\row\\pard after\\par}')).toEqual([
      'a | b c',
      'after',
    ])
    const nested =
      '\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}'
    expect(
      await read(`{\\rtf1 \\trowd\\pard\\intbl a\\cell ${nested}\\pard\\intbl\\itap1\\cell\\row\\pard z\\par}`),
    ).toEqual(['a | x | y', 'z'])
    expect(await read('{\\rtf1 \\trowd\\cellx1\\cellx2 a\\cell b\\cell\\row after\\par}')).toEqual(['a | b', 'after'])
  })

  it('has notes at the end and boxes after their paragraph', async () => {
    expect(
      await read(
        '{\\rtf1 A{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} note}B{\\footnote\\ftnalt end}{\\footnote second}\\par C\\par}',
      ),
    ).toEqual(['AB', 'C', 'note', 'second', 'end'])
    const shape = '{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt box\\par}}{\\shprslt box}}'
    expect(await read(`{\\rtf1 A${shape}B\\par}`)).toEqual(['AB', 'box'])
  })

  it('has title, byline and times of its head', async () => {
    const info =
      '{\\info{\\title Mill burns}{\\author Mara}{\\author Mara}{\\creatim\\yr2026\\mo3\\dy14\\hr8\\min5}{\\operator O}}'
    const result = await readDocument(
      'a.rtf',
      Buffer.from(`{\\rtf1${info}{\\stylesheet{\\s3 Title;}}\\s3 Fire\\par Text\\par}`),
    )
    expect(result.ok && result.value.found.map(({ field, value }) => [field, value])).toEqual([
      ['title', 'Fire'],
      ['title', 'Mill burns'],
      ['byline', 'Mara'],
      ['published', '2026-03-14T08:05:00'],
    ])
  })

  it('that is cut off, too deep or empty is refused', async () => {
    expect(await read('{\\rtf1 text\\par')).toEqual(['format-damaged'])
    expect(await read('{\\rtf1 \\bin99999 x}')).toEqual(['format-damaged'])
    expect(await read(`{\\rtf1 ${'{'.repeat(100_000)}`)).toEqual(['file-nested-too-deep'])
    expect(await read('{\\rtf1 \\par}')).toEqual(['file-empty'])
    expect(await read('{\\rtf1 \\pard\\intbl\\itap99999 x\\nestcell\\nestrow y\\cell\\row z\\par}')).toHaveLength(1 + 1)
  })
})
