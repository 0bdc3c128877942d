// Texts no newspaper prints and every import meets: each fills about `size` characters. Shared by the tests and the bench.

const fill = (piece, size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** A linear congruential generator: the same texts at every run. */
function random(seed) {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

/** Invented English news in sentences of mixed length, with numbers, dates, names and quotations. */
export function news(size, seed = 1) {
  const next = random(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const number = () => Math.floor(next() * 9000) + 11
  const who = [
    'Mayor Tilda Brann',
    'the harbour office',
    'Ivo Lund',
    'a spokesman for Corvex',
    'the coast guard',
    'Dr. Mara Quist',
  ]
  const where = ['Ellinport', 'Talheim', 'the Norva valley', 'Port Sarrow', 'the eastern district']
  const when = ['on Tuesday', 'on 4 March 2031', 'two days later', 'last week', 'in early May', 'since 2028']
  const sentences = [
    () => `${pick(who)} said ${number()} people had left ${pick(where)} ${pick(when)}.`,
    () => `“We counted ${number()} houses and about ${number()} boats,” ${pick(who)} said ${pick(when)}.`,
    () =>
      `The repairs will cost between ${number()} and ${number() + 9000} crowns, or ${Math.floor(next() * 90) + 2} percent of the budget.`,
    () => `Nobody in ${pick(where)} was hurt, according to ${pick(who)}.`,
    () => `Water stood ${(next() * 9).toFixed(1)} metres above the mark ${pick(when)}, which had not happened before.`,
  ]
  let out = 'Storm over the coast\n\n'
  while (out.length < size) {
    for (let i = 0; i < 4; i++) out += `${pick(sentences)()} `
    out += '\n\n'
  }
  return out.slice(0, size)
}

export const hostileTexts = {
  'news in paragraphs': (size) => news(size),
  'news in one line': (size) => news(size).replaceAll('\n', ' '),
  'one word without a space': (size) => fill('a', size),
  'one line of one short word': (size) => fill('the ', size),
  'empty lines': (size) => fill('\n', size),
  'lines of white space': (size) => fill(' \t\u00A0\n', size),
  'short lines': (size) => fill('No.\n', size),
  'only digits': (size) => fill('1234567890', size),
  'digits and marks': (size) => fill('1.2,3.4,', size),
  'numbers in words': (size) => fill('two hundred and ', size),
  'dates without end': (size) => fill('3 May 2031 to ', size),
  'only emoji': (size) => fill('👩🏽‍🚒🔥🇩🇪', size),
  'bidi controls': (size) => fill('\u202Eabc\u202C \u2067def\u2069 ', size),
  'lone surrogates': (size) => fill('\uD83D x \uDE00 ', size),
  zalgo: (size) => fill('a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307 ', size),
  'mixed scripts': (size) => fill('Київ 東京 القاهرة Ελλάδα दिल्ली Paris. ', size),
  'NUL bytes': (size) => fill('a\u0000b \u0000', size),
  'opening marks': (size) => fill('“', size),
  'quotation marks of all kinds': (size) => fill('„«“”»"‘’\' ', size),
  brackets: (size) => fill('([{<', size),
  'full stops': (size) => fill('. ', size),
  hyphens: (size) => fill('a-', size),
  abbreviations: (size) => fill('e.g. Mr. Dr. z. B. ', size),
  capitals: (size) => fill('John Smith ', size),
  'said and said': (size) => fill('said he said that ', size),
  'not and never': (size) => fill('not never allegedly ', size),
  'closing marks': (size) => fill('.”)', size),
  initials: (size) => fill('J. ', size),
  'capitals and stops': (size) => fill('A.B. ', size),
  ellipses: (size) => fill('… ', size),
  apostrophes: (size) => fill('’', size),
  'combining marks': (size) => `Z${fill('\u0335', size)}`,
  'said quotations': (size) => fill('“a” said X, ', size),
  'figures with slashes': (size) => fill('1/2/', size),
  'prepositions and articles': (size) => fill('in the ', size),
  'months without end': (size) => fill('March to ', size),
  'weekdays without end': (size) => fill('on Monday and ', size),
  'tenses around a day': (size) => fill('was Monday will ', size),
  'datelines without end': (size) => fill('Published: ', size),
  bars: (size) => fill(`${'a | '.repeat(75)}\n`, size),
  credits: (size) => fill('Photo: Ida Brandt\n', size),
  'notes on the author': (size) => fill('Ida Brandt is a reporter at the Gazette.\n', size),
  'agency signatures': (size) => fill('(abc/xyz)\n', size),
  'tags of a page': (size) => fill('<p>&nbsp;</p>', size),
  Polish: (size) => fill('Burmistrz powiedział we wtorek, że most zostanie zamknięty na 3 miesiące. ', size),
  Japanese: (size) => fill('市長は火曜日に橋を閉鎖すると述べた。', size),
}
