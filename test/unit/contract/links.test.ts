import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkAmong, linkTo, placeOfLink } from '../../../src-main/contract/links'

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`))
const claims = hex(24).map((digits) => `c-${digits}`)
const dossier = '0b8f3c52-6f0e-4a5e-9d0e-3f1f8a7c2b11'
const claim = 'c-0123456789abcdef01234567'

describe('a link of the system', () => {
  it('leads back to the place it was made for', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.option(claims), (id, part) => {
        const place = { dossier: id, claim: part }
        expect(placeOfLink(linkTo(place)!)).toEqual(place)
      }),
    )
  })

  it('is read as browsers and terminals hand it over: two slashes, a slash at the end, capitals', () => {
    const place = { dossier, claim }
    for (const link of [
      `stet:dossier/${dossier}/claim/${claim}`,
      `stet://dossier/${dossier}/claim/${claim}`,
      `STET:dossier/${dossier.toUpperCase()}/claim/${claim}/`,
    ]) {
      expect(placeOfLink(link), link).toEqual(place)
    }
  })

  it.each([
    'stet:',
    'stet://app/index.html',
    'stet://original/0b8f3c52',
    'stet:dossier/',
    'stet:dossier/../../etc/passwd',
    `stet:dossier/${dossier}/claim/../../x`,
    `stet:dossier/${dossier}/claim/${claim}?do=delete`,
    `stet:dossier/${dossier}#x`,
    `stet:dossier/${dossier}/claim/${claim}\n--no-sandbox`,
    `stet:dossier/${dossier}/claim/m-0123456789abcdef01234567`,
    `stet:dossier/${dossier}/erase`,
    `https://example.org/stet:dossier/${dossier}`,
    `javascript:dossier/${dossier}`,
    `stet:dossier/${'a'.repeat(10_000)}`,
  ])('that is none of ours leads nowhere: %s', (link) => {
    expect(placeOfLink(link)).toBeNull()
  })

  it('never throws, and never gives what is no id', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((s) => `stet:dossier/${s}`),
        ),
        (text) => {
          const place = placeOfLink(text)
          if (place !== null) expect(place.dossier).toMatch(/^[0-9a-f-]{36}$/)
        },
      ),
    )
  })

  it('is found among the words of a start, and the program itself is none', () => {
    expect(linkAmong(['stet:x', '--no-sandbox', 'stet:dossier/1'])).toBe('stet:dossier/1')
    expect(linkAmong(['/usr/lib/stet/stet'])).toBeNull()
  })
})
