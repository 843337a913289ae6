import { listWords } from '../language/english/lists'
import { CardSkeletons } from './feed/CardSkeletons'
import layout from './ListPage.module.css'
import styles from './ListPageSkeleton.module.css'
import list from './StoryList.module.css'

/** The room of a page that lists stories, while the newsroom is asked what it is called. */
export const ListPageSkeleton = ({ kind }: { kind: string }) => (
  <div className={layout.page}>
    <h1 className="visually-hidden">{kind}</h1>
    <div className={layout.header} aria-hidden="true">
      <p className={layout.kind}>{kind}</p>
      <div className={styles.title} />
      <div className={styles.description} />
      <div className={styles.count} />
    </div>
    <div className={list.list}>
      <CardSkeletons count={6} label={listWords().someStories} />
    </div>
  </div>
)
