import type { ReportModel } from '../model/types'
import { escapeHidden } from './visible'

/** Raised whenever a program that reads the last one could misread the next. */
export const reportVersion = 2

/** The model itself, in the order the builder wrote its keys, for other programs and for comparing two exports. */
export function renderJson(model: ReportModel): string {
  return `${escapeHidden(JSON.stringify({ format: 'stet-report', version: reportVersion, ...model }, null, 2))}\n`
}
