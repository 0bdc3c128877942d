/**
 * The names of all IPC channels, apart from their schemas so that the preload carries no validator.
 * Requests go window → main and are answered with a `Result`; pushes go main → window.
 */
export const requestChannels = [
  'app.info',
  'session.get',
  'session.workAs',
  'people.list',
  'dossiers.list',
  'dossiers.duplicate',
  'commands.execute',
  'feed.read',
  'feed.rows',
  'activity.read',
  'articles.text',
  'claims.lastStatements',
  'articles.annotations',
  'originals.open',
  'originals.bytes',
  'originals.saveCopy',
  'imports.choose',
  'imports.start',
  'imports.paste',
  'imports.sample',
  'imports.list',
  'imports.files',
  'imports.retry',
  'imports.keep',
  'imports.clear',
  'jobs.cancel',
  'reports.save',
  'shell.reveal',
  'shell.openExternal',
  'evidence.chooseFile',
  'evidence.dropFile',
  'evidence.addFile',
  'evidence.saveCopy',
  'evidence.openLink',
  'notes.openLink',
  'drafts.put',
  'drafts.list',
  'drafts.clear',
  'dictionaries.list',
  'dictionaries.add',
  'dictionaries.remove',
  'words.meaning',
  'windows.start',
  'windows.place',
  'windows.new',
  'backup.save',
  'backup.choose',
  'backup.restore',
  'backup.discard',
  'backup.notice',
  'search.query',
  'preferences.get',
  'preferences.set',
] as const
export type RequestChannel = (typeof requestChannels)[number]

export const pushChannels = ['frameKey', 'feed', 'job', 'menu', 'session', 'backup', 'preferences', 'place'] as const
export type PushChannel = (typeof pushChannels)[number]

/** Electron channel of a request or push: one prefix, so that a guard can list them. */
export const wireName = (channel: RequestChannel | PushChannel) => `stet:${channel}`
