import { type Ref, useId } from 'react'
import { CardSkeletons } from '../../../components/feed/CardSkeletons'
import { lazyPart } from '../../../components/LazyPart'
import type { Article } from '../../../domain/article'
import { articleWords } from '../../../language/english/article'
import { feedQueries } from '../../../queries/feedQueries'
import layout from '../Layout.module.css'
import { useEntryState } from '../useEntryState'
import styles from './MoreStories.module.css'
import { type Tab, Tabs } from './Tabs'

const StoryPanel = lazyPart(async () => (await import('./StoryPanel')).StoryPanel)

interface MoreStoriesProps {
  ref: Ref<HTMLElement>
  article: Article
  /** The story in the Check also card. */
  without: number | null
  /** The lists are near the screen, and it is known what they leave out. */
  isReady: boolean
}

/** The first who has an account: a guest's stories cannot be listed. */
const listedAuthor = ({ authors }: Article) => authors.find(({ id }) => id > 0)

const tabsOf = (article: Article): readonly Tab[] => {
  const author = listedAuthor(article)
  const [section] = article.categories
  const { related, moreBy, moreIn } = articleWords()
  return [
    { id: 'related', label: related },
    ...(author ? [{ id: 'author', label: moreBy(author.name) }] : []),
    ...(section ? [{ id: 'section', label: moreIn(section.name) }] : []),
  ]
}

const feedOf = (article: Article, tab: string) => {
  const author = listedAuthor(article)
  const [section] = article.categories
  if (tab === 'author' && author) return feedQueries.byAuthor(author.id)
  if (tab === 'section' && section) return feedQueries.inCategory(section.id)
  return feedQueries.related(article)
}

/** Where to read on: related stories, the author's, the section's, each an endless list in a tab of its own. */
export const MoreStories = ({ ref, article, without, isReady }: MoreStoriesProps) => {
  const id = useId()
  const [selected, setSelected] = useEntryState('tab', 'related')
  const tabs = tabsOf(article)
  const label = tabs.find((tab) => tab.id === selected)?.label ?? articleWords().related
  return (
    <section ref={ref} className={layout.section} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className={layout.heading}>
        {articleWords().readOn}
      </h2>
      <div>
        <Tabs
          id={id}
          label={articleWords().moreStories}
          tabs={tabs}
          selected={selected}
          onSelect={setSelected}
        />
        <div
          className={styles.panel}
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-${selected}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the tabs pattern asks for it where a panel begins with text
          tabIndex={0}
        >
          {isReady && (
            <StoryPanel
              key={selected}
              task={articleWords().showThese}
              waiting={<CardSkeletons count={6} label={label} />}
              query={feedOf(article, selected)}
              label={label}
              article={article}
              without={without}
              hidesSection={selected === 'section'}
            />
          )}
        </div>
      </div>
    </section>
  )
}
