import type { RefObject } from 'react'
import { Byline } from '../../../components/Byline'
import { ComfortButton } from '../../../components/comfort/ComfortButton'
import { Link } from '../../../components/Link'
import { SaveButton } from '../../../components/SaveButton'
import type { ArticleSummary } from '../../../domain/article'
import { labelBeside, labelOf } from '../../../domain/labels'
import { categoryPath } from '../../../domain/paths'
import { articleWords } from '../../../language/english/article'
import { labelWord } from '../../../language/labelWord'
import { spokenWriting } from '../../../language/spokenWriting'
import { Listen } from '../listen/Listen'
import styles from './ArticleHeader.module.css'
import { Columnists } from './Columnists'
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
  /** The text carries a note on what was wrong. */
  isCorrected?: boolean
  /** Frame of the text, once it is here. */
  text?: RefObject<HTMLElement | null>
}

/** A column is opened by its writer's face and name, which then need not stand among the facts. */
const isColumn = (article: ArticleSummary) => labelOf(article) === 'Opinion' && article.authors.length > 0

const Facts = ({ article, isCopy, isCorrected, text }: ArticleHeaderProps) => (
  // Our own words, also beside a story that runs from right to left.
  <div className={styles.facts} {...spokenWriting()}>
    <div className={styles.who}>
      {!isColumn(article) && (
        <p className={styles.byline}>
          <Byline authors={article.authors} />
        </p>
      )}
      <Stamps article={article} isCorrected={isCorrected} />
      <p className={styles.address}>{article.siteUrl}</p>
    </div>
    <div className={styles.row}>
      <ReadTimeNote article={article} />
      {!isCopy && <Counters article={article} />}
      <div className={styles.tools}>
        <Listen article={article} text={text} />
        {/* What they open would be gone when the story takes the place of this head. */}
        {!isCopy && <ShareButton headline={article.headline} inert={!text} />}
        {!isCopy && <SaveButton article={article} />}
        <ComfortButton inert={!text} />
      </div>
    </div>
  </div>
)

/** Section, and what readers have to know before they read. */
const Kicker = ({ article }: { article: ArticleSummary }) => {
  const section = article.categories[0]
  const label = labelBeside(section?.name, article, labelWord)
  if (!section && !label) return null
  return (
    <p className={styles.kicker} data-label={label ?? undefined}>
      {section && <Link to={categoryPath(section.slug)}>{section.name}</Link>}{' '}
      {label && <span className={styles.label}>{labelWord(label)}</span>}
      {label === 'Sponsored' && <span className={styles.paid}>{articleWords().paid}</span>}
    </p>
  )
}

/** Top of a story, also while its body is on its way: all that a card knows is enough. */
export const ArticleHeader = ({ article, isCopy = false, ...rest }: ArticleHeaderProps) => (
  <header className={styles.header} data-story={article.slug}>
    <div className={styles.titles} data-column={isColumn(article) || undefined}>
      <Kicker article={article} />
      <h1 id="headline" className={styles.headline} data-part="headline" dir="auto">
        {article.headline}
      </h1>
      {isWritten(article.standfirst) && (
        <p className={styles.standfirst} dir="auto">
          {article.standfirst}
        </p>
      )}
      {isColumn(article) && <Columnists authors={article.authors} />}
    </div>
    <Facts article={article} isCopy={isCopy} {...rest} />
    {article.picture && <LeadPicture image={article.picture} />}
  </header>
)
