import { type ClauseContext, lower } from './clause'

/** Is a finite form plural? Null where the language does not show it. */
export function numberOf(c: ClauseContext, at: number): boolean | null {
  const w = lower(c, at)
  switch (c.language) {
    case 'en':
      return /^(were|are|have)$/.test(w) ? true : /^(was|is|has)$/.test(w) ? false : null
    case 'de':
      return /(en|sind)$/.test(w) ? true : !/^(sie)$/.test(w) ? false : null
    case 'nl':
      return /(en|zijn)$/.test(w) ? true : /^(is|was|heeft|had|werd|wordt)$/.test(w) ? false : null
    case 'fr':
      return !!/(nt)$/.test(w)
    case 'es':
      return /n$/.test(w)
    case 'it':
      return /(no)$/.test(w)
    case 'pt':
      return /(m|ão)$/.test(w) && w !== 'tem' ? true : w === 'tem' ? null : false
  }
}

/** "the house and the barn were sold": a plural verb behind one thing has both as its subject. */
export function isSharedPlural(c: ClauseContext, first: number, verb: number): boolean {
  if (numberOf(c, verb) !== true) return false
  const opening = lower(c, first)
  switch (c.language) {
    case 'en':
      return (
        /^(a|an|this|that|another|one|its|the)$/.test(opening) &&
        !/(s|people|men|women|children|police)$/.test(lower(c, verb - 1))
      )
    case 'de':
      return /^(das|ein|eine|dieses|dieser|jeder)$/.test(opening)
    case 'nl':
      return /^(het|een|dit|dat)$/.test(opening)
    case 'fr':
      return /^(le|la|l|un|une|ce|cette|son|sa)$/.test(opening)
    case 'es':
      return /^(el|la|un|una|este|esta|su)$/.test(opening)
    case 'it':
      return /^(il|lo|la|l|un|uno|una|questo|questa)$/.test(opening)
    case 'pt':
      return /^(o|a|um|uma|este|esta)$/.test(opening)
  }
}
