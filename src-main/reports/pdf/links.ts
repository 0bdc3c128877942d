/**
 * Where a link from one printed part into another leads until the parts are joined. Chromium would look for the missing
 * target through the whole page for each of them.
 */
export const elsewhere = 'stet://elsewhere/#'

const action = new RegExp(String.raw`\/A <<[^>]*\/URI \(${elsewhere}([\w-]+)\)>>`)
const named = /\/Dest \/([^\s/[\]<>()]+)/

/** A link's annotation with its target named outright; where the target is nowhere, it leads nowhere. */
export function linkTo(annotation: string, destinations: ReadonlyMap<string, string>): string {
  const leading = (_all: string, name: string) => {
    const target = destinations.get(name)
    return target === undefined ? '' : `/Dest ${target}`
  }
  return annotation.replace(action, leading).replace(named, leading)
}
