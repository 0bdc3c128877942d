import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol, type Session } from 'electron'

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

/** Serves the app's built files and nothing else: no path outside `root`, no listing, no other method than GET. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle('stet', async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET') return new Response(null, { status: 405 })
    if (url.host === 'print') return servePrintable(url.pathname.slice(1))
    if (url.host !== 'app') return new Response(null, { status: 404 })
    const path = insideRoot(root, url.pathname)
    const type = path && contentTypes[extname(path)]
    if (!path || !type) return new Response(null, { status: 404 })
    try {
      const body = await readFile(path)
      return new Response(body, { headers: headers(type, appPolicy) })
    } catch {
      return new Response(null, { status: 404 }) // a file the build does not have: the page says what is missing
    }
  })
}

function servePrintable(id: string): Response {
  const html = printable.get(id)
  if (html === undefined) return new Response(null, { status: 404 })
  return new Response(html, { headers: headers('text/html; charset=utf-8', printPolicy) })
}

const headers = (type: string, policy: string) => ({
  'content-type': type,
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
})

/** The file's path, or null when the address would leave the folder (encoded dots, backslashes, NUL). */
export function insideRoot(root: string, pathname: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null
  const path = normalize(join(root, decoded))
  return path.startsWith(root + sep) ? path : null
}
