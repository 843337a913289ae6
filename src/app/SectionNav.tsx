import { useQuery } from '@tanstack/react-query'
import { NavLink } from 'react-router-dom'
import { categoryPath } from '../domain/paths'
import { siteQueries } from '../queries/siteQueries'
import styles from './SectionNav.module.css'

/** The newspaper's sections; keeps its line while they load, and stays empty when they can't be had. */
export const SectionNav = () => {
  const { data: sections = [] } = useQuery(siteQueries.sections())
  return (
    <nav className={styles.nav} aria-label="Sections">
      <ul className={styles.list}>
        <li>
          <NavLink to="/" end className={styles.link ?? ''}>
            Front page
          </NavLink>
        </li>
        {sections.map(({ id, slug, name }) => (
          <li key={id}>
            <NavLink to={categoryPath(slug)} className={styles.link ?? ''}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
