/** Do the passage's words say it so plainly that its reading need not be told beside them? */
export const isPlain = (text: string, said: string): boolean => squeezed(text).includes(squeezed(said))
const squeezed = (text: string) =>
  text
    .toLowerCase()
    .replace(/per ?cent|prozent/g, '%')
    .replace(/\s+/g, '')
