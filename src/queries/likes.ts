import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Counts } from '../domain/article'
import { isLiked, keepLike, likeToken, onLikedElsewhere } from '../offline/givenLikes'

/** Whether this browser likes a story. */
export const likeQueries = {
  ofArticle: (articleId: number) =>
    queryOptions({
      queryKey: ['liked', articleId],
      queryFn: () => isLiked(articleId),
      initialData: () => isLiked(articleId),
      staleTime: Number.POSITIVE_INFINITY,
      // Another tab may have liked it, or taken its like back, while this one was frozen.
      refetchOnWindowFocus: 'always',
    }),
}

const showLiked = (queryClient: QueryClient, articleId: number, liked: boolean) => {
  keepLike(articleId, liked)
  queryClient.setQueryData(likeQueries.ofArticle(articleId).queryKey, liked)
}

const showCount = (queryClient: QueryClient, articleId: number, toLikes: (likes: number) => number) =>
  queryClient.setQueriesData<Counts>({ queryKey: ['counts', articleId] }, (counts) =>
    counts?.likes == null ? counts : { ...counts, likes: Math.max(0, toLikes(counts.likes)) },
  )

/** Shows what another tab does to a story's likes as it happens; returns how to stop. */
export const followLikes = (client: QueryClient, articleId: number): (() => void) =>
  onLikedElsewhere(() => {
    const { queryKey } = likeQueries.ofArticle(articleId)
    const before = client.getQueryData(queryKey)
    const liked = isLiked(articleId)
    if (before === undefined || before === liked) return
    client.setQueryData(queryKey, liked)
    showCount(client, articleId, (likes) => likes + Number(liked) - Number(before))
  })

/**
 * Gives a like or takes it back (`mutate(true)` or `mutate(false)`): shown at once, undone when the newsroom refuses,
 * then set to what it counted. Only on sites with our plugin.
 */
export const likeStory = (articleId: number) =>
  mutationOptions({
    mutationKey: ['like', articleId],
    // One after the other, so that a like taken back at once ends as not liked.
    scope: { id: `like-${articleId}` },
    mutationFn: async (liked: boolean) => {
      const { sendLike } = await import('../wordpress/recordCounts')
      return sendLike(articleId, likeToken(), liked)
    },
    onMutate: (liked, { client }) => {
      const before = isLiked(articleId)
      const step = Number(liked) - Number(before)
      showLiked(client, articleId, liked)
      showCount(client, articleId, (likes) => likes + step)
      return { before, step }
    },
    onError: (_problem, _liked, shown, { client }) => {
      if (!shown) return
      showLiked(client, articleId, shown.before)
      showCount(client, articleId, (likes) => likes - shown.step)
    },
    onSuccess: ({ likes, liked }, _wanted, _shown, { client }) => {
      showLiked(client, articleId, liked)
      if (likes !== null) showCount(client, articleId, () => likes)
    },
  })
