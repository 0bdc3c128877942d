import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import { type BuildFacts, buildFactsSchema, type Licence, licenceSchema } from './contract/about'
import type { Finding } from './contract/diagnosis'
import { ok } from './contract/errors'
import { judge } from './doctor/judge'
import { lookApart } from './doctor/run'
import type { About } from './ipc/handlers/room'
import type { Log } from './log/file'
import { framesIn } from './log/thrown'
import { errorNames } from './log/vocabulary'

/** As many as tell what came before a fault, and few enough to be read before they are sent. */
const copiedLines = 50

interface Places {
  root: string
  dictionaries: string
  libraryFolder: string
}

/** What "About Stet" shows, put together from the shell, the doctor and the log. */
export function createAbout({ root, dictionaries, libraryFolder }: Places, log: Log): About {
  const logFolder = app.getPath('logs')
  const { electron = '', chrome = '', node } = process.versions
  return {
    facts: {
      version: app.getVersion(),
      electron,
      chromium: chrome,
      node,
      system: `${process.platform} ${process.arch}`,
      pinned: __STET_ELECTRON__,
      build: readBuildFacts(root),
      libraryFolder,
      logFolder,
    },
    licences: () => readLicences(join(root, 'out', 'licences.json')),
    diagnose: async () => {
      const looked = await lookApart(join(import.meta.dirname, 'doctor.js'), {
        library: libraryFolder,
        logs: logFolder,
        pages: join(root, 'out', 'renderer'),
        stet: app.getVersion(),
        pinned: __STET_ELECTRON__,
        dictionaries,
      })
      if (!looked.ok) return looked
      return ok({ findings: judge(looked.value, new Date()).map(withoutHome), lines: log.tail(copiedLines) })
    },
    folder: (which) => (which === 'library' ? libraryFolder : logFolder),
    failed: (name, stack) =>
      log.write({
        event: 'uncaught',
        where: 'window',
        name: errorNames.find((known) => known === name) ?? 'other',
        system: null,
        frames: framesIn(stack),
      }),
  }
}

/** Written by the packager into the archive; a checkout has none. */
function readBuildFacts(root: string): BuildFacts | null {
  try {
    return buildFactsSchema.parse(JSON.parse(readFileSync(join(root, 'build-facts.json'), 'utf8')))
  } catch {
    return null
  }
}

/** Made with each build by scripts/sbom.mjs. */
async function readLicences(file: string): Promise<Licence[]> {
  try {
    return z.array(licenceSchema).parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return [] // a build without them: the page says so
  }
}

/** A person's name stands in the path of their home, and diagnostics are sent to strangers. */
function withoutHome({ details, ...finding }: Finding): Finding {
  const home = homedir()
  const short = (value: string | number) => (typeof value === 'string' ? value.replaceAll(home, '~') : value)
  return { ...finding, details: Object.fromEntries(Object.entries(details).map(([key, value]) => [key, short(value)])) }
}
