import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { protocol, type Session } from 'electron'
import { offeredPage, originalPolicy } from './originals'

/** Where the app's own pages live: `stet://app/…`. A page to be printed lives at `stet://print/<id>` while it is printed. */
export const appOrigin = 'stet://app'
export const appUrl = `${appOrigin}/index.html`

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

// Mantine sets element styles from JavaScript, hence 'unsafe-inline' for styles; nothing may be loaded from elsewhere.
const appPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Saved pages, which may do nothing, and pages of documents: each in a process of its own.
  'frame-src stet://original stet://pages',
  "frame-ancestors 'none'",
].join('; ')
const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

/** Must run before the app is ready: the scheme gets an origin of its own, so that IndexedDB and Web Locks work. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'stet', privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

const printable = new Map<string, string>()

/** Makes a page printable under an address nobody can guess, until `release` is called. */
export function offerForPrinting(html: string): { url: string; release: () => void } {
  const id = randomUUID()
  printable.set(id, html)
  return { url: `stet://print/${id}`, release: () => printable.delete(id) }
}

/**
 * Serves the app's built files and nothing else: what lies in `root` now, by its exact address, with GET. They are read
 * at once, while the window's process starts, and served from memory; no address is ever made into a path.
 */
export function serveApp(session: Session, root: string): void {
  const files = readFiles(root)
  session.protocol.handle('stet', async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET') return new Response(null, { status: 405 })
    if (url.host === 'original') return serveOriginal(url.pathname)
    if (url.host === 'pages') return servePages(await files, url.pathname)
    if (url.host === 'print') return servePrintable(url.pathname.slice(1))
    const file = url.host === 'app' ? (await files).get(url.pathname) : undefined
    if (!file) return new Response(null, { status: 404 })
    return new Response(file.body, { headers: headers(file.type, appPolicy) })
  })
}

interface AppFile {
  body: Uint8Array<ArrayBuffer>
  type: string
}

/** By address below the origin: "/index.html". Files of no known type are no part of the app. */
async function readFiles(root: string): Promise<Map<string, AppFile>> {
  const files = new Map<string, AppFile>()
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const type = contentTypes[extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const path = join(entry.parentPath, entry.name)
    const address = `/${relative(root, path).split(sep).map(encodeURIComponent).join('/')}`
    files.set(address, { body: new Uint8Array(await readFile(path)), type })
  }
  return files
}

function servePrintable(id: string): Response {
  const html = printable.get(id)
  if (html === undefined) return new Response(null, { status: 404 })
  return new Response(html, { headers: headers('text/html; charset=utf-8', printPolicy) })
}

// The frame that draws pages of documents: script of the app's own, fonts out of the document, and no request for anything.
const pagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors stet://app',
].join('; ')

/** The frame's own page and the scripts of the app, no other page. */
function servePages(files: ReadonlyMap<string, AppFile>, path: string): Response {
  const file = path === '/pages.html' || path.endsWith('.js') ? files.get(path) : undefined
  if (!file) return new Response(null, { status: 404 })
  return new Response(file.body, { headers: headers(file.type, pagesPolicy) })
}

function serveOriginal(path: string): Response {
  const page = offeredPage(path)
  if (page === null) return new Response(null, { status: 404 })
  return new Response(page, {
    headers: {
      ...headers('text/html; charset=utf-8', originalPolicy),
      'x-dns-prefetch-control': 'off',
      'cache-control': 'no-store',
    },
  })
}

const headers = (type: string, policy: string) => ({
  'content-type': type,
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
})
