import { describe, expect, it } from 'vitest'
import { annotateText } from '../../../src-main/pipeline/annotate-text'

const datesOf = (text: string, language: string, reference = '2031-03-10') =>
  annotateText({ text, language, reference }).dates

describe('a length that nobody stated exactly', () => {
  it.each([
    ['en', 'The sirens came a few hours after the alarm.', 'few hours'],
    ['de', 'Die Straße war wenige Stunden gesperrt.', 'wenige Stunden'],
    ['fr', 'La route est restée fermée quelques heures.', 'quelques heures'],
  ])('%s: is found, without seconds', (language, text, words) => {
    const [found] = datesOf(text, language)
    expect(found!.text).toContain(words)
    expect(found!.durationSeconds).toBeNull()
  })
  it('three hours are three hours', () => {
    expect(datesOf('The road was closed for three hours.', 'en')[0]!.durationSeconds).toBe(10_800)
  })
})

describe('“this Sunday”, read on a Monday', () => {
  it('was the day before in a report of the past', () => {
    expect(datesOf('The minister said this Sunday that the bridge was safe.', 'en')[0]!.from).toBe('2031-03-09')
  })
  it('is the end of the week where the sentence looks ahead', () => {
    expect(datesOf('The town will vote this Sunday.', 'en')[0]!.from).toBe('2031-03-16')
  })
})

describe('“a second”', () => {
  it.each([
    ['en', 'The council will pay for a second ship.'],
    ['es', 'El equipo hizo un segundo intento.'],
    ['it', 'La squadra ha fatto un secondo tentativo.'],
  ])('%s: before a noun is the next in a row', (language, text) => {
    expect(datesOf(text, language)).toEqual([])
  })
  it('alone is a length of time', () => {
    expect(datesOf('The light went out for a second.', 'en')[0]!.durationSeconds).toBe(1)
    expect(datesOf('It happened a second later.', 'en').length).toBe(1)
  })
})
