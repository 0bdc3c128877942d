export interface PackageFacts {
  version: string
  isProof: boolean
  electron: string
  pinned: string
  arch: string
  debianVersion: string
  debianArch: string
  fileStem: string
  debFile: string
  artifactName: string
}
export function packageFacts(made: { version: string; pinned: string; electron: string; arch?: string }): PackageFacts
export function buildFactsOf(facts: PackageFacts): { kind: 'release' | 'proof'; electron: string; pinned: string }
export function requireRelease(facts: PackageFacts): void
