import type { FormatState } from '../../src-main/contract/report-requests'
import type { ReportFormat, ReportOptions } from '../../src-main/contract/reports'
import { call, onPush } from '../bridge'

/** Asks where, then writes; `ends` is null when the person closed the dialog. `job` names it for progress and cancel. */
export const saveReport = (dossier: string, job: string, formats: ReportFormat[], options: ReportOptions) =>
  call('reports.save', { dossier, job, formats, options })

/** The same as last time, into the same folder. */
export const exportAgain = (dossier: string, job: string) => call('reports.again', { dossier, job })

export const cancelReport = (job: string) => call('reports.cancel', { job })

/** The report as a page, at an address for a frame. */
export const previewReport = (dossier: string, options: ReportOptions) => call('reports.preview', { dossier, options })

export const readLastReport = (dossier: string) => call('reports.last', { dossier })

export const chooseLogo = () => call('reports.chooseLogo', {})

/** How the formats of a job go; returns a function that ends the listening. */
export const followReport = (job: string, tell: (state: FormatState) => void) =>
  onPush('report', ({ job: of, ...state }) => {
    if (of === job) tell(state)
  })

/** Shows a file this session has written in the system's file manager. */
export const reveal = (path: string) => call('shell.reveal', { path })

/** Opens the page an article came from in the system's browser: only ever on the editor's click. */
export const openExternal = (dossier: string, article: string) => call('shell.openExternal', { dossier, article })
