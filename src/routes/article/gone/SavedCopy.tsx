import { useRef } from 'react'
import { useLightbox } from '../../../components/lightbox/useLightbox'
import { useSite } from '../../../components/useSite'
import type { SavedWhole } from '../../../domain/savedArticle'
import { ArticleBody } from '../ArticleBody'
import { AuthorBox } from '../AuthorBox'
import { ContinueHere } from '../ContinueHere'
import { ArticleHeader } from '../header/ArticleHeader'
import { Breadcrumb } from '../header/Breadcrumb'
import layout from '../Layout.module.css'
import { storyWriting } from '../storyWriting'
import { useContinue } from '../useContinue'
import { useKeepPlace } from '../useKeepPlace'
import { TakenDownNote } from './TakenDownNote'

/** A story that the newsroom has taken down, as this reader saved it; nobody can answer it, like it or pass it on. */
export const SavedCopy = ({ saved: { article, savedAt } }: { saved: SavedWhole }) => {
  const site = useSite()
  const text = useRef<HTMLDivElement>(null)
  const before = useKeepPlace(text, article)
  const isContinued = useContinue(text)
  const { on, lightbox } = useLightbox()
  return (
    <div className={layout.page}>
      <title>{site ? `${article.headline} | ${site.name}` : article.headline}</title>
      <Breadcrumb article={article} />
      <TakenDownNote savedAt={savedAt} />
      <article className={layout.article} {...storyWriting(article.headline)} {...on}>
        {before && !isContinued && <ContinueHere place={before} text={text} />}
        <ArticleHeader article={article} text={text} isCopy />
        <ArticleBody ref={text} article={article} />
        <AuthorBox authors={article.authors} />
      </article>
      {lightbox}
    </div>
  )
}
