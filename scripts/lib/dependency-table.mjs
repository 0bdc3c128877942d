/** The rows of docs/dependencies.md: `{ name, why, installed, inApp }`, a weight that was never taken is ''. */
export function readRows(text) {
  return text.split('\n').flatMap((line) => {
    const found = /^\| `([^`]+)` \| (.*?) \| (.*?) \| (.*?) \|$/.exec(line)
    return found ? [{ name: found[1], why: found[2], installed: found[3].trim(), inApp: found[4].trim() }] : []
  })
}
