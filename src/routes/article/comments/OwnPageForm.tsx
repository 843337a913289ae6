import { useSite } from '../../../components/useSite'
import type { CommentDraft } from '../../../domain/comment'
import { commentWords } from '../../../language/english/comments'
import styles from './Buttons.module.css'

interface OwnPageFormProps {
  draft: CommentDraft
  articleId: number
  parentId: number
}

/** A real form to the page where WordPress itself takes comments; its answer opens beside the story. */
export const OwnPageForm = ({ draft, articleId, parentId }: OwnPageFormProps) => {
  const site = useSite()
  if (!site) return null
  const fields = {
    comment: draft.text.trim(),
    author: draft.name.trim(),
    email: draft.email.trim(),
    comment_post_ID: articleId,
    comment_parent: parentId,
  }
  return (
    <form
      method="post"
      action={`${site.url.replace(/\/$/, '')}/wp-comments-post.php`}
      target="_blank"
      rel="noopener"
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={styles.button}>
        {commentWords().ownPage(site.name)}
      </button>
    </form>
  )
}
