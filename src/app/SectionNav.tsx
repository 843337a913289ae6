import { useQuery } from '@tanstack/react-query'
import { NavLink } from '../components/NavLink'
import { RetryButton } from '../components/RetryButton'
import { categoryPath } from '../domain/paths'
import { paperWords } from '../language/english/paper'
import { partState } from '../queries/partState'
import { siteQueries } from '../queries/siteQueries'
import { useRetryMissing } from '../queries/useRetryMissing'
import styles from './SectionNav.module.css'

/** In the line of sections, when they can't be had. */
const Missing = () => {
  const retry = useRetryMissing()
  const { sectionsMissing, fetchSections } = paperWords()
  return (
    <li className={styles.missing}>
      {sectionsMissing}
      <RetryButton task={fetchSections} onRetry={retry} />
    </li>
  )
}

/** The newspaper's sections; keeps its line while they load, and says so when they can't be had. */
export const SectionNav = () => {
  const sections = useQuery(siteQueries.sections())
  const state = partState(sections)
  return (
    <nav className={styles.nav} aria-label={paperWords().sections}>
      {/* Sections that have come are a new list: set in the middle, “Front page” would move. */}
      <ul key={sections.data?.length} className={styles.list}>
        <li>
          <NavLink to="/" className={styles.link ?? ''}>
            {paperWords().frontPage}
          </NavLink>
        </li>
        {sections.data?.map(({ id, slug, name }) => (
          <li key={id}>
            <NavLink to={categoryPath(slug)} className={styles.link ?? ''}>
              {name}
            </NavLink>
          </li>
        ))}
        {(state === 'failed' || state === 'asked again') && <Missing />}
      </ul>
    </nav>
  )
}
