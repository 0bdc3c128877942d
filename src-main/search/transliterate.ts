// One letter as the news agencies' spellings hear it; only sounds matter, since the name keys are coarse. Ukrainian letters
// differ from the Russian ones in two: г and и.
const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'v',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ђ: 'dj',
  ј: 'j',
  љ: 'l',
  њ: 'n',
  ћ: 'c',
  џ: 'dz',
  ѓ: 'g',
  ќ: 'k',
  ѕ: 'dz',
}
const greek: Record<string, string> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
}
const greekPairs: [RegExp, string][] = [
  [/ου/g, 'u'],
  [/αι/g, 'e'],
  [/[εο]ι/g, 'i'],
  [/μπ/g, 'b'],
  [/ντ/g, 'd'],
  [/γ[γκ]/g, 'g'],
  [/αυ/g, 'av'],
  [/ευ/g, 'ev'],
]
const ukrainian = /[іїєґ]/

/** A word of Cyrillic or Greek letters in Latin ones; any other word as it is. */
export function transliterate(word: string): string {
  const lower = word.toLowerCase().normalize('NFC')
  if (/\p{Script=Cyrillic}/u.test(lower)) {
    const own = ukrainian.test(lower) ? lower.replace(/г/g, 'h') : lower
    return own.replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillic[letter] ?? letter)
  }
  if (!/\p{Script=Greek}/u.test(lower)) return word
  let plain = lower.normalize('NFD').replace(/\p{M}/gu, '')
  for (const [pair, to] of greekPairs) plain = plain.replace(pair, to)
  return plain.replace(/\p{Script=Greek}/gu, (letter) => greek[letter] ?? letter)
}
