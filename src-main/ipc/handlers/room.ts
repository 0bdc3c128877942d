import type { AboutFacts, Diagnosis, Licence, ownFolders } from '../../contract/about'
import type { PushOf } from '../../contract/api'
import type { PushChannel } from '../../contract/channels'
import type { Result } from '../../contract/errors'
import type { Place } from '../../contract/windows'
import type { AnnotateArticle } from '../../library/annotations'
import type { Backups } from '../../library/backups'
import type { Dictionaries } from '../../library/dictionaries'
import type { EvidenceFiles } from '../../library/evidence-files'
import type { Intake } from '../../library/intake'
import type { LastReports } from '../../library/last-reports'
import type { Library } from '../../library/library'
import type { ShowPage } from '../../library/originals'
import type { PreferenceStore } from '../../library/preferences'
import type { Search } from '../../library/search'
import type { PrintPdf } from '../../reports/pdf'
import type { RenderReport } from '../../reports/render'
import type { Session } from '../session'

/** What the shell does for a handler: everything that needs a window. */
export interface Desktop {
  choosePaths(caller: number, what: 'files' | 'folder'): Promise<string[]>
  /** A file that is there is chosen only once somebody said that it may be replaced. */
  chooseSavePath(caller: number, suggestedName: string): Promise<string | null>
  /** Whether these files, which are there, may be replaced. */
  mayReplace(caller: number, paths: readonly string[]): Promise<boolean>
  /** A language pack to add; null when the dialog was closed. */
  chooseDictionary(caller: number): Promise<string | null>
  /** A file to keep as evidence; null when the dialog was closed. */
  chooseEvidence(caller: number): Promise<string | null>
  /** A backup to look at; null when the dialog was closed. */
  chooseBackup(caller: number): Promise<string | null>
  /** A picture for the report's head; null when the dialog was closed. */
  chooseLogo(caller: number): Promise<string | null>
  newWindow(): void
  placeOf(caller: number): Place
  setPlace(caller: number, place: Place): void
  /** Closes the library, puts the backup that is ready in its place and opens all windows anew. */
  reopen(): void
  /** Makes a saved page, in UTF-8, readable by a frame of the app's own window; its address. */
  offerPage(page: Uint8Array<ArrayBuffer>): string
  /** A page that nobody looks at any more. */
  withdrawPage(url: string): void
  reveal(path: string): void
  openExternal(url: string): Promise<void>
  printPdf: PrintPdf
  renderReport: RenderReport
}

export interface AppFacts {
  version: string
  electron: string
  platform: string
  libraryFolder: string
  /** Folder of the invented story that ships with the app; null when it is not there. */
  sampleFolder: string | null
}

/** What Stet says of itself; see src-main/about.ts. */
export interface About {
  facts: AboutFacts
  licences(): Promise<Licence[]>
  diagnose(): Promise<Result<Diagnosis>>
  folder(which: (typeof ownFolders)[number]): string
  failed(name: string, stack: string): void
}

/** Everything the handlers work with; made once in main.ts. */
export interface Room {
  library: Library
  intake: Intake
  dictionaries: Dictionaries
  backups: Backups
  evidenceFiles: EvidenceFiles
  annotateArticle: AnnotateArticle
  showPage: ShowPage
  search: Search
  session: Session
  preferences: PreferenceStore
  lastReports: LastReports
  /** To every window. */
  push: <C extends PushChannel>(channel: C, message: PushOf<C>) => void
  desktop: Desktop
  facts: AppFacts
  about: About
  /** Only what this session wrote may be shown in the file manager: a page cannot make it open any folder. */
  written: Set<string>
  now: () => Date
}
