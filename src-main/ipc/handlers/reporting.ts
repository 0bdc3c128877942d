import { fail, ok } from '../../contract/errors'
import { wholeReport } from '../../contract/reports'
import { pathOfPart, suggestedFileName } from '../../reports/file-name'
import { renderReport, reportFiles } from '../../reports/render'
import { saveAtomically } from '../../reports/save'
import { reportOf } from '../report-of'
import type { Handlers } from '../serve'
import type { Room } from './room'

type Channels = 'reports.save' | 'shell.reveal'

/** Getting the report out. */
export function reporting({ library, desktop, facts, written }: Room): Pick<Handlers, Channels> {
  return {
    'reports.save': async ({ dossier, format, language }, caller) => {
      const model = reportOf(library, dossier, { options: wholeReport(language), stetVersion: facts.version })
      if (!model.ok) return model
      const { extension } = reportFiles[format][0]
      const suggested = suggestedFileName(model.value, { part: null, extension })
      const path = await desktop.chooseSavePath(caller.webContentsId, suggested)
      if (path === null) return ok({ path: null })
      const rendered = await renderReport(model.value, format, desktop.printPdf)
      if (!rendered.ok) return rendered
      const paths = rendered.value.map((file) => pathOfPart(path, model.value, file))
      for (const [i, { bytes }] of rendered.value.entries()) {
        const saved = await saveAtomically(paths[i]!, bytes)
        if (!saved.ok) return saved
        written.add(paths[i]!)
      }
      return ok({ path: paths[0]! })
    },
    'shell.reveal': ({ path }) => {
      if (!written.has(path)) return fail('not-found', { what: path })
      desktop.reveal(path)
      return ok({})
    },
  }
}
