import { useEffect, useId, useRef } from 'react'
import { type SavedOrder, savedOrders } from '../../domain/savedOrder'
import { savedWords } from '../../language/english/saved'
import styles from './SavedTools.module.css'
import type { SavedView } from './useSavedView'

/** ms without a key until the words go into the address: Safari bears 100 changes in 30 s. */
const pause = 200

const useSoon = (task: (value: string) => void) => {
  const latest = useRef(task)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    latest.current = task
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return (value: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(value), pause)
  }
}

/** Finds one's way in a list that has grown long. */
export const SavedTools = ({ words, order, change }: SavedView) => {
  const id = useId()
  const search = useSoon((typed) => change({ words: typed }))
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022, and React, do not all know <search> yet
    <form role="search" className={styles.tools} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.field}>
        <label htmlFor={`${id}-q`}>{savedWords().search}</label>
        <input
          id={`${id}-q`}
          type="search"
          defaultValue={words}
          onChange={(event) => search(event.currentTarget.value)}
          enterKeyHint="search"
          autoComplete="off"
          dir="auto"
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-sort`}>{savedWords().sortBy}</label>
        <select
          id={`${id}-sort`}
          value={order}
          onChange={(event) => change({ order: event.currentTarget.value as SavedOrder })}
        >
          {savedOrders.map((each) => (
            <option key={each} value={each}>
              {savedWords().orders[each]}
            </option>
          ))}
        </select>
      </div>
    </form>
  )
}
