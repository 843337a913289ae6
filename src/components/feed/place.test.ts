import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { placeIn, returnTo } from './place'

// jsdom has none; ids are numbers.
beforeEach(() => vi.stubGlobal('CSS', { escape: String }))

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

/** A list of stories of 400 px each, the first of which begins so many px below the top of the screen. */
const feedFrom = (top: number, ids: readonly number[]) => {
  const feed = document.createElement('div')
  feed.innerHTML = `<div data-holds="${ids.join(' ')}">${ids
    .map((id) => `<article data-article="${id}" tabindex="-1"></article>`)
    .join('')}</div>`
  for (const [index, article] of [...feed.querySelectorAll('article')].entries()) {
    const box = new DOMRect(0, top + index * 400, 300, 400)
    vi.spyOn(article, 'getBoundingClientRect').mockReturnValue(box)
  }
  document.body.append(feed)
  return feed
}

test('the place is the first story of which something can be seen', () => {
  expect(placeIn(feedFrom(-900, [7, 8, 9]))).toEqual({ articleId: '9', top: -100 })
})

test('a list that begins further down, or has ended above, has no place', () => {
  expect(placeIn(feedFrom(window.innerHeight + 1, [7]))).toBeNull()
  expect(placeIn(feedFrom(-1000, [7]))).toBeNull()
})

test('the way back puts the story where it stood, and the focus on it', async () => {
  const scrollBy = vi.fn()
  vi.stubGlobal('scrollBy', scrollBy)
  const feed = feedFrom(1000, [7, 8])
  Object.assign(feed.firstElementChild as HTMLElement, { scrollIntoView: vi.fn() })
  await returnTo(feed, { articleId: '8', top: 120 })
  expect(scrollBy).toHaveBeenCalledWith({ top: 1280, behavior: 'instant' })
  expect(document.activeElement).toBe(feed.querySelector('[data-article="8"]'))
})

test('a stretch that is not drawn is brought near first, and its story waited for', async () => {
  vi.stubGlobal('scrollBy', vi.fn())
  const feed = feedFrom(0, [7])
  const stretch = document.createElement('div')
  stretch.dataset.holds = '20 21'
  const draw = () => {
    const article = Object.assign(document.createElement('article'), { tabIndex: -1 })
    article.dataset.article = '21'
    stretch.append(article)
  }
  Object.assign(stretch, { scrollIntoView: () => requestAnimationFrame(draw) })
  feed.append(stretch)
  await returnTo(feed, { articleId: '21', top: 0 })
  expect(document.activeElement).toBe(feed.querySelector('[data-article="21"]'))
})

test('a part of the list that is not drawn is brought near first, then the stretch in it', async () => {
  vi.stubGlobal('scrollBy', vi.fn())
  const feed = feedFrom(0, [7])
  const part = document.createElement('div')
  part.dataset.holds = '20 21 30 31'
  const stretch = document.createElement('div')
  stretch.dataset.holds = '30 31'
  const draw = () => {
    const article = Object.assign(document.createElement('article'), { tabIndex: -1 })
    article.dataset.article = '31'
    stretch.append(article)
  }
  const open = () => {
    delete part.dataset.holds
    part.append(stretch)
  }
  Object.assign(part, { scrollIntoView: () => requestAnimationFrame(open) })
  Object.assign(stretch, { scrollIntoView: () => requestAnimationFrame(draw) })
  feed.append(part)
  await returnTo(feed, { articleId: '31', top: 0 })
  expect(document.activeElement).toBe(feed.querySelector('[data-article="31"]'))
})

test('a story that is gone moves nothing', async () => {
  const scrollBy = vi.fn()
  vi.stubGlobal('scrollBy', scrollBy)
  await returnTo(feedFrom(0, [7]), { articleId: '99', top: 0 })
  expect(scrollBy).not.toHaveBeenCalled()
})
