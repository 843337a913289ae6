import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { shortDate } from '../domain/dates'
import { articlePath } from '../domain/paths'
import type { ReadableStory } from '../domain/readableStory'
import { readableWords } from '../language/english/readable'
import { calendar } from '../language/english/times'
import { readableQueries } from '../queries/readableQueries'
import { Link } from './Link'
import styles from './ReadableHere.module.css'
import { useTimeZone } from './useSite'

const Item = ({ story: { slug, headline, section, publishedAt } }: { story: ReadableStory }) => {
  const timeZone = useTimeZone()
  return (
    <li className={styles.item}>
      <Link className={styles.headline} to={articlePath(slug)} dir="auto">
        {headline}
      </Link>
      <p className={styles.facts}>
        {section && <span>{section}</span>}
        <time dateTime={publishedAt}>{shortDate(publishedAt, timeZone, calendar())}</time>
      </p>
    </li>
  )
}

/** The stories that open without a network; silent where there is none. */
export const ReadableHere = () => {
  const id = useId()
  const { data: stories = [] } = useQuery(readableQueries.list())
  if (stories.length === 0) return null
  return (
    <section className={styles.here} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {readableWords().title}
      </h2>
      <ul className={styles.list}>
        {stories.map((story) => (
          <Item key={story.id} story={story} />
        ))}
      </ul>
    </section>
  )
}
