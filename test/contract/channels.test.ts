import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pushes, requests } from '../../src-main/contract/api'
import { pushChannels, type RequestChannel, requestChannels, wireName } from '../../src-main/contract/channels'
import { wholeReport } from '../../src-main/contract/reports'
import { answer, type Handlers, serve } from '../../src-main/ipc/serve'

const uuid = '7b0c8f0e-56a1-4c0e-9d6e-0d6a53a0a001'
const sha = 'a'.repeat(64)
const claim = `c-${'0'.repeat(24)}`

/** One well-formed request for each channel: a channel without one does not compile. */
const wellFormed: Record<RequestChannel, unknown> = {
  'app.info': {},
  'session.get': {},
  'session.workAs': { person: uuid },
  'people.list': {},
  'dossiers.list': {},
  'dossiers.duplicate': { dossier: uuid, title: 'Copy' },
  'commands.execute': { command: { type: 'SetNote', dossier: uuid, claim, text: 'x' } },
  'feed.read': { dossier: uuid, after: 0, limit: 100 },
  'feed.rows': { dossier: uuid, adoption: 1, table: 'mentions', after: '' },
  'activity.read': { dossier: uuid, limit: 100 },
  'claims.lastStatements': { dossier: uuid, claims: [claim] },
  'articles.text': { dossier: uuid, article: sha },
  'articles.annotations': { dossier: uuid, article: sha, start: 0, end: 100 },
  'originals.open': { dossier: uuid, article: sha },
  'originals.bytes': { dossier: uuid, article: sha },
  'originals.saveCopy': { dossier: uuid, article: sha },
  'imports.choose': { dossier: uuid, what: 'files' },
  'imports.start': { dossier: uuid, paths: ['/tmp/a.txt'] },
  'imports.paste': { dossier: uuid, name: 'n', text: 't' },
  'imports.sample': {},
  'imports.list': { dossier: uuid },
  'imports.files': { job: uuid, show: 'all', offset: 0, limit: 50 },
  'imports.retry': { job: uuid, number: 3 },
  'imports.keep': { job: uuid, number: 3 },
  'imports.clear': { dossier: uuid, job: uuid },
  'jobs.cancel': { job: uuid },
  'reports.save': { dossier: uuid, job: uuid, formats: ['html'], options: wholeReport('en') },
  'reports.again': { dossier: uuid, job: uuid },
  'reports.cancel': { job: uuid },
  'reports.preview': { dossier: uuid, options: wholeReport('de') },
  'reports.last': { dossier: uuid },
  'reports.chooseLogo': {},
  'shell.reveal': { path: '/tmp/r.html' },
  'shell.openExternal': { dossier: uuid, article: sha },
  'evidence.chooseFile': { dossier: uuid },
  'evidence.dropFile': { dossier: uuid, path: '/tmp/report.pdf' },
  'evidence.addFile': {
    dossier: uuid,
    chosen: uuid,
    of: {
      evidence: uuid,
      claim,
      stance: 'supports',
      title: 'Report',
      url: null,
      contact: null,
      passage: null,
      quote: '',
      locator: '',
      published: null,
      retrieved: null,
      note: '',
      confidential: false,
      standing: null,
    },
  },
  'evidence.saveCopy': { dossier: uuid, evidence: uuid },
  'evidence.openLink': { dossier: uuid, evidence: uuid },
  'notes.openLink': { dossier: uuid, claim, url: 'https://example.org/' },
  'drafts.put': { dossier: uuid, field: 'note|x', text: 't' },
  'drafts.list': { dossier: uuid },
  'drafts.clear': { dossier: uuid, field: 'note|x' },
  'dictionaries.list': {},
  'dictionaries.add': {},
  'dictionaries.remove': { id: 'added/de-en-00000000.stetdict' },
  'windows.start': {},
  'windows.place': { place: { dossier: uuid, claim } },
  'windows.new': {},
  'backup.save': {},
  'backup.choose': {},
  'backup.restore': {},
  'backup.discard': {},
  'backup.notice': {},
  'search.query': { text: 'harbour' },
  'words.meaning': { word: 'Fähre', language: 'de', to: 'en' },
  'about.read': {},
  'about.licences': {},
  'about.diagnose': {},
  'about.reveal': { folder: 'logs' },
  'about.failed': { name: 'TypeError', stack: 'at x' },
  'preferences.get': {},
  'preferences.set': { changes: { language: 'de', theme: null } },
}

