import { app, type Session, type WebContents } from 'electron'

/** Permissions a page may have, each with its reason; everything else is denied, asked for or merely looked up. */
const allowedPermissions = new Set<string>([
  'clipboard-sanitized-write', // "copy passage": text onto the clipboard, never from it
])

/**
 * Rules for every page the app will ever show, put in place before the first window: no navigation away, no new
 * windows, no webviews, no request to anything but the app itself, no downloads, no permissions.
 */
export function guardAllPages(): void {
  // Chromium's own housekeeping would call out for updates and field trials.
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability']) {
    app.commandLine.appendSwitch(name)
  }
  app.commandLine.appendSwitch('disable-features', 'AutofillServerCommunication,OptimizationHints,MediaRouter')
  // What still slips through finds no host: every name and address resolves to nothing.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  app.on('web-contents-created', (_event, contents) => guardPage(contents))
}

function guardPage(contents: WebContents): void {
  const refuse = (event: { preventDefault: () => void }) => event.preventDefault()
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', (event) => {
    if (!isShowingOriginal(event)) event.preventDefault()
  })
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', refuse)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** The app's own page puts an original into a frame of its own; nothing in that frame can lead to another. */
function isShowingOriginal({ url, frame, initiator, isMainFrame }: FrameNavigation): boolean {
  const address = parsed(url)
  const isOriginal = address?.protocol === 'stet:' && (address.host === 'original' || address.host === 'pages')
  return isOriginal && !isMainFrame && isOwnPage(frame?.parent ?? null) && isOwnPage(initiator ?? null)
}

type FrameNavigation = Electron.Event<Electron.WebContentsWillFrameNavigateEventParams>

export function guardSession(session: Session): void {
  // The spell checker fetches its dictionaries from the network, past the request filter below: first it gets no
  // language and nowhere to fetch from, then it is switched off.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerDictionaryDownloadURL('stet://app/no-dictionaries/')
  session.setSpellCheckerEnabled(false)
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(allowedPermissions.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url) }))
  session.on('will-download', (event) => event.preventDefault())
}

const ownHosts = new Set(['app', 'print', 'original', 'pages'])

/** Compared as parsed addresses: a prefix test would let `stet://app.evil/` through. */
export function isOwn(address: string): boolean {
  const url = parsed(address)
  if (url === null) return false
  return (url.protocol === 'stet:' && ownHosts.has(url.host)) || url.protocol === 'devtools:'
}

/** Whether an IPC message comes from the app's own page, in the main frame. */
export function isOwnPage(frame: { url: string; parent: unknown } | null): boolean {
  if (frame === null || frame.parent !== null) return false
  const url = parsed(frame.url)
  return url !== null && url.protocol === 'stet:' && url.host === 'app'
}

// Node 20 has no URL.parse.
function parsed(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
