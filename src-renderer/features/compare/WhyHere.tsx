import { Text } from '@mantine/core'
import type { ArticleRow, MentionRow } from '../../../src-main/contract/rows'
import type { Belonging } from '../../queries'
import { useWords } from '../../ui/words'
import { nameIn } from './articleNames'
import own from './deciding.module.css'
import { likelihoodOf } from './likelihood'
import { useLinkWhy } from './useLinkWhy'
import { useWho } from './useStamp'

interface Props {
  mention: MentionRow
  belonging: Belonging | undefined
  articles: ReadonlyMap<string, ArticleRow>
  isOnly: boolean
}

/** More links than this say the same again. */
const linksShown = 3

/** What ties a passage to the others of its claim: the engine's links, and what editors said. */
export function WhyHere({ mention, belonging, articles, isOnly }: Props) {
  const words = useWords().deciding
  const why = useLinkWhy()
  const who = useWho()
  const links = (belonging?.links ?? []).slice(0, linksShown)
  const decisions = belonging?.decisions ?? []
  const said = new Set(
    decisions.map(({ row }) => {
      const sentence = row.together ? words.whyTogether : words.whyApart
      return sentence(who(row.by), words.because[row.because])
    }),
  )
  return (
    <div className={own.whyHere} data-testid="why-here" data-mention={mention.id}>
      {links.map(({ other, link }) => (
        <Text fz="xs" key={`${link.id}|${other.id}`}>
          {words.whyLike(nameIn(articles, other.article))}{' '}
          <Text span fz="xs" c="dimmed">
            {why(link.why)} ({words.likelihoods[likelihoodOf(link)]})
          </Text>
        </Text>
      ))}
      {[...said].map((sentence) => (
        <Text fz="xs" key={sentence}>
          {sentence}
        </Text>
      ))}
      {links.length === 0 && said.size === 0 && <Text fz="xs">{isOnly ? words.whyNone : words.whyUnlinked}</Text>}
    </div>
  )
}
