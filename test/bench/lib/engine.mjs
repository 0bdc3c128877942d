import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** One module of the engine as the app ships it, bundled for Node and loaded into this process. */
export async function loadEngine(entry) {
  const outDir = mkdtempSync(join(tmpdir(), 'stet-engine-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: entry,
        outDir,
        minify: false,
        rollupOptions: { output: { entryFileNames: 'engine.mjs', codeSplitting: false } },
      },
      ssr: { noExternal: true },
    })
    return await import(pathToFileURL(join(outDir, 'engine.mjs')).href)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
