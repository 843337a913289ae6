import type { RefObject } from 'react'
import { Link } from 'react-router-dom'
import { Byline } from '../../../components/Byline'
import { ComfortButton } from '../../../components/comfort/ComfortButton'
import { SaveButton } from '../../../components/SaveButton'
import type { ArticleSummary } from '../../../domain/article'
import { labelBeside } from '../../../domain/labels'
import { categoryPath } from '../../../domain/paths'
import { Listen } from '../listen/Listen'
import styles from './ArticleHeader.module.css'
import { Counters } from './Counters'
import { LeadPicture } from './LeadPicture'
import { ReadTimeNote } from './ReadTimeNote'
import { ShareButton } from './ShareButton'
import { Stamps } from './Stamps'

/** An automatic excerpt is the story's own beginning cut off: as a standfirst it would say everything twice. */
const isWritten = (standfirst: string) => standfirst !== '' && !standfirst.endsWith('…')

interface ArticleHeaderProps {
  article: ArticleSummary
  /** A saved copy of a story taken down: nothing is counted of it, and its address leads nowhere. */
  isCopy?: boolean
  /** Frame of the text, once it is here. */
  text?: RefObject<HTMLElement | null>
}

const Facts = ({ article, isCopy, text }: ArticleHeaderProps) => (
  // Our own words, also beside a story that runs from right to left.
  <div className={styles.facts} dir="ltr">
    <div className={styles.who}>
      <p className={styles.byline}>
        <Byline authors={article.authors} />
      </p>
      <Stamps article={article} />
      <p className={styles.address}>{article.siteUrl}</p>
    </div>
    <div className={styles.row}>
      <ReadTimeNote article={article} />
      {!isCopy && <Counters article={article} />}
      <div className={styles.tools}>
        <Listen article={article} text={text} />
        {!isCopy && <ShareButton headline={article.headline} />}
        {!isCopy && <SaveButton article={article} />}
        <ComfortButton />
      </div>
    </div>
  </div>
)

/** Top of a story, also while its body is on its way: all that a card knows is enough. */
export const ArticleHeader = ({ article, isCopy = false, ...rest }: ArticleHeaderProps) => {
  const section = article.categories[0]
  const label = labelBeside(section?.name, article)
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        {(section || label) && (
          <p className={styles.kicker}>
            {section && <Link to={categoryPath(section.slug)}>{section.name}</Link>}{' '}
            {label && <span className={styles.label}>{label}</span>}
          </p>
        )}
        <h1 className={styles.headline} dir="auto">
          {article.headline}
        </h1>
        {isWritten(article.standfirst) && (
          <p className={styles.standfirst} dir="auto">
            {article.standfirst}
          </p>
        )}
      </div>
      <Facts article={article} isCopy={isCopy} {...rest} />
      {article.picture && <LeadPicture image={article.picture} />}
    </header>
  )
}
