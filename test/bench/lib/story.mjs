// Invented text for measuring: many claims, each its own, none from anywhere.
const places = ['Port Ketter', 'Almer', 'Vessen', 'Great Holm', 'Tarn Bridge', 'Osmer', 'Lower Dell', 'Quay Street']
const bodies = ['harbour office', 'district council', 'ferry company', 'fire service', 'school board', 'water works']
const deeds = ['repaired', 'inspected', 'closed', 'sold', 'counted', 'moved', 'ordered', 'rented']
const things = ['boats', 'wagons', 'pumps', 'houses', 'trees', 'buses', 'lamps', 'benches']
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

const pick = (list, n) => list[n % list.length]

/** `articles` texts of `sentences` check-worthy sentences each; every sentence differs from every other in figures and names. */
export const bigStory = (articles, sentences) =>
  Array.from({ length: articles }, (_, a) =>
    Array.from({ length: sentences }, (_, s) => {
      const n = a * sentences + s
      return `The ${pick(bodies, n)} of ${pick(places, n * 7 + a)} ${pick(deeds, n * 3)} ${1000 + n * 7} ${pick(things, n * 5 + s)} on ${pick(days, n)}, its record ${n + 11} says.`
    }).join('\n'),
  )
