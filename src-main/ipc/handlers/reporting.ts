import { fail, ok } from '../../contract/errors'
import { wholeReport } from '../../contract/reports'
import { renderReport, suggestedFileName } from '../../reports/pdf'
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
      const path = await desktop.chooseSavePath(caller.webContentsId, suggestedFileName(model.value, format))
      if (path === null) return ok({ path: null })
      const rendered = await renderReport(model.value, format, desktop.printPdf)
      if (!rendered.ok) return rendered
      const saved = await saveAtomically(path, rendered.value.bytes)
      if (!saved.ok) return saved
      written.add(path)
      return ok({ path })
    },
    'shell.reveal': ({ path }) => {
      if (!written.has(path)) return fail('not-found', { what: path })
      desktop.reveal(path)
      return ok({})
    },
  }
}
