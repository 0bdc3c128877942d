/** A PDF of a few objects, for what no program would write. Text in Helvetica, sizes in points, places from the lower left corner. */
export interface SmallPdf {
  /** The content of each page. */
  pages: string[]
  /** More entries of the catalogue, and objects they name, from number 90. */
  catalog?: string
  objects?: Record<number, string>
  info?: string
  /** Says this instead of the content's length. */
  length?: number
  /** More entries of each content. */
  content?: string
  /** More entries of each page. */
  page?: string
  /** Instead of the list of pages. */
  kids?: string
}

export const text = (x: number, y: number, size: number, words: string, mode = 0): string =>
  `BT /F1 ${size} Tf ${mode} Tr 1 0 0 1 ${x} ${y} Tm (${words.replace(/[\\()]/g, '\\$&')}) Tj ET`

export function smallPdf({
  pages,
  catalog = '',
  objects = {},
  info = '',
  length,
  page = '',
  kids,
  content: entries = '',
}: SmallPdf): Uint8Array {
  const all: Record<number, string> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: `<< /Type /Pages /Count ${pages.length} /Kids [${kids ?? pages.map((_, index) => `${10 + 2 * index} 0 R`).join(' ')}] >>`,
    3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    4: `<< ${info} >>`,
    ...objects,
  }
  pages.forEach((content, index) => {
    const number = 10 + 2 * index
    all[number] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R ${page} >>`
    all[number + 1] = `<< /Length ${length ?? content.length} ${entries} >>\nstream\n${content}\nendstream`
  })
  let file = '%PDF-1.7\n'
  const places = new Map<number, number>()
  for (const [number, object] of Object.entries(all)) {
    places.set(Number(number), file.length)
    file += `${number} 0 obj\n${object}\nendobj\n`
  }
  const start = file.length
  const numbers = [...places.keys()]
  const rows = numbers.map((number) => `${number} 1\n${String(places.get(number)).padStart(10, '0')} 00000 n \n`)
  file += `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${Math.max(...numbers) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}
