import { ActionIcon, Group } from '@mantine/core'
import Markdown from 'react-markdown'
import { openNoteLink } from '../../actions'
import { ReadIcon } from '../../ui/icons'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import styles from './compare.module.css'

interface Props {
  dossier: string
  claim: string
  text: string
}

/**
 * A note as it reads: Markdown without HTML or pictures. An address stays text; beside it is a button that asks the main process to
 * open it, which does so only for one that stands in the saved note.
 */
export function NoteText({ dossier, claim, text }: Props) {
  const words = useWords().inspector
  const toast = useToast()
  const open = async (url: string) => {
    const result = await openNoteLink(dossier, claim, url)
    if (!result.ok) toast.error(result.error)
  }
  return (
    <div className={styles.note} dir="auto" data-testid="note-text">
      <Markdown
        skipHtml
        disallowedElements={['img']}
        components={{
          a: ({ href, children }) => (
            <Group component="span" gap={2} wrap="nowrap" display="inline-flex">
              <span>{children}</span>
              {href && /^https?:/i.test(href) && (
                <ActionIcon
                  size={20}
                  variant="subtle"
                  color="gray"
                  title={words.noteLink(href)}
                  aria-label={words.noteLink(href)}
                  onClick={() => void open(href)}
                  data-testid="note-link"
                >
                  <ReadIcon size={12} />
                </ActionIcon>
              )}
            </Group>
          ),
        }}
      >
        {text}
      </Markdown>
    </div>
  )
}
