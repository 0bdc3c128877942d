import type { Language } from '../language'
import { set } from './types'

// The small words that hold a spoken sentence together: who speaks, whether it is denied, what is asked, what is meant to be
// known, wanted or possible. They outlive a translation that chooses its nouns freely. Folded as by `plain`.
type Frame =
  | 'i'
  | 'we'
  | 'not'
  | 'yet'
  | 'how'
  | 'why'
  | 'where'
  | 'when'
  | 'who'
  | 'know'
  | 'can'
  | 'must'
  | 'want'
  | 'only'

const tables: Record<Language, Record<Frame, string>> = {
  en: {
    i: 'i my me mine',
    we: 'we our us ours',
    not: "not never nobody no-one nothing none neither don't doesn't didn't won't can't cannot isn't wasn't aren't haven't hasn't couldn't shouldn't wouldn't t",
    yet: 'yet still',
    how: 'how',
    why: 'why',
    where: 'where',
    when: 'when',
    who: 'who',
    know: 'know knows knew known',
    can: 'can could cannot able',
    must: 'must should ought',
    want: 'want wants wanted',
    only: 'only just',
  },
  de: {
    i: 'ich mein meine meinen meinem meiner mich mir',
    we: 'wir unser unsere unseren unserem unserer uns',
    not: 'nicht nie niemals niemand niemanden nichts kein keine keinen keinem keiner',
    yet: 'noch',
    how: 'wie',
    why: 'warum weshalb wieso',
    where: 'wo wohin woher',
    when: 'wann',
    who: 'wer wen wem',
    know: 'weiss wissen wusste wussten gewusst',
    can: 'kann konnen konnte konnten',
    must: 'muss mussen musste mussten soll sollen sollte sollten',
    want: 'will wollen wollte wollten',
    only: 'nur bloss',
  },
  fr: {
    i: 'je j mon ma mes me moi',
    we: 'nous notre nos',
    not: 'ne n pas jamais personne rien aucun aucune',
    yet: 'encore toujours',
    how: 'comment',
    why: 'pourquoi',
    where: 'ou',
    when: 'quand',
    who: 'qui',
    know: 'sais sait savons savez savent savais savait savions savaient su savoir',
    can: 'peux peut pouvons pouvez peuvent pouvais pouvait pouvions pouvaient pouvoir',
    must: 'dois doit devons devez doivent devais devait devions devaient devrait devrions faut fallait',
    want: 'veux veut voulons voulez veulent voulais voulait voulions voulaient',
    only: 'seulement uniquement juste',
  },
  es: {
    i: 'yo mi mis me',
    we: 'nosotros nosotras nuestro nuestra nuestros nuestras nos sabemos podemos debemos queremos tenemos hemos vamos',
    not: 'no nunca jamas nadie nada ningun ninguna',
    yet: 'todavia aun',
    how: 'como',
    why: 'porque',
    where: 'donde adonde',
    when: 'cuando',
    who: 'quien quienes',
    know: 'se sabe sabemos saben sabia sabiamos sabian saber',
    can: 'puedo puede podemos pueden podia podiamos podian poder',
    must: 'debo debe debemos deben debia debiamos debian deberia',
    want: 'quiero quiere queremos quieren queria queriamos querian',
    only: 'solo solamente',
  },
  it: {
    i: 'io mio mia miei mie mi',
    we: 'noi nostro nostra nostri nostre ci sappiamo possiamo dobbiamo vogliamo abbiamo',
    not: 'non mai nessuno nessuna niente nulla',
    yet: 'ancora',
    how: 'come',
    why: 'perche',
    where: 'dove',
    when: 'quando',
    who: 'chi',
    know: 'so sa sappiamo sanno sapeva sapevamo sapevano sapere',
    can: 'posso puo possiamo possono poteva potevamo potevano potere',
    must: 'devo deve dobbiamo devono doveva dovevamo dovevano dovremmo',
    want: 'voglio vuole vogliamo vogliono voleva volevamo volevano',
    only: 'solo soltanto',
  },
  nl: {
    i: 'ik mijn mij me',
    we: 'we wij ons onze',
    not: 'niet nooit niemand niets geen',
    yet: 'nog',
    how: 'hoe',
    why: 'waarom',
    where: 'waar',
    when: 'wanneer',
    who: 'wie',
    know: 'weet weten wist wisten geweten',
    can: 'kan kunnen kon konden',
    must: 'moet moeten moest moesten',
    want: 'wil willen wilde wilden',
    only: 'alleen slechts',
  },
  pt: {
    i: 'eu meu minha meus minhas me mim',
    we: 'nos nosso nossa nossos nossas sabemos podemos devemos queremos temos vamos',
    not: 'nao nunca jamais ninguem nada nenhum nenhuma',
    yet: 'ainda',
    how: 'como',
    why: 'porque',
    where: 'onde aonde',
    when: 'quando',
    who: 'quem',
    know: 'sei sabe sabemos sabem sabia sabiamos sabiam saber',
    can: 'posso pode podemos podem podia podiamos podiam poder',
    must: 'devo deve devemos devem devia deviamos deviam deveria',
    want: 'quero quer queremos querem queria queriamos queriam',
    only: 'so apenas somente',
  },
}

const framesOf = new Map<string, Frame[]>()
for (const [language, frames] of Object.entries(tables)) {
  for (const [frame, words] of Object.entries(frames) as [Frame, string][]) {
    for (const word of set(words)) {
      const key = `${language} ${word}`
      framesOf.set(key, [...(framesOf.get(key) ?? []), frame])
    }
  }
}

/** What a folded word holds of the frame of a sentence; mostly nothing. */
export const frameOf = (word: string, language: Language | null): Frame[] => framesOf.get(`${language} ${word}`) ?? []
