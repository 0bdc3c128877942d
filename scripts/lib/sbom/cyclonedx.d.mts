export interface Component {
  kind: 'npm' | 'carried' | 'runtime' | 'dictionary'
  name: string
  version?: string
  licence: string
  author: string | null
  needs: string[]
  integrity: string | null
  where: 'bundled' | 'beside'
}
// biome-ignore lint/suspicious/noExplicitAny: a test breaks it on purpose
export type Bom = any
export function cyclonedx(app: { name: string; version: string; licence: string }, components: Component[]): Bom
export function faultsOf(bom: Bom): string[]
