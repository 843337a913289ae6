import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useSpoken } from '../components/useSpoken'
import styles from './Strip.module.css'
import { takePlace } from './stripPlaces'

interface StripProps {
  /** Name of it for those who find their way by landmarks. */
  label: string
  /** `true`: stays in sight at the foot of the window while the page moves under it. */
  stays?: boolean
  buttons: ReactNode
  children: ReactNode
}

const usePlace = (stays: boolean) => {
  const strip = useRef<HTMLElement>(null)
  useLayoutEffect(() => (stays && strip.current ? takePlace(strip.current) : undefined), [stays])
  return strip
}

/** Something the app has to say at the foot of the page, quietly, with what can be done about it. */
export const Strip = ({ label, stays = false, buttons, children }: StripProps) => {
  const isSpoken = useSpoken()
  const strip = usePlace(stays)
  return (
    <section ref={strip} className={styles.strip} data-stays={stays || undefined} aria-label={label}>
      <div className={styles.words} role="status">
        {isSpoken && children}
      </div>
      <div className={styles.buttons}>{buttons}</div>
    </section>
  )
}

interface StripButtonProps {
  isFirst?: boolean
  onPress: () => void
  children: ReactNode
}

/** What can be done about it; the first choice is the filled one. */
export const StripButton = ({ isFirst = false, onPress, children }: StripButtonProps) => (
  <button type="button" className={styles.button} data-first={isFirst || undefined} onClick={onPress}>
    {children}
  </button>
)
