import type { ReactNode } from 'react'
import styles from './Specimen.module.css'

interface SpecimenProps {
  name: string
  /** What state it is in, and what can be tried. */
  note?: string
  /** How wide it may be: `story` as the column of a story's text, `page` all there is. */
  width?: 'card' | 'column' | 'text' | 'story' | 'page'
  /** Holds what is fixed to a window. */
  isWindow?: boolean
  /** Several in a line, in the face of buttons and fields. */
  isRow?: boolean
  children: ReactNode
}

/** A component in one state, with a caption. */
export const Specimen = ({ name, note, width = 'column', isWindow, isRow, children }: SpecimenProps) => (
  <div className={styles.specimen} data-width={width}>
    <p className={styles.caption} dir="ltr">
      <b>{name}</b> {note}
    </p>
    <div className={styles.stage} data-window={isWindow || undefined} data-row={isRow || undefined}>
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
