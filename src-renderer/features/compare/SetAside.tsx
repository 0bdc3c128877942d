import { Button, Stack, Text } from '@mantine/core'
import type { Flag } from '../../queries'
import { DiscrepancyChip } from '../../ui/DiscrepancyChip'
import { useWords } from '../../ui/words'
import styles from './compare.module.css'
import own from './deciding.module.css'
import { useStamp } from './useStamp'

interface Props {
  flags: Flag[]
  onBringBack: (flag: Flag) => unknown
}

/** Flags that somebody set aside: out of the way, but with the reason and the way back. */
export function SetAside({ flags, onBringBack }: Props) {
  const words = useWords()
  const stamp = useStamp()
  return (
    <details className={styles.more} data-testid="set-aside">
      <summary>{words.deciding.setAside(flags.length)}</summary>
      <Stack gap={8}>
        {flags.map((flag) => (
          <div key={flag.row.id} className={own.aside} data-testid="set-aside-flag">
            <DiscrepancyChip discrepancy={flag.row} />
            <Text fz="xs">
              {words.quote(flag.judgement!.row.reason)}{' '}
              <Text span fz="xs" c="dimmed">
                {stamp(flag.judgement!.row)}
              </Text>
            </Text>
            <Button
              size="compact-xs"
              variant="default"
              className={own.decision}
              onClick={() => void onBringBack(flag)}
              data-testid="bring-back"
            >
              {words.deciding.bringBack}
            </Button>
          </div>
        ))}
      </Stack>
    </details>
  )
}
