import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { byteSize } from '../../domain/byteSize'
import type { DeviceContents } from '../../domain/deviceContents'
import { settingsWords } from '../../language/english/settings'
import { locale } from '../../language/spoken'
import { clearStored, deviceQueries } from '../../queries/deviceQueries'
import { ClearDialog } from './ClearDialog'
import { ContentsTable } from './ContentsTable'
import styles from './OnThisDevice.module.css'

const promise = ({ isPersisted }: DeviceContents): string => {
  if (isPersisted === null) return ''
  return ` ${isPersisted ? settingsWords().persisted : settingsWords().notPersisted}`
}

const Total = ({ contents }: { contents: DeviceContents }) => {
  const { usage } = contents
  const total = usage === null ? '' : settingsWords().total(byteSize(usage, locale()))
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
        {settingsWords().onThisDevice}
      </h2>
      <p className={styles.intro}>{settingsWords().intro}</p>
      <ContentsTable contents={contents} />
      <Total contents={contents} />
      <button type="button" className={styles.clear} onClick={() => setAsking(true)}>
        {settingsWords().clear}
      </button>
      <p className={styles.outcome} role="status">
        {isSuccess && settingsWords().cleared}
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
