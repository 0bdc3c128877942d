import type { ReportLanguage } from '../../model/types'

/** Places in `cellXfs`. */
export const style = { plain: 0, head: 1, text: 2, number: 3, day: 4, instant: 5, link: 6 } as const

const codes: Record<ReportLanguage, { day: string; instant: string }> = {
  en: { day: 'yyyy\\-mm\\-dd', instant: 'yyyy\\-mm\\-dd\\ hh:mm' },
  de: { day: 'dd\\.mm\\.yyyy', instant: 'dd\\.mm\\.yyyy\\ hh:mm' },
}

export function stylesXml(language: ReportLanguage): string {
  const top = '<alignment vertical="top" wrapText="1"/>'
  const xf = (format: number, font: number, fill: number, inner: string) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${inner}</xf>`
  const font = (extra: string) =>
    `<font>${extra}<sz val="10"/><color rgb="FF1F2328"/><name val="Calibri"/><family val="2"/></font>`
  const link = '<font><u/><sz val="10"/><color rgb="FF0B57A4"/><name val="Calibri"/><family val="2"/></font>'
  const { day, instant } = codes[language]
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="${day}"/><numFmt numFmtId="165" formatCode="${instant}"/></numFmts><fonts count="3">${font('')}${font('<b/>')}${link}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6EAEE"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">${xf(0, 0, 0, '')}${xf(49, 1, 2, top)}${xf(49, 0, 0, top)}${xf(0, 0, 0, '<alignment vertical="top" horizontal="right"/>')}${xf(164, 0, 0, '<alignment vertical="top" horizontal="left"/>')}${xf(165, 0, 0, '<alignment vertical="top" horizontal="left"/>')}${xf(0, 2, 0, top)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}
