import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One file of a family, with the letters it has; what the build writes to `fonts.json`. */
export interface PrintFont {
  family: string
  style: string
  weight: string
  /** As CSS has it: `U+0600-06FF,U+200C`. */
  range: string
  /** Name of the WOFF2 file beside the index. */
  file: string
}

/**
 * The style sheet that gives a page its fonts, to be put into it: those files alone that have a letter of the page. A PDF
 * carries its fonts, so it must not depend on those of the machine. Throws when the build's fonts are not there.
 *
 * @param folder of the fonts with their `fonts.json`
 * @param weight the only one that is used; all when left out
 */
export async function fontSheet(page: string, folder: string, weight?: string): Promise<string> {
  const fonts = JSON.parse(await readFile(join(folder, 'fonts.json'), 'utf8')) as PrintFont[]
  const used = weight === undefined ? fonts : fonts.filter((font) => font.weight === weight)
  const rules = fontsFor(page, used).map(async ({ family, style, weight, range, file }) => {
    const bytes = await readFile(join(folder, file))
    return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2') }`
  })
  return (await Promise.all(rules)).join('\n')
}

export function fontsFor(page: string, fonts: readonly PrintFont[]): PrintFont[] {
  const letters = [...lettersIn(page)].sort((a, b) => a - b)
  return fonts.filter(({ range }) => rangesOf(range).some(([from, to]) => hasBetween(letters, from, to)))
}

/** Code points in use: one pass over what may be many megabytes. */
function lettersIn(page: string): Set<number> {
  const seen = new Uint8Array(0x110000)
  for (let at = 0; at < page.length; at++) {
    const point = page.codePointAt(at)!
    seen[point] = 1
    if (point > 0xffff) at++
  }
  const letters = new Set<number>()
  for (let point = 0x21; point < seen.length; point++) if (seen[point] === 1) letters.add(point)
  return letters
}

const rangesOf = (range: string): [number, number][] =>
  range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })

/** `letters` in order: the first that is not below the range lies in it, or none does. */
function hasBetween(letters: readonly number[], from: number, to: number): boolean {
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (letters[middle]! < from) low = middle + 1
    else high = middle
  }
  return low < letters.length && letters[low]! <= to
}
