import { describe, expect, it } from 'vitest'
import { ok } from '../../src-main/contract/errors'
import { originalHandlers } from '../../src-main/ipc/handlers/originals'
import type { Desktop, Room } from '../../src-main/ipc/handlers/room'
import { pagesArtefact, textArtefact } from '../../src-main/journal/artefacts'
import { sha256Of } from '../../src-main/journal/chain'
import type { ShowPage } from '../../src-main/library/originals'
import { type Desk, dossier, newDesk, newFolder, refusal, value } from './support/desk'
import { tamper } from './support/raw'
import { articleId, importing } from './support/story'

const caller = { webContentsId: 1 }
const pages = [{ width: 595, height: 842, lines: [{ start: 0, end: 4, x: 60, y: 70, width: 200, height: 14 }] }]

/** An article whose original is these bytes of this kind, with its pages kept beside it. */
function withOriginal(mediaType: string, bytes: Uint8Array, folder = newFolder()): { desk: Desk; article: string } {
  const desk = newDesk(folder)
  const { command, artefacts } = importing(dossier, 'a')
  const boxes = pagesArtefact(pages)
  const original = { sha256: sha256Of(bytes), kind: 'original' as const, bytes }
  const texts = artefacts.filter(({ kind }) => kind === 'text')
  desk.does(
    { ...command, mediaType, originalSha256: original.sha256, bytes: bytes.length, pages: boxes.sha256 } as never,
    [original, boxes, ...(texts.length > 0 ? texts : [textArtefact('x')])],
  )
  return { desk, article: articleId('a') }
}

function handlersOf({ library }: Desk) {
  const offered: Uint8Array[] = []
  const desktop = {
    offerPage: (page: Uint8Array) => `stet://original/${offered.push(page)}`,
  } as unknown as Desktop
  const showPage: ShowPage = async (_, page) => ok(page)
  return { offered, handlers: originalHandlers({ library, desktop, showPage } as unknown as Room) }
}

const html = new TextEncoder().encode('<p>Forty were hurt.</p>')

describe('the original of an article', () => {
  it('is offered as a page when it is one, with its hash and size', async () => {
    const { desk, article } = withOriginal('text/html', html)
    const { offered, handlers } = handlersOf(desk)
    const opened = value(await handlers['originals.open']({ dossier, article }, caller))
    expect(opened).toMatchObject({ view: 'page', url: 'stet://original/1', sha256: sha256Of(html), bytes: html.length })
    expect(offered).toEqual([html])
    expect(refusal(await handlers['originals.bytes']({ dossier, article }, caller))[0]).toBe('not-found')
    expect(value(desk.library.verify()).problems).toEqual([])
  })

  it('of a document comes with its bytes and where its lines stand', async () => {
    const { desk, article } = withOriginal('application/pdf', html)
    const { offered, handlers } = handlersOf(desk)
    const opened = value(await handlers['originals.open']({ dossier, article }, caller))
    expect(opened).toMatchObject({ view: 'pages', url: null })
    expect(JSON.parse(opened.pages!)).toEqual(pages)
    expect(value(await handlers['originals.bytes']({ dossier, article }, caller)).bytes).toEqual(html)
    expect(offered).toEqual([])
  })

  it('of any other kind is never handed to the window', async () => {
    const { desk, article } = withOriginal(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      html,
    )
    const { offered, handlers } = handlersOf(desk)
    expect(value(await handlers['originals.open']({ dossier, article }, caller))).toMatchObject({
      view: 'none',
      url: null,
    })
    expect(refusal(await handlers['originals.bytes']({ dossier, article }, caller))[0]).toBe('not-found')
    expect(offered).toEqual([])
  })

  it('that was changed in the library is not shown, and said to be changed', async () => {
    const folder = newFolder()
    const { desk, article } = withOriginal('text/html', html, folder)
    tamper(folder, `UPDATE artefacts SET bytes = x'3c70' WHERE sha256 = '${sha256Of(html)}'`)
    const { offered, handlers } = handlersOf(desk)
    for (const channel of ['originals.open', 'originals.saveCopy'] as const) {
      const [code, { file, sha256 }] = refusal(await handlers[channel]({ dossier, article }, caller))
      expect([code, file, sha256]).toEqual(['original-damaged', expect.any(String), sha256Of(Buffer.from('<p'))])
    }
    expect(offered).toEqual([])
    expect(
      value(desk.library.verify())
        .problems.map(({ what }) => what)
        .join(),
    ).toContain('was changed')
  })

  it('that is not there is said to be missing', async () => {
    const folder = newFolder()
    const { desk, article } = withOriginal('text/html', html, folder)
    tamper(folder, `DELETE FROM artefacts WHERE sha256 = '${sha256Of(html)}'`)
    const { handlers } = handlersOf(desk)
    expect(refusal(await handlers['originals.open']({ dossier, article }, caller))[0]).toBe('original-missing')
    expect(refusal(await handlers['originals.open']({ dossier, article: 'f'.repeat(64) }, caller))[0]).toBe('not-found')
  })

  it('whose pages are lost is found by the verification', () => {
    const folder = newFolder()
    const { desk } = withOriginal('application/pdf', html, folder)
    tamper(folder, `DELETE FROM artefacts WHERE kind = 'pages'`)
    expect(
      value(desk.library.verify())
        .problems.map(({ what }) => what)
        .join(),
    ).toContain('is missing')
  })
})
