// Invented dossiers to measure linking on: stories of ten articles each in English and German. The articles of a story share
// its facts (names, figures, days) in other words and order; stories share nothing but the language.
const things = [
  ['houses', 'Häuser'],
  ['boats', 'Boote'],
  ['bridges', 'Brücken'],
  ['schools', 'Schulen'],
  ['workers', 'Arbeiter'],
  ['patients', 'Patienten'],
  ['trees', 'Bäume'],
  ['passengers', 'Fahrgäste'],
  ['farms', 'Höfe'],
  ['lorries', 'Lastwagen'],
  ['hospitals', 'Krankenhäuser'],
  ['soldiers', 'Soldaten'],
  ['students', 'Schüler'],
  ['shops', 'Geschäfte'],
  ['wells', 'Brunnen'],
]
const templates = [
  ['At least {n} {t} were damaged in {P} on {day}.', 'Mindestens {n} {t} wurden am {day} in {P} beschädigt.'],
  ['{A} said that {n} {t} would be rebuilt.', '{A} sagte, {n} {t} würden wieder aufgebaut.'],
  [
    'The cost is put at {m} million euros, according to {A}.',
    'Die Kosten werden laut {A} auf {m} Millionen Euro geschätzt.',
  ],
  ['{B} rejected the plan of {A} in {P}.', '{B} lehnte den Plan von {A} in {P} ab.'],
  ['Nearly {n} {t} were counted near {Q} last year.', 'Fast {n} {t} wurden im vergangenen Jahr bei {Q} gezählt.'],
  ['The road from {P} to {Q} has been closed since {day}.', 'Die Straße von {P} nach {Q} ist seit {day} gesperrt.'],
  [
    '“We lost {n} {t} in one night,” {B} told reporters.',
    '„Wir haben in einer Nacht {n} {t} verloren“, sagte {B} Reportern.',
  ],
  ['The council of {Q} voted for the new contract with {F}.', 'Der Rat von {Q} stimmte für den neuen Vertrag mit {F}.'],
  ['{F} promised to deliver {n} {t} by the end of the year.', '{F} versprach, bis Jahresende {n} {t} zu liefern.'],
  ['Prices for {t} rose by {m} percent in {P}.', 'Die Preise für {t} stiegen in {P} um {m} Prozent.'],
  ['{A} denied that {F} had known of the fault.', '{A} bestritt, dass {F} von dem Fehler gewusst habe.'],
  [
    'The old {t} of {Q} were sold to {F} for {m} million euros.',
    'Die alten {t} von {Q} wurden für {m} Millionen Euro an {F} verkauft.',
  ],
  [
    'Firefighters saved {n} {t} before the water reached {P}.',
    'Feuerwehrleute retteten {n} {t}, bevor das Wasser {P} erreichte.',
  ],
  ['{B} has led the office in {Q} for {d} years.', '{B} leitet das Amt in {Q} seit {d} Jahren.'],
  [
    'A court in {P} ordered {F} to pay {m} million euros.',
    'Ein Gericht in {P} verurteilte {F} zur Zahlung von {m} Millionen Euro.',
  ],
  ['Only {d} of the {t} had been inspected, {B} admitted.', 'Nur {d} der {t} waren geprüft worden, räumte {B} ein.'],
  ['The train to {Q} stopped for {d} hours near {P}.', 'Der Zug nach {Q} hielt {d} Stunden bei {P}.'],
  ['Doctors in {Q} treated {n} injured people on {day}.', 'Ärzte in {Q} behandelten am {day} {n} Verletzte.'],
]
const days = [
  ['Monday', 'Montag'],
  ['Tuesday', 'Dienstag'],
  ['Wednesday', 'Mittwoch'],
  ['Thursday', 'Donnerstag'],
  ['Friday', 'Freitag'],
]
const syllables =
  'ba be bo dra do el fen gal hu il kar ler mi na or pel qui ro sa ten ul vor wen yst zo bran mar tol ves lin'.split(
    ' ',
  )

function chance(seed) {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 9) % below
  }
}

const word = (next) => {
  const made = Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)]).join('')
  return made[0].toUpperCase() + made.slice(1)
}

/** The `count` facts of a story: each a template with its slots filled, in both languages. */
function factsOf(story, count) {
  const next = chance(7919 * (story + 1))
  const names = {
    P: word(next),
    Q: word(next),
    A: `${word(next)} ${word(next)}`,
    B: `${word(next)} ${word(next)}`,
    F: `${word(next)} AG`,
  }
  return Array.from({ length: count }, () => {
    const thing = things[next(things.length)]
    const day = days[next(days.length)]
    const figures = { n: String(20 + next(9000)), m: `${1 + next(90)}`, d: String(3 + next(40)) }
    const pair = templates[next(templates.length)]
    return pair.map((text, k) =>
      text.replace(/\{(\w+)\}/g, (_, key) =>
        key === 't' ? thing[k] : key === 'day' ? day[k] : (figures[key] ?? names[key]),
      ),
    )
  })
}

/** `count` articles of `sentences` sentences, drawn from `facts` facts a story; `[{ file, text }]`. */
export function bigDossier(count, sentences = 40, facts = 60) {
  const out = []
  for (let n = 0; n < count; n++) {
    const known = factsOf(Math.floor(n / 10), facts)
    const next = chance(n + 1)
    const language = n % 3 === 2 ? 1 : 0
    const chosen = known
      .map((fact) => ({ fact, at: next(1000) }))
      .sort((a, b) => a.at - b.at)
      .slice(0, sentences)
    const place = placeOf(Math.floor(n / 10))
    const date = `${1 + (n % 28)} ${language ? 'März' : 'March'} 2031`
    const head = language ? `${place}, ${date.replace(' ', '. ')} – ` : `${place}, ${date} – `
    const paragraphs = []
    for (let i = 0; i < chosen.length; i += 4)
      paragraphs.push(
        chosen
          .slice(i, i + 4)
          .map(({ fact }) => fact[language])
          .join(' '),
      )
    out.push({
      file: `${n}.txt`,
      text: `${language ? 'Bericht' : 'Report'} ${n}\n\n${head}${paragraphs.join('\n\n')}\n`,
    })
  }
  return out
}

const placeOf = (story) => word(chance(7919 * (story + 1))).toUpperCase()
