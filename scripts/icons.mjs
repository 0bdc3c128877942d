// npm run icons: draws resources/icons/*.svg in all sizes. Needs rsvg-convert (Debian: librsvg2-bin); the results are kept.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { icnsOf, icoOf } from './lib/icons.mjs'
import { findCommand, projectRoot } from './lib/paths.mjs'
import { lastLines, runQuietly, Stop, say, script } from './lib/run.mjs'

const folder = join(projectRoot, 'resources', 'icons')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** Up to here the page's lines would be mud: the small drawing has fewer parts. */
const smallUpTo = 32

await script(async () => {
  if (!findCommand('rsvg-convert')) throw new Stop('rsvg-convert is missing. On Debian: apt-get install librsvg2-bin')
  rmSync(join(folder, 'png'), { recursive: true, force: true })
  mkdirSync(join(folder, 'png'), { recursive: true })
  const images = []
  for (const size of sizes) images.push({ size, png: await draw(size) })
  writeFileSync(join(folder, 'stet.ico'), icoOf(images.filter(({ size }) => size <= 256)))
  writeFileSync(join(folder, 'stet.icns'), icnsOf(images))
  say(`${sizes.length} sizes, stet.ico and stet.icns are in ${folder}`)
})

async function draw(size) {
  const source = join(folder, size <= smallUpTo ? 'stet-small.svg' : 'stet.svg')
  const target = join(folder, 'png', `${size}x${size}.png`)
  const args = ['--width', String(size), '--height', String(size), '--output', target, source]
  const { exitCode, output } = await runQuietly('rsvg-convert', args)
  if (exitCode !== 0) throw new Stop(`${source} could not be drawn.\n${lastLines(output)}`)
  return readFileSync(target)
}
