import { ComfortFields } from '../../components/comfort/ComfortFields'
import { comfortWords } from '../../language/english/comfort'
import styles from './OnThisDevice.module.css'

/** How the reader wants to read. */
export const ReadingComfortSection = () => (
  <section className={styles.section} aria-labelledby="reading-comfort">
    <h2 id="reading-comfort" className={styles.heading}>
      {comfortWords().title}
    </h2>
    <ComfortFields />
  </section>
)
