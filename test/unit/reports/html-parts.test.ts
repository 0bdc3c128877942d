import { describe, expect, it } from 'vitest'
import { html } from '../../../src-main/reports/formats/html/markup'
import { isolated } from '../../../src-main/reports/formats/html/parts'

const shown = (text: string) => html`${isolated(text)}`.source

describe('a text of unknown direction in a line of ours', () => {
  it('is isolated where letters of it run from right to left', () => {
    expect(shown('קול הנמל')).toBe('<bdi>קול הנמל</bdi>')
    expect(shown('Port of صور, 3')).toBe('<bdi>Port of صور, 3</bdi>')
    expect(shown('ߒߞߏ')).toBe('<bdi>ߒߞߏ</bdi>')
  })
  it('is not where it runs as the line does, and cannot turn the line with marks that nobody sees', () => {
    for (const text of ['Hafenkurier', 'Порт 7', '港湾日報', '12 %', '']) expect(shown(text)).toBe(text)
    expect(shown('a\u202Eb')).toBe('a[U+202E]b')
  })
})
