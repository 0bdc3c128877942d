export interface GoldenPdf {
  name: string
  path: string
  bytes: Uint8Array
  paragraphs?: string[]
  password?: string
  sameAs?: string
}
export function goldenPdfs(folder: string): GoldenPdf[]
export function scoreParagraphs(
  expected: readonly string[],
  text: string,
): { right: number; all: number; missing: string[]; surplus: string[] }
