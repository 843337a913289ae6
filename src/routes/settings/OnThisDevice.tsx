import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { byteSize } from '../../domain/byteSize'
import type { DeviceContents } from '../../domain/deviceContents'
import { clearStored, deviceQueries } from '../../queries/deviceQueries'
import { ClearDialog } from './ClearDialog'
import { ContentsTable } from './ContentsTable'
import styles from './OnThisDevice.module.css'

const promise = ({ isPersisted }: DeviceContents): string => {
  if (isPersisted === null) return ''
  return isPersisted
    ? ' It has promised to keep it, also when the disk runs full.'
    : ' It may let it go when the disk runs full; when you save a story, we ask it not to.'
}

const Total = ({ contents }: { contents: DeviceContents }) => {
  const { usage } = contents
  const total = usage === null ? '' : `In all, with the app itself, this browser counts ${byteSize(usage)}.`
  return (
    <p className={styles.total}>
      {total}
      {promise(contents)}
    </p>
  )
}

/** What this device keeps of the newspaper, and how to be rid of it. */
export const OnThisDevice = () => {
  const { data: contents } = useSuspenseQuery(deviceQueries.contents())
  const { mutate: clear, isSuccess } = useMutation(clearStored())
  const [isAsking, setAsking] = useState(false)
  return (
    <section className={styles.section} aria-labelledby="on-this-device">
      <h2 id="on-this-device" className={styles.heading}>
        On this device
      </h2>
      <p className={styles.intro}>
        What you have read is kept here for a month, so that it opens at once and without a network.
      </p>
      <ContentsTable contents={contents} />
      <Total contents={contents} />
      <button type="button" className={styles.clear} onClick={() => setAsking(true)}>
        Clear what is stored
      </button>
      <p className={styles.outcome} role="status">
        {isSuccess && 'Cleared.'}
      </p>
      {isAsking && (
        <ClearDialog
          contents={contents}
          onClose={() => setAsking(false)}
          onClear={(wish) => {
            setAsking(false)
            clear(wish)
          }}
        />
      )}
    </section>
  )
}
