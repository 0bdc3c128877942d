import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

export interface Import {
  /** Path from the project's root, with forward slashes. */
  file: string
  specifier: string
  /** The file of ours it resolves to; null for a package. */
  target: string | null
}

const slashes = (path: string) => path.split(sep).join('/')

export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => slashes(join(folder, name)))
    .sort()
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

export function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(importPattern)].map((match) => {
    const specifier = (match[1] ?? match[2])!
    return { file, specifier, target: specifier.startsWith('.') ? resolve(file, specifier) : null }
  })
}

function resolve(file: string, specifier: string): string {
  const base = normalize(join(root, dirname(file), specifier.replace(/\?.*$/, '')))
  const candidates = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts'), join(base, 'index.tsx')]
  const found = candidates.find((path) => existsSync(path) && statSync(path).isFile())
  return slashes(relative(root, found ?? base))
}

/** Circles among the files, each as "a → b → a". */
export function circlesOf(files: readonly string[], imports: readonly Import[]): string[] {
  const edges = new Map<string, string[]>()
  for (const { file, target } of imports) if (target) edges.set(file, [...(edges.get(file) ?? []), target])
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file) || path.includes(file)) return
    for (const next of edges.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  return circles
}
