import { useQueryClient } from '@tanstack/react-query'
import { type ChangeEvent, useRef, useState } from 'react'
import type { Site } from '../../domain/site'
import { savedWords } from '../../language/english/saved'
import styles from './SavedPage.module.css'
import { exportWords, importProblemWords, importWords } from './transferWords'

/** Its code waits until somebody takes the list elsewhere. */
const transfer = () => import('../../queries/savedTransfer')

const download = (file: File) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  // Browsers start to read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The list as a file, out and in. */
export const SavedTransfer = ({ site, count }: { site: Site; count: number }) => {
  const queryClient = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState('')
  const exportList = async () => {
    const { exportSaved } = await transfer()
    const file = await exportSaved(site)
    download(file)
    setOutcome(exportWords(count, file))
  }
  const importList = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    if (!file) return
    setOutcome(savedWords().readingFile)
    const { importSaved } = await transfer()
    const words = await importSaved(queryClient, file, site).then(importWords, importProblemWords)
    setOutcome(words)
    if (input.current) input.current.value = ''
  }
  const fail = () => setOutcome(savedWords().transferFailed)
  return (
    <div className={styles.transfer}>
      {count > 0 && (
        <button type="button" className={styles.quiet} onClick={() => void exportList().catch(fail)}>
          {savedWords().exportList}
        </button>
      )}
      <button type="button" className={styles.quiet} onClick={() => input.current?.click()}>
        {savedWords().importList}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept="application/json,.json"
        aria-label={savedWords().file}
        onChange={(event) => void importList(event).catch(fail)}
      />
      <p className={styles.outcome} role="status">
        {outcome}
      </p>
    </div>
  )
}
