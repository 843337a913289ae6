import { useId } from 'react'
import type { ArticleSummary } from '../domain/article'
import { labelBeside } from '../domain/labels'
import { isOwn } from '../domain/ownOrigins'
import { articlePath, categoryPath } from '../domain/paths'
import { type CardSlot, cardPictureSizes, isUpright } from '../domain/pictureSizes'
import { storyWords } from '../language/english/stories'
import { labelWord } from '../language/labelWord'
import { storyLang } from '../language/storyLang'
import styles from './ArticleCard.module.css'
import { CardMeta } from './CardMeta'
import { Link } from './Link'
import { Picture } from './Picture'
import { usePrefetchOnIntent } from './usePrefetchOnIntent'

/** How a story is played: over the page, with its picture on top, with a small one beside, as text, as a voice. */
export type Treatment = 'lead' | 'feature' | 'row' | 'text' | 'opinion'

interface ArticleCardProps {
  article: ArticleSummary
  treatment: Treatment
  /** Where its picture stands, for a feature on the front page. */
  slot?: CardSlot
  headingLevel?: 2 | 3 | 4
  /** On a section's own page its name above each story says nothing. */
  hidesSection?: boolean
  hidesStandfirst?: boolean
  isUrgent?: boolean
  /** Place in a feed, from 1; makes the card an item of the feed that can be focused. */
  feedPosition?: number
  /** The headline with what was searched for marked. */
  headline?: React.ReactNode
  standfirst?: React.ReactNode
  /** A line under the standfirst. */
  addition?: React.ReactNode
}

const usualSlot = { lead: 'lead', feature: 'first', row: 'row' } as const

const CardPicture = ({ article, treatment, slot, isUrgent }: ArticleCardProps) => {
  if (treatment === 'text') return null
  if (treatment === 'opinion') return <Portrait article={article} />
  if (!article.picture) return null
  return (
    <div className={styles.picture} data-part="picture" data-tall={isUpright(article.picture) || undefined}>
      <Picture
        image={article.picture}
        sizes={cardPictureSizes[slot ?? usualSlot[treatment]]}
        isUrgent={isUrgent ?? false}
        isDecoration
      />
    </div>
  )
}

const Portrait = ({ article }: { article: ArticleSummary }) => {
  const portrait = article.authors[0]?.portrait
  if (!portrait || !isOwn(portrait)) return null
  return <img className={styles.portrait} src={portrait} alt="" width="72" height="72" loading="lazy" />
}

const Kicker = ({ article, treatment, hidesSection }: ArticleCardProps) => {
  const section = article.categories[0]
  const label = labelBeside(section?.name, article, labelWord)
  const tag = label && <span className={styles.label}>{labelWord(label)}</span>
  if (treatment === 'opinion') {
    const names = article.authors.map(({ name }) => name).join(storyWords().comma) || storyWords().opinion
    return (
      <p className={styles.kicker} dir="auto">
        {names} {label === 'Sponsored' && tag}
      </p>
    )
  }
  if (!section || hidesSection)
    return (
      tag && (
        <p className={styles.kicker} dir="auto">
          {tag}
        </p>
      )
    )
  return (
    <p className={styles.kicker} dir="auto">
      <Link to={categoryPath(section.slug)}>{section.name}</Link> {tag}
    </p>
  )
}

/** A story on a list or a front page. The whole card opens it; section and Save stay buttons of their own. */
export const ArticleCard = (props: ArticleCardProps) => {
  const { article, treatment, headingLevel = 3, hidesStandfirst, feedPosition } = props
  const headingId = useId()
  const lang = storyLang()
  const intent = usePrefetchOnIntent(article.slug)
  const Heading = `h${headingLevel}` as const
  const feedItem = feedPosition && {
    tabIndex: 0,
    'aria-posinset': feedPosition,
    'aria-setsize': -1,
    'data-article': article.id,
  }
  return (
    <article
      className={styles.card}
      data-story={article.slug}
      data-treatment={treatment}
      aria-labelledby={headingId}
      {...feedItem}
    >
      <CardPicture {...props} />
      <div className={styles.text}>
        <Kicker {...props} />
        <Heading className={styles.headline} data-part="headline" id={headingId} dir="auto" lang={lang}>
          <Link className={styles.link} to={articlePath(article.slug)} {...intent}>
            {props.headline ?? article.headline}
          </Link>
        </Heading>
        {!hidesStandfirst && article.standfirst !== '' && (
          <p className={styles.standfirst} dir="auto" lang={lang}>
            {props.standfirst ?? article.standfirst}
          </p>
        )}
        {props.addition}
        <CardMeta article={article} headingId={headingId} />
      </div>
    </article>
  )
}
