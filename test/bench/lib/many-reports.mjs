// Many invented reports, none of them a copy of another: sentences of common words in an order of their own, with names of their own.
const common =
  'the of and to in a was for on that with by at from as it were had said which after before when where because while although river council harbour road bridge school farmer minister office report water night morning station train village court police driver worker owner house field market price budget plan week month year people children family doctor engineer captain ship ferry cargo storm wind fire smoke tower wall gate garden forest mountain valley coast island border company union strike factory machine metal wood stone paper letter record witness expert official spokesman neighbour visitor tourist student teacher closed opened built repaired moved carried found lost sold bought paid promised refused agreed voted warned asked answered waited returned arrived left stayed fell rose began ended'.split(
    ' ',
  )
const syllables = 'ba be dra dol fen gal hul kar ler mir nor pel qui ros ten ulm vor wen yst zo bran tol ves lin'.split(
  ' ',
)

function chance(seed) {
  let state = (seed * 2654435761) >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 9) % below
  }
}

const name = (next) => {
  const made = Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)]).join('')
  return made[0].toUpperCase() + made.slice(1)
}

/** `count` reports of so many words; the last one alone has the word "lastword". */
export function* reports(count, words) {
  for (let n = 0; n < count; n++) {
    const next = chance(n + 1)
    const names = Array.from({ length: 6 }, () => name(next))
    const sentences = []
    for (let written = 0; written < words; ) {
      const length = 10 + next(14)
      const sentence = Array.from({ length }, (_, i) => {
        const roll = next(20)
        if (roll === 0) return names[next(names.length)]
        if (roll === 1) return String(2 + next(900))
        const word = common[next(common.length)]
        return i === 0 ? word[0].toUpperCase() + word.slice(1) : word
      })
      sentences.push(`${sentence.join(' ')}.${sentences.length % 4 === 3 ? '\n\n' : ' '}`)
      written += length
    }
    const last = n === count - 1 ? ' Lastword.' : ''
    yield {
      file: `report-${String(n).padStart(5, '0')}.txt`,
      text: `${names[0]} ${common[next(common.length)]} report ${n}\n\n${names[1].toUpperCase()}, 4 March 2031 - ${sentences.join('').trim()}${last}\n`,
    }
  }
}
