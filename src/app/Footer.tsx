import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { useSite } from '../components/useSite'
import { categoryPath, savedPath, settingsPath } from '../domain/paths'
import { siteSettings } from '../domain/siteSettings'
import { siteQueries } from '../queries/siteQueries'
import styles from './Footer.module.css'
import { KeysButton } from './keys/KeysButton'

/** Colophon: the sections once more, and whose newspaper this is. */
export const Footer = () => {
  const site = useSite()
  const { data: sections = [] } = useQuery(siteQueries.sections())
  return (
    <footer id="footer" tabIndex={-1} className={styles.footer}>
      <div className={styles.columns}>
        <div>
          <p className={styles.name}>{site?.name ?? siteSettings().name ?? 'Broadsheet'}</p>
          <p className={styles.description}>{site?.description}</p>
        </div>
        <nav aria-label="All sections">
          <ul className={styles.list}>
            {sections.map(({ id, slug, name }) => (
              <li key={id}>
                <Link to={categoryPath(slug)}>{name}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label="More">
          <ul className={styles.list}>
            <li>
              <Link to="/search">Search</Link>
            </li>
            <li>
              <Link to={savedPath()}>Saved stories</Link>
            </li>
            <li>
              <Link to={settingsPath()}>Settings</Link>
            </li>
            <li>
              <KeysButton />
            </li>
            {site && (
              <li>
                <a href={site.url}>The newspaper’s own site</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
      <p className={styles.small}>Read with Broadsheet, an open reader for WordPress newsrooms.</p>
    </footer>
  )
}
