import { type ReactNode, useEffect, useRef, useState } from 'react'
import { whenIdle } from '../queries/whenIdle'
import { useLeftStretch } from './useLeftStretch'

/** ms for which an idle moment is waited for. */
const patience = 100

let lastTurn = Promise.resolve()

/** Does one task after the other, each in an idle moment of its own. */
const inTurn = (task: () => void): void => {
  lastTurn = lastTurn.then(() => new Promise<void>((resolve) => whenIdle(resolve, patience))).then(task)
}

interface NearFirstProps {
  /** Names the part within its page. */
  name: string
  children: ReactNode
}

/**
 * A part of a page that Back draws at once where the reader was. Elsewhere a box of its height holds its place until an
 * idle moment: all of a front page at once would keep the reader waiting.
 */
export const NearFirst = ({ name, children }: NearFirstProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const left = useLeftStretch(frame, name)
  const [isDrawn, setDrawn] = useState(left?.isNear ?? true)
  useEffect(() => {
    if (!isDrawn) inTurn(() => setDrawn(true))
  }, [isDrawn])
  return (
    <div ref={frame} style={{ blockSize: isDrawn ? undefined : left?.height }}>
      {isDrawn && children}
    </div>
  )
}
