/** Reads RFC 4180 strictly: throws at a quote inside a bare field, at anything after a closing quote, at ragged rows. */
export function csvRecords(text: string): string[][] {
  const records: string[][] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  field.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  let record: string[] = []
  while (field.lastIndex < text.length) {
    const from = field.lastIndex
    const found = field.exec(text)
    if (!found) throw new Error(`no field at ${from}: ${text.slice(from, from + 80)}`)
    record.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',') continue
    if (records.length > 0 && record.length !== records[0]!.length) throw new Error(`row ${records.length} is ragged`)
    records.push(record)
    record = []
  }
  if (record.length > 0) throw new Error('the last line has no end')
  return records
}
