import { Link } from '../../../components/Link'
import styles from './SectionList.module.css'
import type { Section } from './sectionsOf'

interface SectionListProps {
  sections: readonly Section[]
  /** Id of the one that is read. */
  current: string | null
  onChoose?: () => void
}

/** Links to the sections of a story, each an address of its own. */
export const SectionList = ({ sections, current, onChoose }: SectionListProps) => (
  <ol className={styles.list}>
    {sections.map(({ id, title }) => (
      <li key={id}>
        <Link
          className={styles.link}
          to={{ hash: id }}
          onClick={onChoose}
          aria-current={id === current ? 'location' : undefined}
          dir="auto"
        >
          {title}
        </Link>
      </li>
    ))}
  </ol>
)
