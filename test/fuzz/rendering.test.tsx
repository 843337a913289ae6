import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { MemoryRouter } from 'react-router-dom'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ArticleCard } from '../../src/components/ArticleCard'
import type { Article, ArticleSummary } from '../../src/domain/article'
import type { Comment } from '../../src/domain/comment'
import { toThreads } from '../../src/domain/threads'
import { problems } from '../../src/language/english/problems'
import { createQueryClient } from '../../src/queries/queryClient'
import { siteQueries } from '../../src/queries/siteQueries'
import { Threads } from '../../src/routes/article/comments/Threads'
import { fetchArticle, fetchFeedPage } from '../../src/wordpress/articles'
import { fetchComments } from '../../src/wordpress/comments'
import { sampleStory } from '../../src/wordpress/sampleStory'
import { fetchSite } from '../../src/wordpress/site'
import { renderRoute } from '../renderRoute'
import type { Subject } from '../wire/calls'
import { type Recorded, recordAnswers } from '../wire/record'
import { check, patience } from './check'
import { mutate, mutations } from './mutate'

vi.setConfig({ testTimeout: patience })

// What stays stubbed would be taken from the next file's newsroom with it: a worker runs many.
afterAll(() => void vi.unstubAllGlobals())

let subject: Subject
let recorded: readonly Recorded[]

beforeAll(async () => {
  ;({ subject, recorded } = await recordAnswers())
  // What the browser has fetched ahead by the time a reader is there.
  await Promise.all([
    import('../../src/routes/article/ArticlePage'),
    import('../../src/routes/article/comments/CommentsPanel'),
    import('../../src/routes/article/more/StoryPanel'),
  ])
}, 60_000)

beforeEach(() => {
  vi.stubEnv('VITE_WORDPRESS_URL', 'http://courier.test')
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(cleanup)

const bodyOf = (name: string) => recorded.find(({ call }) => call.of === name)?.body ?? expect.fail(name)

const say = (body: unknown) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body) ?? '')))

/** What `read` makes of an answer; `null` where it makes a problem of it. */
const readFrom = async <Value,>(body: unknown, read: () => Promise<Value>): Promise<Value | null> => {
  say(body)
  return read().catch(() => null)
}

const draw = async (parts: React.ReactNode, site: unknown) => {
  const queryClient = createQueryClient()
  const { queryKey } = siteQueries.site()
  const known = await readFrom(site, fetchSite)
  if (known) queryClient.setQueryData(queryKey, known)
  say([])
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>{parts}</MemoryRouter>
    </QueryClientProvider>,
  )
  queryClient.clear()
  cleanup()
}

const treatments = ['lead', 'feature', 'row', 'text', 'opinion'] as const

const cardsOf = (stories: readonly ArticleSummary[], treatment: (typeof treatments)[number]) =>
  Object.entries(stories.slice(0, 4)).map(([at, article]) => (
    <ArticleCard key={at} article={article} treatment={treatment} />
  ))

test('whatever parsing made of a list of stories and of the site, its cards can be drawn', async () => {
  const stories = [...(bodyOf('fetchFeedPage') as unknown[]).slice(0, 2), sampleStory]
  const site = bodyOf('fetchSite')
  await check(
    'cards',
    fc.asyncProperty(
      mutations,
      mutations,
      fc.constantFrom(...treatments),
      async (todo, todoOnSite, treatment) => {
        const page = await readFrom(mutate(stories, todo), () => fetchFeedPage({}, null))
        if (page) await draw(cardsOf(page.items, treatment), mutate(site, todoOnSite))
      },
    ),
  )
})

const nothing = () => undefined

const threadsOf = (comments: readonly Comment[], article: Article) => (
  <Threads
    wanted={null}
    arrived={new Set()}
    threads={toThreads(comments, 'newest')}
    conversation={{
      form: { article, writer: { current: { name: '', email: '' } }, onPosted: nothing, onWrite: nothing },
      replyTo: null,
      onReply: nothing,
      unsent: new Map(),
      isKept: true,
      actions: { send: nothing, edit: nothing, drop: nothing },
    }}
  />
)

test('whatever parsing made of a conversation, it can be drawn', async () => {
  const comments = (bodyOf('fetchComments') as unknown[]).slice(0, 6)
  say(bodyOf('fetchArticle'))
  const article = await fetchArticle(subject.slug)
  await check(
    'conversations',
    fc.asyncProperty(mutations, mutations, async (todo, todoOnSite) => {
      const page = await readFrom(mutate(comments, todo), () => fetchComments(subject.id))
      if (page)
        await draw(threadsOf(page.items.slice(0, 8), article), mutate(bodyOf('fetchSite'), todoOnSite))
    }),
  )
})

/** The newsroom answers from what was recorded, the story as it is given. */
const newsroomWith = (story: unknown) =>
  vi.stubGlobal('fetch', async (address: string) => {
    const { pathname, searchParams } = new URL(address)
    const of = (name: string) => new Response(JSON.stringify(bodyOf(name)))
    if (searchParams.has('slug') && pathname.endsWith('/posts'))
      return new Response(JSON.stringify(story) ?? '')
    if (pathname.endsWith('/posts')) return of('fetchFeedPage')
    if (pathname.endsWith('/categories')) return of('fetchSections')
    if (pathname.endsWith('/comments')) return of('fetchComments')
    return pathname.endsWith('/wp-json/') ? of('fetchSite') : of('fetchCounts')
  })

test('whatever a story has become on its way, its page stands: the story, or a problem in words with ways on', async () => {
  // A boundary's page is drawn over a failure that React tells of.
  vi.spyOn(console, 'error').mockImplementation(nothing)
  await check(
    'stories',
    fc.asyncProperty(mutations, async (todo) => {
      newsroomWith(mutate(bodyOf('fetchArticle'), todo))
      const { queryClient } = renderRoute(`/article/${subject.slug}`)
      await waitFor(() => expect(document.querySelector('main h1')).not.toBeNull(), { timeout: 8_000 })
      expect(document.body.textContent).not.toContain(problems.broke)
      queryClient.clear()
      cleanup()
    }),
  )
})
