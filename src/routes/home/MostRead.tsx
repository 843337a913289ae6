import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link } from 'react-router-dom'
import { useSite } from '../../components/useSite'
import { articlePath } from '../../domain/paths'
import { feedQueries } from '../../queries/feedQueries'
import styles from './MostRead.module.css'

const wanted = 6

interface MostReadProps {
  without: ReadonlySet<number>
  onShown: (block: string, ids: readonly number[]) => void
}

/** The stories most read lately; absent where the newsroom does not count. */
export const MostRead = ({ without, onShown }: MostReadProps) => {
  const extras = useSite()?.extras ?? 'none'
  const { data, isPending } = useQuery(feedQueries.mostRead(extras))
  const stories = (data ?? []).filter(({ id }) => !without.has(id)).slice(0, wanted)
  const ids = stories.map(({ id }) => id).join()
  useEffect(() => {
    if (!isPending) onShown('most-read', ids === '' ? [] : ids.split(',').map(Number))
  }, [isPending, ids, onShown])
  if (stories.length < 3) return null
  return (
    <section className={styles.block} aria-labelledby="most-read">
      <h2 id="most-read" className={styles.heading}>
        Most read
      </h2>
      <ol className={styles.list}>
        {stories.map((article) => (
          <li key={article.id} className={styles.item}>
            <Link className={styles.link} to={articlePath(article.slug)} dir="auto">
              {article.headline}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
