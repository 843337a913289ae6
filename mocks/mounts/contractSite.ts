import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DiscussionSettings } from '../newsroom/comments/moderation'
import type { Desk } from '../newsroom/newsroom'
import { draft, type StoryDraft } from '../newsroom/storyDraft'
import { MockedSite } from '../scenarios/mockedSite'
import { openState } from '../scenarios/siteState'
import { send, toRequest } from './nodeHttp'

/** The mocked newsroom on a port of its own, and its editors' room. */
export interface ContractSite {
  /** `http://127.0.0.1:40123` */
  readonly url: string
  readonly desk: Desk
  readonly setRules: (rules: Partial<DiscussionSettings>) => void
  readonly close: () => Promise<void>
}

/** Id of an account and of a picture that are gone. */
const gone = { author: 999_999, picture: 999_999 }

const picture = { name: 'tram-depot', alt: 'Trams & rails', caption: 'The depot — at dawn.', credit: '' }

/** A story as the contract orders it; what is left out is as in most stories. */
export interface OrderedStory {
  title?: string
  /** HTML. */
  content?: string
  excerpt?: string
  /** Site-local wall clock. */
  date: string
  slug?: string
  password?: string
  isClosed?: boolean
  status?: StoryDraft['status']
  tags?: readonly string[]
  picture?: 'there' | 'gone'
  author?: 'gone'
}

/** A draft under the heading that no other story has. */
export const toDraft = (story: OrderedStory): StoryDraft =>
  draft({
    title: story.title ?? '',
    content: () => story.content ?? '<p>A few words.</p>',
    excerpt: story.excerpt ?? '',
    date: story.date,
    slug: story.slug ?? null,
    password: story.password ?? '',
    commentStatus: story.isClosed ? 'closed' : 'open',
    status: story.status ?? 'publish',
    categories: ['uncategorized'],
    tags: story.tags ?? [],
    picture: story.picture === 'gone' ? gone.picture : story.picture === 'there' ? picture : null,
    ...(story.author === 'gone' ? { authors: [gone.author] } : {}),
  })

/** Serves the mocked newsroom over real HTTP until it is closed. Requests name scenarios in the header `X-Mock`. */
export const openContractSite = async (): Promise<ContractSite> => {
  const site = new MockedSite(openState({ stories: 80 }))
  const server = createServer(async (incoming, outgoing) => {
    const response = await site.answer(toRequest(incoming, outgoing, incoming.url ?? '/'))
    await send(response ?? new Response('', { status: 404 }), outgoing, incoming.method ?? 'GET')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    desk: site.state.newsroom.desk,
    setRules: (rules) => site.setRules(rules),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
