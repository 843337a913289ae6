import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link } from 'react-router-dom'
import { ArticleCard, type Treatment } from '../../components/ArticleCard'
import type { ArticleSummary } from '../../domain/article'
import { isInSection } from '../../domain/frontPage'
import { categoryPath } from '../../domain/paths'
import type { TermDetails } from '../../domain/term'
import { feedQueries } from '../../queries/feedQueries'
import styles from './SectionBlock.module.css'

interface SectionBlockProps {
  section: TermDetails
  /** The newest stories of all sections: often they are enough, and the block asks for nothing. */
  newest: readonly ArticleSummary[]
  /** Stories that stand elsewhere on the page. */
  without: ReadonlySet<number>
  /** Number of the block: neighbours look different. */
  look: number
  onShown: (block: string, ids: readonly number[]) => void
}

/** Sections in which the writer matters more than the picture, by the slugs newsrooms give them. */
const opinionSlugs = ['opinion', 'comment', 'columns', 'columnists', 'editorial', 'editorials']

const layouts = ['wide', 'row', 'split'] as const
const size = { wide: 5, row: 4, split: 4, opinion: 3 } as const
type Layout = keyof typeof size

const layoutOf = ({ slug }: TermDetails, look: number): Layout =>
  opinionSlugs.includes(slug) ? 'opinion' : (layouts[look % layouts.length] ?? 'row')

const treatmentOf = (layout: Layout, index: number): Treatment => {
  if (layout === 'opinion') return 'opinion'
  return layout === 'row' || index === 0 ? 'feature' : 'text'
}

/** With a picture first where the layout opens with one. */
const pictureFirst = (stories: readonly ArticleSummary[]) => {
  const opener = stories.find(({ picture }) => picture)
  return opener ? [opener, ...stories.filter((story) => story !== opener)] : stories
}

const useSectionStories = ({ section, newest, without }: SectionBlockProps, wanted: number) => {
  const mayStand = (story: ArticleSummary) => isInSection(story, section.id) && !without.has(story.id)
  const known = newest.filter(mayStand)
  const isShort = known.length < wanted
  const query = useInfiniteQuery({ ...feedQueries.inCategory(section.id), enabled: isShort })
  const fetched = query.data?.pages[0]?.items.filter(mayStand) ?? []
  const stories = fetched.length > known.length ? fetched : known
  return { stories: stories.slice(0, wanted), isSettled: !isShort || !query.isPending }
}

/** A section on the front page; silent when it has nothing that stands nowhere else. */
export const SectionBlock = (props: SectionBlockProps) => {
  const { section, look, onShown } = props
  const layout = layoutOf(section, look)
  const { stories, isSettled } = useSectionStories(props, size[layout])
  const ids = stories.map(({ id }) => id).join()
  useEffect(() => {
    if (isSettled) onShown(section.slug, ids === '' ? [] : ids.split(',').map(Number))
  }, [isSettled, ids, onShown, section.slug])
  if (isSettled && stories.length === 0) return null
  const ordered = layout === 'opinion' ? stories : pictureFirst(stories)
  return (
    <section className={styles.block} aria-labelledby={`section-${section.id}`}>
      <h2 className={styles.heading} id={`section-${section.id}`}>
        <Link to={categoryPath(section.slug)}>{section.name}</Link>
      </h2>
      <div className={styles.stories} data-layout={layout}>
        {ordered.map((article, index) => (
          <ArticleCard
            key={article.id}
            article={article}
            treatment={treatmentOf(layout, index)}
            hidesSection
            hidesStandfirst={layout !== 'opinion' && index > 0}
          />
        ))}
      </div>
    </section>
  )
}
