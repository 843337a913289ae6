import { useEffect } from 'react'
import { InstallInvitation } from './install/InstallInvitation'
import { startWorker } from './update/appWorker'
import { UpdatePrompt } from './update/UpdatePrompt'

const start = async () => {
  try {
    await startWorker()
  } catch {
    // Blocked, or the file is not there: the app reads online only.
  }
}

/** All that makes the page an app: its worker, and what it asks of the reader. */
export const InstallAndUpdate = () => {
  useEffect(() => void start(), [])
  return (
    <>
      <InstallInvitation />
      <UpdatePrompt />
    </>
  )
}
