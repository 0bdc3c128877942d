import { useRef, useState } from 'react'
import type { BackupPreview } from '../../src-main/contract/backup'
import { chooseBackup } from '../actions'
import { RestoreDialog, RestoredDialog, useBackUp } from '../features/backup'
import { useBackupWork, useMenu } from '../queries'
import { sayBusy } from '../ui/busy'
import { useToast } from '../ui/toast'
import { useWords } from '../ui/words'

/** Backing up and restoring, from the menu, whichever screen is in front: also before anybody said who works here. */
export function Backups() {
  const words = useWords().backup
  const toast = useToast()
  const backUp = useBackUp()
  const [backup, setBackup] = useState<BackupPreview | null>(null)
  const isReading = useRef(false)
  const look = async () => {
    if (isReading.current || backup !== null) return
    isReading.current = true
    const result = await chooseBackup()
    isReading.current = false
    if (!result.ok) toast.error(result.error)
    else setBackup(result.value)
  }
  const endSaying = useRef<(() => void) | null>(null)
  useBackupWork((doing) => {
    endSaying.current?.()
    endSaying.current = doing === null ? null : sayBusy(words[doing])
  })
  useMenu((action) => {
    if (action === 'back-up') void backUp()
    if (action === 'restore') void look()
  })
  return (
    <>
      <RestoreDialog backup={backup} onClose={() => setBackup(null)} />
      <RestoredDialog />
    </>
  )
}
