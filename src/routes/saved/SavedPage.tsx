import { useSuspenseQuery } from '@tanstack/react-query'
import { ArticleCard } from '../../components/ArticleCard'
import { ListPage } from '../../components/ListPage'
import { PageProblem } from '../../components/PageProblem'
import { savedQueries } from '../../queries/savedQueries'
import styles from './SavedPage.module.css'

const kept = 'Only you see this list: it stays in this browser.'
const notKept = 'This browser keeps nothing for us: the list is gone when you close the page.'

/** The stories this reader keeps, newest first, on this device only. */
const SavedPage = () => {
  const { data } = useSuspenseQuery(savedQueries.list())
  const { items: saved, storageWorks } = data
  return (
    <ListPage
      kind="On this device"
      title="Saved stories"
      description={storageWorks ? kept : notKept}
      count={saved.length}
    >
      {saved.length === 0 ? (
        <p className={styles.empty}>Nothing saved yet. Press Save on any story to keep it here.</p>
      ) : (
        <ul className={styles.list}>
          {saved.map(({ article }) => (
            <li key={article.id} className={styles.item}>
              <ArticleCard article={article} treatment="row" headingLevel={2} />
            </li>
          ))}
        </ul>
      )}
    </ListPage>
  )
}

const SavedProblem = () => <PageProblem task="open your saved stories" />

export { SavedPage as Component, SavedProblem as ErrorBoundary }
