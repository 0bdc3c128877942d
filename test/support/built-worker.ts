import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** The worker as the app ships it, in one file; `remove` when done. */
export async function builtWorker(): Promise<{ url: string; remove: () => void }> {
  const outDir = mkdtempSync(join(tmpdir(), 'stet-worker-'))
  const entry = join(import.meta.dirname, '..', '..', 'src-main', 'workers', 'entry.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir, minify: false, rollupOptions: { output: { entryFileNames: 'worker.mjs' } } },
    ssr: { noExternal: true },
  })
  return {
    url: pathToFileURL(join(outDir, 'worker.mjs')).href,
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  }
}
