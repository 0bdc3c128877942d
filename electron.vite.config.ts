import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { devDependencies, version } from './package.json'
import { builtParts } from './scripts/lib/built-parts.mjs'
import { reportFontFiles } from './scripts/lib/report-fonts.mjs'

// Three builds: the main process (with the command line and the worker beside it, so that all three share chunks),
// the preload (a sandboxed preload must be one CommonJS file), and the window.
export default defineConfig({
  main: {
    plugins: [builtParts('main'), reportFontFiles()],
    define: {
      __STET_VERSION__: JSON.stringify(version),
      __STET_ELECTRON__: JSON.stringify(devDependencies.electron),
    },
    build: {
      outDir: 'out/main',
      // Bundled, but for package.json's `dependencies`, which is the native store: a start that opens a hundred small
      // files takes a third of a second longer.
      minify: true,
      rollupOptions: {
        input: {
          main: 'src-main/main.ts',
          cli: 'src-main/cli.ts',
          commands: 'src-main/cli/commands.ts', // data, read by the packager
          worker: 'src-main/workers/entry.ts',
          backup: 'src-main/journal/backup/thread.ts',
          checkpointer: 'src-main/journal/checkpoint/thread.ts',
          searcher: 'src-main/library/search/thread.ts',
          doctor: 'src-main/doctor/thread.ts',
          reporter: 'src-main/reports/thread.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [builtParts('preload')],
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: 'src-main/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react(), builtParts('renderer')],
    build: {
      outDir: 'out/renderer',
      minify: true, // a third of the bytes to parse before the first picture
      cssMinify: true,
      modulePreload: false,
      assetsInlineLimit: 0, // the page's policy takes fonts from the app alone, not from inside a style sheet
      rollupOptions: { input: { index: 'src-renderer/index.html', pages: 'src-renderer/pages.html' } },
    },
  },
})
