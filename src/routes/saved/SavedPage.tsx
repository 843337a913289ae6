import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ListPage } from '../../components/ListPage'
import { PageProblem } from '../../components/PageProblem'
import { useSite } from '../../components/useSite'
import { byteSize } from '../../domain/byteSize'
import type { SavedArticle } from '../../domain/savedArticle'
import { type SharesRead, sortSaved } from '../../domain/savedOrder'
import { savedWeight } from '../../domain/savedWeight'
import { savedWords } from '../../language/english/saved'
import { locale } from '../../language/spoken'
import { placeQueries } from '../../queries/placeQueries'
import { soundSaved } from '../../queries/soundSaved'
import { forgetsSites, homeOfApps } from './forgetsSites'
import { SavedItem } from './SavedItem'
import styles from './SavedPage.module.css'
import { SavedTools } from './SavedTools'
import { SavedTransfer } from './SavedTransfer'
import { holdsWords } from './searchSaved'
import { useCompleteSaved } from './useCompleteSaved'
import { useSavedRows } from './useSavedRows'
import { type SavedView, useSavedView } from './useSavedView'

const none: SharesRead = new Map()

const useSharesRead = (): SharesRead => useQuery(placeQueries.shares()).data ?? none

interface ToolsProps {
  items: readonly SavedArticle[]
  unreadable: number
  view: SavedView
}

const Tools = ({ items, unreadable, view }: ToolsProps) => {
  const site = useSite()
  const say = savedWords()
  const weight = useMemo(() => items.reduce((sum, saved) => sum + savedWeight(saved), 0), [items])
  return (
    <>
      {items.length > 0 && <p className={styles.weight}>{say.weight(byteSize(weight, locale()))}</p>}
      {unreadable > 0 && <p className={styles.note}>{say.unreadableHere(unreadable)}</p>}
      {forgetsSites() && (
        <p className={styles.note}>{say.forgetful(site?.name ?? say.thisNewspaper, say[homeOfApps()])}</p>
      )}
      {(items.length > 1 || view.words !== '') && <SavedTools {...view} />}
      <div className={styles.transferRoom}>{site && <SavedTransfer site={site} count={items.length} />}</div>
    </>
  )
}

interface ListProps {
  items: readonly SavedArticle[]
  view: SavedView
  /** What is missing of them is being fetched. */
  isUnderway: boolean
}

const List = ({ items, view, isUnderway }: ListProps) => {
  const shares = useSharesRead()
  const rows = useSavedRows(items)
  const isRemoved = new Map(rows.map((row) => [row.saved, row.isRemoved]))
  const found = [...isRemoved.keys()].filter((saved) => holdsWords(saved, view.words))
  if (found.length === 0 && items.length > 0) {
    return <p className={styles.empty}>{savedWords().noneHas(view.words)}</p>
  }
  if (found.length === 0) return null
  return (
    <ul className={styles.list}>
      {sortSaved(found, view.order, shares).map((saved) => (
        <SavedItem
          key={saved.article.id}
          saved={saved}
          isRemoved={isRemoved.get(saved) ?? false}
          share={shares.get(saved.article.id)}
          isUnderway={isUnderway}
        />
      ))}
    </ul>
  )
}

/** The stories this reader keeps, on this device only. */
const SavedPage = () => {
  const { data } = useSuspenseQuery(soundSaved())
  const { items, storageWorks, unreadable } = data
  const say = savedWords()
  const view = useSavedView()
  const isUnderway = useCompleteSaved()
  return (
    <ListPage
      kind={say.kind}
      title={say.title}
      description={storageWorks ? say.kept : say.notKept}
      count={items.length || null}
      tools={<Tools items={items} unreadable={unreadable} view={view} />}
    >
      <List items={items} view={view} isUnderway={isUnderway} />
      {items.length === 0 && unreadable === 0 && <p className={styles.empty}>{say.empty}</p>}
    </ListPage>
  )
}

const SavedProblem = () => <PageProblem task={savedWords().open} />

export { SavedPage as Component, SavedProblem as ErrorBoundary }
