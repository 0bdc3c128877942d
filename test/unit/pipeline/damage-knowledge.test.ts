import { describe, expect, it } from 'vitest'
import type { Lexicon, Vocabulary } from '../../../src-main/pipeline/candidates'
import { analyse } from '../../../src-main/pipeline/run'

const words: Record<string, string> = {
  de: 'bewohner brand gemeldet einem hofften newsletter feuerwehr',
  en: 'local shelter suspended newsletter sample',
}
const has = (word: string, language: string) => (words[language] ?? '').split(' ').includes(word)
const vocabulary: Vocabulary = { knows: has, has, isLarge: (language) => language === 'de' || language === 'en' }
const lexicon: Lexicon = { translate: () => [], covers: () => false, name: 'test', vocabulary }

function damageOf(text: string, given?: Lexicon) {
  const input = { file: 'case.txt', originalSha256: '0'.repeat(64), text }
  const { damage } = analyse([input], given ? { lexicon: given } : {}).documents[0]!
  return damage.map((d) => `${d.kind}: ${text.slice(d.start, d.end)}`)
}

describe('single words left in another language, by the dictionaries', () => {
  const german =
    'Die Feuerwehr rückte um drei Uhr aus. Der Brand wurde von einem local Bewohner gemeldet, sagte eine Sprecherin.'

  it('are those that the home dictionary does not know and English knows', () => {
    expect(damageOf(german, lexicon)).toEqual(['untranslated: local'])
  })

  it('are not told without dictionaries', () => {
    expect(damageOf(german)).toEqual([])
  })

  it('are no loan words, quotations or terms of the subject', () => {
    expect(damageOf(german.replace('local', 'newsletter'), lexicon)).toEqual([])
    expect(damageOf(german.replace('local', '„local“'), lexicon)).toEqual([])
    expect(damageOf(`${german} Ein local Gasthaus und ein local Laden öffneten.`, lexicon)).toEqual([])
  })

  it('need an English form where the home dictionary is small', () => {
    const dutch = (word: string) =>
      `De schaatser is vrijdag na de wedstrijd ${word} door de bond, zei een woordvoerder.`
    expect(damageOf(dutch('suspended'), lexicon)).toEqual(['untranslated: suspended'])
    expect(damageOf(dutch('shelter'), lexicon)).toEqual([])
  })
})

describe('the order of a subordinate clause', () => {
  it.each([
    'Die Stadt erklärte, dass der Betreiber hat keine Genehmigung für den Turm.',
    'De stad zei dat de eigenaar heeft geen vergunning voor de toren.',
  ])('%s: the verb stands where English has it', (text) => {
    expect(damageOf(text)).toEqual([`split: ${/(?:dass|dat) .*(?=\.)/.exec(text)![0]}`])
  })

  it.each([
    'Die Stadt erklärte, dass der Betreiber keine Genehmigung für den Turm hat.',
    'Die Stadt erklärte, dass der Betreiber hätte nicht bauen dürfen.',
    'Die Stadt erklärte, dass er Arzt ist und dass die Anlage besser ist als der Turm.',
    'De stad zei dat de eigenaar heeft toegegeven dat er geen vergunning is.',
    'Het huis dat de stad heeft gekocht, is een van de oudste gebouwen.',
  ])('%s: stands as it should', (text) => {
    expect(damageOf(text)).toEqual([])
  })
})

describe('small harms', () => {
  it('two counts without a comma', () => {
    expect(
      damageOf('Bei dem Unglück gab es nach Angaben der Polizei 12 Tote 40 Verletzte und keine Vermissten.'),
    ).toEqual(['glued: 12 Tote 40 Verletzte'])
    expect(damageOf('Der Flug dauerte nach Angaben der Gesellschaft 14 Stunden 20 Minuten und verlief ruhig.')).toEqual(
      [],
    )
  })

  it('the noun of a phrase in parentheses', () => {
    expect(damageOf('Die Gruppe wartete am Abend in der abgebrannten (Halle) auf die Feuerwehr.')).toEqual([
      'calque: der abgebrannten (Halle)',
    ])
    expect(damageOf('Die Gruppe wartete am Abend in der Halle (Nordtor) auf die grünen Busse (Linie 4).')).toEqual([])
  })

  it('an article stuck to a word that the article has', () => {
    const text = 'De dopingtest volgde na de wedstrijd. Volgens de bond was dedopingtest van juli positief.'
    expect(damageOf(text)).toEqual(['glued: dedopingtest'])
  })

  it('a date of the page before a sentence is no lost full stop', () => {
    expect(damageOf('Published: 2036-04-03 08:15 Die Stadt hat am Mittwoch die Brücke geschlossen.')).toEqual([])
  })

  it('an abbreviation with two genders: the rarer one', () => {
    const text =
      'Der KND teilte mit, dass er prüft. Nach Angaben des KND war alles ruhig. Die KND sagte später mehr. Die USA prüfen es.'
    expect(damageOf(text)).toEqual(['calque: Die KND'])
    expect(damageOf(text.replace('Die KND', 'Der KND'))).toEqual([])
  })

  it('a space before a full stop', () => {
    expect(damageOf('The convoy stopped near the town . The drivers slept, ate ... and left.')).toEqual([
      'split: town .',
    ])
  })

  it('a sentence of the body that stands twice', () => {
    const twice = 'The harbour office counted fourteen damaged boats on Tuesday morning.'
    const between = 'Nobody was hurt, and the ferry went on sailing to the islands.'
    expect(damageOf(`${twice} ${between}\n\n${twice}`)).toEqual([`doubled: ${twice}`])
    expect(damageOf(`${between} “We counted them all twice and there was nothing left to count,” she said.`)).toEqual(
      [],
    )
  })
})
