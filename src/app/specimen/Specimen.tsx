import type { ReactNode } from 'react'
import styles from './Specimen.module.css'

interface SpecimenProps {
  name: string
  /** What state it is in, and what can be tried. */
  note?: string
  /** How wide it may be; `page` takes all there is. */
  width?: 'card' | 'column' | 'text' | 'page'
  /** Holds what is fixed to a window. */
  isWindow?: boolean
  children: ReactNode
}

/** A component in one state, with a caption. */
export const Specimen = ({ name, note, width = 'column', isWindow, children }: SpecimenProps) => (
  <div className={styles.specimen} data-width={width}>
    <p className={styles.caption} dir="ltr">
      <b>{name}</b> {note}
    </p>
    <div className={styles.stage} data-window={isWindow || undefined}>
      {children}
    </div>
  </div>
)

interface SetProps {
  title: string
  children: ReactNode
}

/** Specimens that belong together, side by side as far as there is room. */
export const Specimens = ({ title, children }: SetProps) => (
  <section className={styles.set}>
    <h3 className={styles.title}>{title}</h3>
    <div className={styles.specimens}>{children}</div>
  </section>
)
