import type { ReactNode } from 'react'
import styles from './ListHeader.module.css'
import { useSite } from './useSite'

interface ListHeaderProps {
  kind: string
  title: string
  description?: string
  /** Stories in all; `null` when nobody knows. */
  count?: number | null
  portrait?: string | null
  children?: ReactNode
}

const stories = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'story' : 'stories'}`

/** Top of a page that lists stories: what it is, in words and in number. */
export const ListHeader = ({
  kind,
  title,
  description,
  count = null,
  portrait,
  children,
}: ListHeaderProps) => {
  const site = useSite()
  return (
    <header className={styles.header}>
      <title>{site ? `${title} | ${site.name}` : title}</title>
      {portrait && <img className={styles.portrait} src={portrait} alt="" width="96" height="96" />}
      <div>
        <p className={styles.kind}>{kind}</p>
        <h1 className={styles.title} dir="auto">
          {title}
        </h1>
        {description && (
          <p className={styles.description} dir="auto">
            {description}
          </p>
        )}
        {count !== null && <p className={styles.count}>{stories(count)}</p>}
        {children}
      </div>
    </header>
  )
}
