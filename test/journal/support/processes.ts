import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { onTestFinished } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
/** Below node_modules, so that the child finds libsql as the tests do. One for each run: they may overlap. */
const outDir = join(root, 'node_modules', '.cache', 'stet-journal-tests', String(process.pid))

/** Bundles support/child.ts, which plain Node cannot run, and returns the program's path. */
export async function bundleChild(): Promise<string> {
  mkdirSync(outDir, { recursive: true })
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: 'test/journal/support/child.ts',
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  })
  return join(outDir, 'child.mjs')
}

export const dropBundle = () => rmSync(outDir, { recursive: true, force: true })

export interface Child {
  process: ChildProcess
  /** Lines it said so far, each parsed. */
  lines: Record<string, unknown>[]
  /** Resolves once it has said `count` lines or ended. */
  said(count: number): Promise<Record<string, unknown>[]>
  kill(): Promise<void>
}

export function startChild(program: string, args: string[], options: { uid?: number } = {}): Child {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'], ...options })
  const lines: Record<string, unknown>[] = []
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const waiting: (() => void)[] = []
  createInterface(child.stdout!).on('line', (line) => {
    lines.push(JSON.parse(line))
    for (const wake of waiting.splice(0)) wake()
  })
  const kill = () => {
    child.kill('SIGKILL')
    return ended
  }
  onTestFinished(kill)
  const said = async (count: number) => {
    let isOver = false
    const over = ended.then(() => {
      isOver = true
    })
    while (lines.length < count && !isOver) await Promise.race([new Promise<void>((r) => waiting.push(r)), over])
    return lines
  }
  return { process: child, lines, said, kill }
}
