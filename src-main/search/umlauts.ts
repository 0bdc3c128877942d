const expanded: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }
const fewestLetters = 4
const formsAtMost = 8

/**
 * The forms in which a word with or without umlauts is written: "Müller" finds "Mueller" and "Muller", and each of these finds
 * the others. The first is the word itself. `fold` gives a form as the index has it.
 */
export function umlautForms(word: string, fold: (form: string) => string): string[] {
  const lower = word.toLowerCase().normalize('NFC')
  const forms = new Set([fold(word)])
  const add = (form: string) => {
    const folded = fold(form)
    if (forms.size < formsAtMost && folded !== '') forms.add(folded)
  }
  if (/[äöüåø]/.test(lower)) add(lower.replace(/[äöüåø]/g, (letter) => expanded[letter] ?? letter))
  else if (/[aou]e|aa/.test(lower)) add(lower.replace(digraph, (pair) => pair.charAt(0)))
  if (lower.length < fewestLetters || /[^a-zß]/.test(lower)) return [...forms]
  // A plain vowel may stand for an umlaut that is written with an e elsewhere: one of them, or all.
  const places = [...lower.matchAll(plainVowel)].map(({ index }) => index)
  for (const at of places) add(`${lower.slice(0, at + 1)}e${lower.slice(at + 1)}`)
  if (places.length > 1) add(lower.replace(plainVowel, '$&e'))
  return [...forms]
}

/** Not "feuer", "quer", "guess": there the e is a sound of its own. */
const digraph = /(?<![aeouqg])[aou]e(?!$)|aa/g
const plainVowel = /(?<![aeiouqg])[aou](?![aeiouy]|$)/g
