import { type ReactNode, useEffect, useRef, useState } from 'react'
import { readerStays } from '../queries/readerStays'
import { whenIdle } from '../queries/whenIdle'
import styles from './NearFirst.module.css'
import { useWasPrinted } from './useHydrating'
import { useLeftStretch } from './useLeftStretch'

/** ms for which an idle moment is waited for. */
const patience = 100

let lastTurn = Promise.resolve()

/** Does one task after the other, each in an idle moment of its own. */
const inTurn = (task: () => void): void => {
  lastTurn = lastTurn.then(() => new Promise<void>((resolve) => whenIdle(resolve, patience))).then(task)
}

/** Whether the browser need not lay out a part that was printed, and is not near the screen, before the reader stays. */
const useMayWait = (isBelow: boolean): boolean => {
  const [mayWait, setMayWait] = useState(useWasPrinted() && isBelow)
  useEffect(() => {
    if (mayWait) void readerStays().then(() => inTurn(() => setMayWait(false)))
  }, [mayWait])
  return mayWait
}

interface NearFirstProps {
  /** Names the part within its page. */
  name: string
  /** It stands under the first screen. */
  isBelow?: boolean
  children: ReactNode
}

/**
 * A part of a page that Back draws at once where the reader was. Elsewhere a box of its height holds its place until an
 * idle moment: all of a front page at once would keep the reader waiting.
 */
export const NearFirst = ({ name, isBelow = false, children }: NearFirstProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const left = useLeftStretch(frame, name)
  const [isDrawn, setDrawn] = useState(left?.isNear ?? true)
  useEffect(() => {
    if (!isDrawn) inTurn(() => setDrawn(true))
  }, [isDrawn])
  const mayWait = useMayWait(isBelow)
  return (
    <div
      ref={frame}
      className={mayWait ? styles.waiting : undefined}
      data-waiting={mayWait || undefined}
      style={{ blockSize: isDrawn ? undefined : left?.height }}
    >
      {isDrawn && children}
    </div>
  )
}
