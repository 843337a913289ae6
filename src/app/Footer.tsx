import { useQuery } from '@tanstack/react-query'
import { Link } from '../components/Link'
import { useSite } from '../components/useSite'
import { categoryPath, savedPath, settingsPath } from '../domain/paths'
import { siteSettings } from '../domain/siteSettings'
import { paperWords } from '../language/english/paper'
import { siteQueries } from '../queries/siteQueries'
import styles from './Footer.module.css'
import { KeysButton } from './keys/KeysButton'

/** Colophon: the sections once more, and whose newspaper this is. */
export const Footer = () => {
  const site = useSite()
  const say = paperWords()
  const { data: sections = [] } = useQuery(siteQueries.sections())
  return (
    <footer id="footer" tabIndex={-1} className={styles.footer}>
      <div className={styles.columns}>
        <div>
          <p className={styles.name}>{site?.name ?? siteSettings().name ?? 'Broadsheet'}</p>
          <p className={styles.description}>{site?.description}</p>
        </div>
        <nav aria-label={say.allSections}>
          <ul className={styles.list}>
            {sections.map(({ id, slug, name }) => (
              <li key={id}>
                <Link to={categoryPath(slug)}>{name}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={say.more}>
          <ul className={styles.list}>
            <li>
              <Link to="/search">{say.search}</Link>
            </li>
            <li>
              <Link to={savedPath()}>{say.savedStories}</Link>
            </li>
            <li>
              <Link to={settingsPath()}>{say.settings}</Link>
            </li>
            <li>
              <KeysButton />
            </li>
            {site && (
              <li>
                <a href={site.url}>{say.ownSite}</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
      <p className={styles.small}>{say.colophon}</p>
    </footer>
  )
}
