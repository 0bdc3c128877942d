import type { AnalysedDocument, Corrections } from '../contract/analysis'
import { textVersion } from './anchor'
import { type CleanArticle, cleanArticle } from './clean'
import { detectLanguage, tableLanguage } from './language'
import { publishedDates } from './published'

/** `text` is the article's extracted text (LF line ends), `originalSha256` the hash of the file's bytes. */
export type AnalysisInput = {
  file: string
  originalSha256: string
  text: string
  /** Without them the article is read as the engine reads it. */
  corrections?: Corrections
  /** The day of publication, where the file or an editor says it: taken before any that the text says. */
  published?: AnalysedDocument['published'] | undefined
}

/** What one article says of itself; `tag` is its language as a BCP 47 tag. */
export type DescribedArticle = {
  input: AnalysisInput
  id: string
  tag: string
  clean: CleanArticle
  published: AnalysedDocument['published']
}

/**
 * The document that an analysis of this article alone would hold, without analysing its sentences: for intake, which
 * needs title, language, day, agency and byline. Equal to `analyse([…]).documents[0]`, but for the damage, which is found in
 * sentences.
 */
export function describe(file: string, originalSha256: string, text: string): AnalysedDocument {
  const tag = detectLanguage(text)
  const clean = cleanArticle(text)
  const [published] = publishedDates([{ text, language: tableLanguage(tag), clean }])
  return documentOf({ input: { file, originalSha256, text }, id: textVersion(text), tag, clean, published: published! })
}

export function documentOf({ input, id, tag, clean, published }: DescribedArticle): AnalysedDocument {
  const { title, agency, byline, dropped, restored } = clean
  return {
    id,
    file: input.file,
    sha256: input.originalSha256,
    language: tag,
    text: input.text,
    title,
    published,
    outlet: null,
    agency,
    byline,
    dropped,
    restored,
    damage: [],
  }
}
