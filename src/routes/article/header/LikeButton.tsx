import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useHydrating } from '../../../components/useHydrating'
import { articleWords } from '../../../language/english/article'
import { followLikes, likeQueries, likeStory } from '../../../queries/likes'
import styles from './Counters.module.css'

interface LikeButtonProps {
  articleId: number
  likes: number
}

/** A heart that needs no account: once per browser, and it can be taken back. */
export const LikeButton = ({ articleId, likes }: LikeButtonProps) => {
  const client = useQueryClient()
  useEffect(() => followLikes(client, articleId), [client, articleId])
  const isHydrating = useHydrating()
  const { data } = useQuery(likeQueries.ofArticle(articleId))
  const isLiked = data && !isHydrating
  const { mutate, isError } = useMutation(likeStory(articleId))
  return (
    <>
      <button type="button" className={styles.like} aria-pressed={isLiked} onClick={() => mutate(!isLiked)}>
        <svg className={styles.heart} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 14S1.5 10 1.5 5.6A3.4 3.4 0 0 1 8 4.2a3.4 3.4 0 0 1 6.5 1.4C14.5 10 8 14 8 14z" />
        </svg>
        <span className="visually-hidden">{articleWords().likeThis} </span>
        {articleWords().likes(likes)}
      </button>
      {isError && (
        <span role="alert" className={styles.problem}>
          {articleWords().likeFailed}
        </span>
      )}
    </>
  )
}
