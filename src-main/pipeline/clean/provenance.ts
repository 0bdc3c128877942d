/** Agencies known by the letters they sign with; other marks are an author's or a desk's. */
const agencies = new Set(
  'afp ap apa aap ansa anp adnkronos agi belga cp ctk dpa dts efe epd europapress itar-tass kna keystone-sda lusa mti ntb pa pap pti reuters ritzau rtr sda sid stt tass tt upi xinhua agerpres anadolu ats'.split(
    ' ',
  ),
)

type Provenance = { byline: string | null; agency: string | null }

/** "(dpa/afp)" names agencies; "abc-xy/gv" its authors. A mark is evidence of provenance either way. */
export function noteSignature(mark: string, out: Provenance): void {
  const bare = mark.replace(/[()[\]–—]/g, '').trim()
  const parts = bare.split(/[/,+\s]+/)
  const known = parts.filter((part) => agencies.has(part.toLowerCase()))
  if (known.length > 0) out.agency ??= known.join('/')
  // The agency signs with the letters its dateline gave already.
  const isAgency = known.length === parts.length || bare === out.agency
  if (parts.length === 1 && out.agency === null && /^[–—]/.test(mark)) out.agency = bare
  else if (!isAgency) out.byline ??= bare
}

const linkWord =
  /^\(?(?:with|avec|con|com|mit|met)\s+(?:(?:material|information|informaci[oó]n|informaciones|informações|informazioni|informations)\s+(?:von|of|from|de|da|do|di|aus)\s+)?(?<agency>\p{Lu}[\p{L}\p{M} .&’'-]{1,40}?)\)?$/u

/** The agency a credit names: "(with Reuters)", "(Con información de Prensa Litoral)"; null for persons' credits. */
export function agencyOfCredit(line: string): string | null {
  return (
    linkWord.exec(line.replace(/^\((?=\p{Lu})/u, '').replace(/^\p{Lu}/u, (c) => c.toLowerCase()))?.groups?.agency ??
    null
  )
}
