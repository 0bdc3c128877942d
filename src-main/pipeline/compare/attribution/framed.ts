import { frameOf } from '../../words/utterance-frames'
import type { Comparing } from '../comparing'
import { grouped } from '../grouped'
import { alignWords, type Retelling } from '../retellings'
import { areSameSpeaker, type Persons } from '../speakers'
import type { Utterance } from '../utterances'

/**
 * Retellings across languages that the words of matter are too freely translated to show: the whole frame of the sentence is
 * the same (who speaks, "not", "yet", "how", "know"), two words of matter are, and the one side is an utterance that another
 * article has from the same speaker, so that it surely was said by somebody. Too loose to judge the wording by.
 */
export function framedRetellings(
  c: Comparing,
  all: Retelling[],
  utterances: Utterance[],
  persons: Persons,
): Retelling[] {
  const isSure = new Set(all.filter((r) => areSameSpeaker(r.a, r.b, persons)).flatMap((r) => [r.a, r.b]))
  const known = new Map<Utterance, Set<Utterance>>()
  for (const { a, b } of all) known.set(a, (known.get(a) ?? new Set()).add(b))
  return [...grouped(utterances, frameKey)].flatMap(([key, alike]) => {
    if (key === '' || alike.length > mostAlike) return []
    return alike.flatMap((a, i) =>
      alike.slice(i + 1).flatMap((b) => {
        const isCandidate = a.passage.language !== b.passage.language && a.passage.article !== b.passage.article
        if (!isCandidate || known.get(a)?.has(b) || (!isSure.has(a) && !isSure.has(b))) return []
        const retelling = alignWords(ofMatter(a), ofMatter(b), c)
        return retelling.matched.length >= fewestMatched && retelling.share >= leastShare
          ? [{ ...retelling, a, b }]
          : []
      }),
    )
  })
}

/** Chosen on the invented cases of test/unit/pipeline/compare and the sample. */
const [fewestFrames, fewestMatched, leastShare, mostAlike] = [4, 2, 0.4, 40]

/** The kinds of small words in it, sorted; empty where there are too few to know it by. */
function frameKey({ tokens, passage }: Utterance): string {
  const frames = new Set(tokens.flatMap((t) => frameOf(t.folded, passage.language)))
  return frames.size < fewestFrames ? '' : [...frames].sort().join(' ')
}

/** Without the words of its frame and without names: two remarks on one country share its name. */
function ofMatter(u: Utterance): Utterance {
  const { names } = u.passage.annotation
  const isMatter = ({ folded, start, end }: Utterance['tokens'][number]) =>
    frameOf(folded, u.passage.language).length === 0 && !names.some((n) => n.start <= start && n.end >= end)
  return { ...u, words: u.words.filter((w) => isMatter(w.token)) }
}
