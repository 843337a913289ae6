/** A place in a list: a story, and how far below the top of the screen it began, in px. */
export interface Place {
  articleId: string
  top: number
}

const articlesOf = (feed: Element) => [...feed.querySelectorAll<HTMLElement>('[data-article]')]

/** The first story in view, with its distance from the top of the screen; `null` when none is. */
export const placeIn = (feed: Element): Place | null => {
  const first = articlesOf(feed).find((article) => article.getBoundingClientRect().bottom > 0)
  if (!first || first.getBoundingClientRect().top > window.innerHeight) return null
  return { articleId: first.dataset.article ?? '', top: first.getBoundingClientRect().top }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

const findDrawn = async (feed: Element, articleId: string): Promise<HTMLElement | null> => {
  const selector = `[data-article="${CSS.escape(articleId)}"]`
  let reached: Element | null = null
  for (let frame = 0; frame < 20; frame += 1) {
    const article = feed.querySelector<HTMLElement>(selector)
    if (article) return article
    // First a part of the list, then the stretch in it.
    const holder = feed.querySelector(`[data-holds~="${CSS.escape(articleId)}"]`)
    if (holder !== reached) holder?.scrollIntoView()
    reached = holder
    await nextFrame()
  }
  return null
}

/** Scrolls back to a place, also when its stretch of the list is not drawn now. */
export const returnTo = async (feed: Element, { articleId, top }: Place): Promise<void> => {
  const article = await findDrawn(feed, articleId)
  if (!article) return
  window.scrollBy({ top: article.getBoundingClientRect().top - top, behavior: 'instant' })
  article.focus({ preventScroll: true })
}
