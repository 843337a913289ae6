import { useMutation } from '@tanstack/react-query'
import { type ComponentProps, useEffect, useId, useRef } from 'react'
import { ArticleCard } from '../../components/ArticleCard'
import type { SavedArticle } from '../../domain/savedArticle'
import { savedWords } from '../../language/english/saved'
import { restoreStory } from '../../queries/savedQueries'
import { offerRestoring } from '../../queries/tidySaved'
import { SavedFacts } from './SavedFacts'
import styles from './SavedPage.module.css'
import type { SavedRow } from './useSavedRows'

/** Stands in the place of a story taken off, until the page is left. */
const RemovedLine = ({ saved }: { saved: SavedArticle }) => {
  const id = useId()
  const { mutate: restore } = useMutation(restoreStory())
  useEffect(() => offerRestoring(), [])
  return (
    <div className={styles.removed}>
      <p id={id} dir="auto">
        {savedWords().removed} <cite>{saved.article.headline}</cite>.
      </p>
      <button type="button" className={styles.quiet} aria-describedby={id} onClick={() => restore(saved)}>
        {savedWords().undo}
      </button>
    </div>
  )
}

/** The button that had the focus went with what it did: the focus goes to the one that takes its place. */
const useFocusInPlace = (isRemoved: boolean) => {
  const item = useRef<HTMLLIElement>(null)
  const before = useRef(isRemoved)
  useEffect(() => {
    if (before.current === isRemoved) return
    before.current = isRemoved
    if (document.activeElement !== document.body) return
    item.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [isRemoved])
  return item
}

/** A story on the reading list, or the way to get it back. */
export const SavedItem = ({ isRemoved, ...facts }: SavedRow & ComponentProps<typeof SavedFacts>) => {
  const { saved } = facts
  const item = useFocusInPlace(isRemoved)
  return (
    <li ref={item} className={styles.item}>
      {isRemoved ? (
        <RemovedLine saved={saved} />
      ) : (
        <ArticleCard
          article={saved.article}
          treatment="row"
          headingLevel={2}
          addition={<SavedFacts {...facts} />}
        />
      )}
    </li>
  )
}
