const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Minutes east of UTC. Letters that mean several zones ("IST", "CST") are left out: no zone is better than a wrong one. */
const zones: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
}

const iso =
  /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|[A-Za-z]{2,4})?$/
const rfc822 =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[\s-]([A-Za-z]{3})[a-z]*[\s-](\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*(Z|[+-]\d{2}:?\d{2}|[A-Za-z]{2,4})?(?:\s*\(.{0,40}\))?$/

/**
 * A time as pages and mails state it, as ISO 8601: "2031-03-12" or "2031-03-12T08:00:00+01:00", without a zone where none is given. `null` for what
 * is no such time: words of other languages, days before months without their names.
 */
export function isoTime(stated: string): string | null {
  const text = stated.trim().slice(0, 80)
  const asIso = iso.exec(text)
  if (asIso) {
    const [, year, month, day, hour, minute, second, zone] = asIso
    return written({ year: Number(year), month: Number(month), day: Number(day), hour, minute, second, zone })
  }
  const asMail = rfc822.exec(text)
  if (!asMail) return null
  const [, day, name, year, hour, minute, second, zone] = asMail
  const month = months.indexOf(name!.toLowerCase()) + 1
  return written({ year: Number(year), month, day: Number(day), hour, minute, second, zone })
}

interface Parts {
  year: number
  month: number
  day: number
  hour: string | undefined
  minute: string | undefined
  second: string | undefined
  zone: string | undefined
}

function written({ year, month, day, hour, minute, second, zone }: Parts): string | null {
  const instant = new Date(Date.UTC(year, month - 1, day))
  if (year < 1600 || instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day) return null
  const date = `${year}-${two(month)}-${two(day)}`
  if (hour === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null
  return `${date}T${two(Number(hour))}:${minute}:${second ?? '00'}${offset(zone)}`
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return ''
  const digits = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  const named = zones[zone.toLowerCase()]
  const minutes = digits ? (digits[1] === '-' ? -1 : 1) * (60 * Number(digits[2]) + Number(digits[3] ?? 0)) : named
  if (minutes === undefined || Math.abs(minutes) > 14 * 60) return ''
  if (minutes === 0) return 'Z'
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
}

const two = (n: number) => String(n).padStart(2, '0')
