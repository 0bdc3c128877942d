// Characters that change how a page reads without being seen: controls, direction overrides, line separators,
// zero-width spaces, interlinear annotations. Marks that ordinary text needs (LRM, RLM, ALM, the joiners) stay.
const hidden = /[\p{Cc}\p{Bidi_C}\u200B\u2028\u2029\u2060\uFEFF\uFFF9-\uFFFB]/gu
const harmless = new Set(['\t', '\n', '\u200E', '\u200F', '\u061C'])

const codePoint = (character: string) => character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')

/** Text with what cannot be seen written out (`[U+202E]`) and lone surrogates replaced. */
export function showHidden(text: string): string {
  return text.toWellFormed().replace(hidden, (c) => (harmless.has(c) ? c : `[U+${codePoint(c)}]`))
}

/** Where the text must stay as it is: the same characters as JSON escapes, which are valid only inside a JSON string. */
export function escapeHidden(json: string): string {
  return json.replace(hidden, (c) => (c === '\n' ? c : `\\u${codePoint(c).toLowerCase()}`))
}
