import type { ReportModel } from '../model/types'
import { escapeHidden } from './visible'

/** The model itself, in the order the builder wrote its keys, for other programs and for comparing two exports. */
export function renderJson(model: ReportModel): string {
  return `${escapeHidden(JSON.stringify({ format: 'stet-report', version: 1, ...model }, null, 2))}\n`
}
