/**
 * Digits with separators: the value as the text's own language reads them, and in `thousands` the other reading of a
 * single foreign mark before exactly three digits ("6,200" in German: translations keep the original's marks). With two
 * kinds of mark the last one is the decimal mark; the language's own thousands mark before three digits parts thousands.
 */
export type Digits = { value: number; thousands: number | null }

const plainDigits = /^\d+$/
const spaces = /[\s'’\u00A0\u202F\u2009]/g
const grouped = /^[1-9]\d{0,2}$/

export function parseDigits(text: string, thousandsMark: '.' | ','): Digits | null {
  if (plainDigits.test(text)) return finite(Number(text), null)
  const digits = text.replace(spaces, '')
  const marks = digits.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (last === undefined) return finite(Number(digits), null)
  const groups = digits.split(/[.,]/)
  if (marks.some((m) => m !== last)) {
    if (marks.filter((m) => m === last).length > 1) return null
    return finite(Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`), null)
  }
  const isThousands = grouped.test(groups[0] ?? '') && groups.slice(1).every((g) => g.length === 3)
  if (!isThousands) return marks.length === 1 ? finite(Number(groups.join('.')), null) : null
  const whole = Number(groups.join(''))
  if (last === thousandsMark || marks.length > 1) return finite(whole, null)
  return finite(Number(groups.join('.')), whole)
}

const largest = 1e18
const finite = (value: number, thousands: number | null): Digits | null =>
  Number.isFinite(value) && value < largest ? { value, thousands } : null
