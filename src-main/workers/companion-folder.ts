// For the walk through folders, which is done where nothing is parsed.
export { isCompanionFolder } from '../pipeline/import/companion-folder'
