import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useMatch } from 'react-router-dom'
import { Link } from '../components/Link'
import { NavLink } from '../components/NavLink'
import { useNow } from '../components/useNow'
import { useTimeZone } from '../components/useSite'
import { editionDate } from '../domain/dates'
import { savedPath } from '../domain/paths'
import { siteSettings } from '../domain/siteSettings'
import { paperWords } from '../language/english/paper'
import { calendar } from '../language/english/times'
import { siteQueries } from '../queries/siteQueries'
import { BackButton } from './BackButton'
import { useEditionLine } from './edition/useEditionLine'
import styles from './Masthead.module.css'
import { Nameplate } from './Nameplate'
import { SectionNav } from './SectionNav'
import { useWayBack } from './useWayBack'

const SearchIcon = () => (
  <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="6.8" cy="6.8" r="4.6" />
    <path d="m10.4 10.4 4 4" />
  </svg>
)

const SavedIcon = () => (
  <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3.5 1.5h9v13L8 10.6l-4.5 3.9z" />
  </svg>
)

/** Keeps a line's height while its words are on their way. */
const room = '\u00a0'

const EditionDate = () => {
  const today = new Date(useNow()).toISOString()
  return <p className={styles.date}>{editionDate(today, useTimeZone(), calendar())}</p>
}

/** Date of the edition, nameplate, sections. Large on the front page, small on all others. */
export const Masthead = () => {
  const { data: site, isPending } = useQuery(siteQueries.site())
  const say = paperWords()
  const { logo, name: ownName } = siteSettings()
  const name = site?.name ?? ownName ?? (isPending ? room : 'Broadsheet')
  const edition = useEditionLine()
  const hasWayBack = useWayBack()
  const isFrontPage = useMatch('/') !== null
  return (
    <header className={styles.masthead} data-front={isFrontPage || undefined}>
      <div
        className={styles.bar}
        data-edition={edition !== '' || undefined}
        data-back={hasWayBack || undefined}
      >
        <div className={styles.start}>
          {hasWayBack && <BackButton />}
          <p className={styles.edition} role="status">
            {edition}
          </p>
          {/* Apart, for the first date that a browser writes takes it long: a printed page has it already. */}
          <Suspense>{edition === '' && <EditionDate />}</Suspense>
        </div>
        {/* A name that has come is a new one: set in the middle, the line that kept its room would move. */}
        <Link key={name} className={styles.name} to="/" aria-label={name === room ? 'Front page' : undefined}>
          {logo ? <Nameplate logo={logo} name={name} /> : name}
        </Link>
        <nav className={styles.tools} aria-label={say.tools}>
          <NavLink to="/search" className={styles.tool ?? ''}>
            <SearchIcon />
            <span>{say.search}</span>
          </NavLink>
          <NavLink to={savedPath()} className={styles.tool ?? ''}>
            <SavedIcon />
            <span>{say.saved}</span>
          </NavLink>
        </nav>
      </div>
      <p className={styles.tagline}>{site?.description || room}</p>
      <SectionNav />
    </header>
  )
}
