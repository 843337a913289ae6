import type { ReactNode } from 'react'
import { listWords } from '../language/english/lists'
import styles from './ListPage.module.css'
import { Portrait } from './Portrait'
import { useSite } from './useSite'

interface ListPageProps {
  kind: string
  title: string
  description?: string
  /** Stories in all; `null` when nobody knows, `asked` while the newsroom is being asked. */
  count?: number | 'asked' | null
  portrait?: string | null
  /** What helps to find one's way, under the title. */
  tools?: ReactNode
  /** The list. */
  children: ReactNode
}

/** Keeps the line of a number on its way. */
const room = '\u00a0'

/** A page that lists stories: what it is, in words and in number, beside the list (above it on small screens). */
export const ListPage = ({
  kind,
  title,
  description,
  count = null,
  portrait,
  tools,
  children,
}: ListPageProps) => {
  const site = useSite()
  return (
    <div className={styles.page}>
      <title>{site ? `${title} | ${site.name}` : title}</title>
      <header className={styles.header}>
        {portrait && (
          <div className={styles.portrait}>
            <Portrait name={title} url={portrait} size={112} />
          </div>
        )}
        <p className={styles.kind}>{kind}</p>
        <h1 className={styles.title} dir="auto">
          {title}
        </h1>
        {description && (
          <p className={styles.description} dir="auto">
            {description}
          </p>
        )}
        {count !== null && (
          <p className={styles.count} role="status">
            {count === 'asked' ? room : listWords().stories(count)}
          </p>
        )}
        {tools}
      </header>
      <div>{children}</div>
    </div>
  )
}
