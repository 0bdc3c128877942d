/** A PDF of those objects, the first of them the catalogue, each in the file as it is given. */
export function pdfFile(objects: readonly string[], { root = 1, more = '' } = {}): Buffer {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = file.length
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `<</Size ${objects.length + 1}\n/Root ${root} 0 R${more}>>`
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
