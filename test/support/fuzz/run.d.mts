export interface FuzzFile {
  name: string
  bytes: Uint8Array
}
export interface Fuzzed {
  done: number
  total: number
  crashes: string[]
  hangs: string[]
  slowest: { ms: number; at: number; name: string }
  /** How many had which: "read", or a code. */
  outcomes: Record<string, number>
}
export function builtParts(): Promise<{ url: string; remove: () => void }>
export function goldenFiles(parts: string): Promise<Map<string, FuzzFile[]>>
export function fuzz(options: {
  parts: string
  files: FuzzFile[]
  count: number
  seed: number
  hangMs: number
  budgetMs: number
  isMutated?: boolean
}): Promise<Fuzzed>
