import { fail, ok, type Result } from '../../contract/errors'
import { joinBlocks } from './blocks'
import { Properties } from './properties'
import type { Given, Reader, ReadText } from './reader'
import { RtfBody, type RtfPart } from './rtf-body'
import { readRtfTokens } from './rtf-tokens'

/**
 * Rich Text Format 1.9.1, of any code page. Tracked deletions, hidden text, heads and feet of pages, comments and objects stay
 * out; notes follow the text. One that ends before its last brace is cut off, and refused. Errors: file-empty, file-nested-too-deep,
 * format-damaged.
 */
export const rtf: Reader = {
  format: 'rtf',
  extensions: ['rtf'],
  recognises: (bytes) => String.fromCharCode(...bytes.subarray(0, 5)) === '{\\rtf',
  read: (bytes, given) => readRtf(bytes, given),
}

export function readRtf(bytes: Uint8Array, given: Given): Result<ReadText> {
  const body = new RtfBody(bytes, given.limits.nesting)
  const outcome = rtf.recognises(bytes) ? readRtfTokens(bytes, body) : 'damaged'
  if (outcome === 'too-deep') return fail('file-nested-too-deep', { file: given.name })
  if (outcome === 'damaged') return fail('format-damaged', { file: given.name, format: 'RTF' })
  const part = body.result()
  const text = joinBlocks(part.blocks)
  if (text === '') return fail('file-empty', { file: given.name })
  return ok({ text, mediaType: 'application/rtf', encoding: part.encoding, found: propertiesOf(part) })
}

function propertiesOf({ title, openingHeading, properties }: RtfPart) {
  const found = new Properties()
  found.addMarkedTitle(title, 'Title')
  found.addMarkedTitle(openingHeading, 'heading 1')
  found.add('title', properties.get('title'), '\\title', 'stated')
  found.add('byline', properties.get('author'), '\\author', 'likely')
  found.addTime('published', timeOf(properties, 'creatim'), '\\creatim')
  found.addTime('updated', timeOf(properties, 'revtim'), '\\revtim')
  found.add('outlet', properties.get('company'), '\\company', 'guessed')
  found.add('section', properties.get('category'), '\\category', 'likely')
  return found.all()
}

function timeOf(properties: RtfPart['properties'], name: string): string | null {
  const [year, month, day, hour, minute] = ['yr', 'mo', 'dy', 'hr', 'min'].map((part) =>
    (properties.get(`${name} ${part}`) ?? '0').padStart(2, '0'),
  )
  return year === '00' ? null : `${year}-${month}-${day}T${hour}:${minute}:00`
}