/** Handlers that count how often they are reached. */
function counting() {
  const reached: string[] = []
  const handlers = Object.fromEntries(
    requestChannels.map((channel) => [
      channel,
      () => {
        reached.push(channel)
        return { ok: true, value: {} }
      },
    ]),
  ) as unknown as Handlers
  return { reached, handlers }
}
const caller = { webContentsId: 1 }
const silent = () => {}

describe('every channel', () => {
  it('has a schema, and every schema a channel', () => {
    expect(Object.keys(requests).sort()).toEqual([...requestChannels].sort())
    expect(Object.keys(pushes).sort()).toEqual([...pushChannels].sort())
  })

  it.each(requestChannels)('%s lets a well-formed request through', async (channel) => {
    const { reached, handlers } = counting()
    expect(await answer(channel, handlers, wellFormed[channel], caller, silent)).toMatchObject({ ok: true })
    expect(reached).toEqual([channel])
  })

  it.each(requestChannels)('%s refuses malformed input before its handler sees it', async (channel) => {
    const good = wellFormed[channel] as Record<string, unknown>
    const malformed: unknown[] = [null, undefined, 1, 'x', [], true, { ...good, extra: 1 }]
    for (const key of Object.keys(good)) {
      const { [key]: _, ...missing } = good
      malformed.push(
        missing,
        { ...good, [key]: null },
        { ...good, [key]: { $ne: 1 } },
        { ...good, [key]: ['x'.repeat(10)] },
      )
    }
    for (const payload of malformed.filter((p) => !isAccepted(channel, p))) {
      const { reached, handlers } = counting()
      const refused = await answer(channel, handlers, payload, caller, silent)
      expect(refused, JSON.stringify(payload)).toMatchObject({ ok: false, error: { code: 'request-malformed' } })
      expect(reached).toEqual([])
    }
    // Were the schema to let everything through, the filter above would hide it.
    expect(malformed.filter((p) => isAccepted(channel, p)).length).toBeLessThan(2)
  })

  it('never throws, whatever arrives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...requestChannels), fc.anything(), async (channel, payload) => {
        const { handlers } = counting()
        expect(await answer(channel, handlers, payload, caller, silent)).toHaveProperty('ok')
      }),
      { numRuns: 500 },
    )
  })

  it('turns a throwing handler into an error with a code', async () => {
    const { handlers } = counting()
    handlers['people.list'] = () => {
      throw new Error('boom')
    }
    expect(await answer('people.list', handlers, {}, caller, silent)).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    })
  })
})

const isAccepted = (channel: RequestChannel, payload: unknown) => requests[channel].request.safeParse(payload).success

describe('serve', () => {
  it('answers every channel, and only the app’s own page', async () => {
    const { reached, handlers } = counting()
    const served = new Map<string, (event: unknown, payload: unknown) => unknown>()
    const ipc = { handle: (name: string, f: (event: unknown, payload: unknown) => unknown) => void served.set(name, f) }
    serve(ipc as never, handlers, (frame) => frame?.url === 'stet://app/index.html', silent)
    expect([...served.keys()].sort()).toEqual(requestChannels.map(wireName).sort())
    const ask = (url: string) =>
      served.get(wireName('people.list'))!({ senderFrame: { url, parent: null }, sender: { id: 1 } }, {})
    expect(await ask('https://evil.example/')).toMatchObject({ ok: false, error: { code: 'sender-refused' } })
    expect(reached).toEqual([])
    expect(await ask('stet://app/index.html')).toMatchObject({ ok: true })
  })
})
