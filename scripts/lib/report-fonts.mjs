// The fonts a PDF is printed with, taken from their packages into the built app: a report must look the same, and have its
// letters, on a machine without any font. CJK comes in some hundred slices; the printer takes only those a text needs.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * No variable fonts: a PDF cannot hold them, and each weight and size would become drawings of letters (Type 3).
 * `parts`: the sets of letters that are taken, all where it is absent. `range`: what the file is used for, where the
 * package's own sheet says less (that of Noto Sans Math names Latin letters alone).
 */
const families = [
  { family: 'Stet Sans', package: '@fontsource/source-sans-3', sheet: '400.css' },
  { family: 'Stet Sans', package: '@fontsource/source-sans-3', sheet: '600.css' },
  { family: 'Stet Serif', package: '@fontsource/source-serif-4', sheet: '400.css' },
  { family: 'Stet Serif', package: '@fontsource/source-serif-4', sheet: '600.css' },
  { family: 'Stet Arabic', package: '@fontsource/amiri', sheet: '400.css', parts: /-arabic-(400|700)/ },
  { family: 'Stet Arabic', package: '@fontsource/amiri', sheet: '700.css', parts: /-arabic-(400|700)/ },
  { family: 'Stet Hebrew', package: '@fontsource/noto-sans-hebrew', sheet: '400.css', parts: /-hebrew-hebrew-/ },
  { family: 'Stet Hebrew', package: '@fontsource/noto-sans-hebrew', sheet: '700.css', parts: /-hebrew-hebrew-/ },
  { family: 'Stet SC', package: '@fontsource/noto-sans-sc', sheet: '400.css', parts: /-sc-\d+-/ },
  { family: 'Stet JP', package: '@fontsource/noto-sans-jp', sheet: '400.css', parts: /-jp-\d+-/ },
  { family: 'Stet KR', package: '@fontsource/noto-sans-kr', sheet: '400.css', parts: /-kr-\d+-/ },
  { family: 'Stet Symbols', package: '@fontsource/noto-sans-symbols-2', sheet: '400.css', parts: /-(math|symbols)-4/ },
  {
    family: 'Stet Math',
    package: '@fontsource/noto-sans-math',
    sheet: '400.css',
    range: 'U+2190-22FF,U+27C0-27EF,U+2900-2AFF',
  },
]

const rule =
  /@font-face \{\s+font-family: '[^']+';\s+font-style: (normal|italic);\s+font-display: \w+;\s+font-weight: ([\d ]+);\s+src: url\(\.\/files\/([\w.-]+)\) format\('woff2'\)[^;]*;\s+unicode-range: ([^;]+);/g

/** Each face, from the packages installed under `root`: `{ family, style, weight, range, file }`, `range` as CSS has it, `file` its path. */
export function reportFonts(root) {
  return families.flatMap(({ family, package: name, sheet, parts = /./, range: only }) => {
    const folder = join(root, 'node_modules', name)
    const faces = [...readFileSync(join(folder, sheet), 'utf8').matchAll(rule)]
      .map(([, style, weight, file, range]) => ({
        family,
        style,
        weight,
        range: only ?? range,
        file: join(folder, 'files', file),
      }))
      .filter(({ file }) => parts.test(file))
    if (faces.length === 0) throw new Error(`${name}/${sheet} has no such font any more`)
    return faces
  })
}

/** A Vite plugin that lays them beside the main process, with `fonts.json` to choose by. */
export function reportFontFiles() {
  let root = ''
  return {
    name: 'stet:report-fonts',
    apply: 'build',
    configResolved(config) {
      // Not by this file's place: the configuration is run as a copy of itself.
      root = config.root
    },
    buildStart() {
      const index = reportFonts(root).map(({ file, ...face }) => {
        const name = file.replace(/^.*[\\/]/, '')
        this.emitFile({
          type: 'asset',
          fileName: `fonts/${name}`,
          originalFileName: file,
          source: readFileSync(file),
        })
        return { ...face, file: name }
      })
      this.emitFile({ type: 'asset', fileName: 'fonts/fonts.json', source: JSON.stringify(index) })
    },
  }
}
