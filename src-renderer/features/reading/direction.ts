const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu

/** UTF-16 units that tell which way an article is written. */
const looked = 4000

/** The side on which an article's margin begins; each paragraph's own direction is the browser's matter (`dir="auto"`). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const beginning = text.slice(0, looked)
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0
  return (beginning.match(rightToLeft)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr'
}
