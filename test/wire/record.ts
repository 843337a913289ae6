import { vi } from 'vitest'
import { MockedSite } from '../../mocks/scenarios/mockedSite'
import { openState } from '../../mocks/scenarios/siteState'
import { type Call, calls, nameOf, type Subject } from './calls'

/** What the mocked newsroom answers to a call. */
export interface Recorded {
  call: Call
  body: unknown
  total: string | null
}

const home = 'http://courier.test'
const slug = 'lagoon-bridge-tolls-return-by-one-vote'

const openSite = () => new MockedSite(openState({ stories: 60, now: '2026-11-24T08:00:00' }))

const subjectIn = ({ state }: MockedSite): Subject => {
  const post = [...state.newsroom.posts.values()].find((each) => each.slug === slug)
  if (!post) throw new Error(`The mocked newsroom has no ${slug}`)
  return { id: post.id, slug, author: 'marcus-amissah', section: 'city', tag: 'bridge' }
}

/** Asks the mocked newsroom as the reader does, and keeps its first answer. */
const recordOne = async (site: MockedSite, call: Call, subject: Subject): Promise<Recorded> => {
  const answers: Response[] = []
  site.state.usual = call.under ? [call.under] : []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const answer = (await site.answer(new Request(url, { ...init, signal: null }))) ?? Response.error()
    answers.push(answer.clone())
    return answer
  })
  await call.run(subject)
  const [first] = answers
  if (!first) throw new Error(`${nameOf(call)} asked nothing`)
  const text = await first.text()
  return { call, body: text === '' ? null : JSON.parse(text), total: first.headers.get('X-WP-Total') }
}

/** The mocked newsroom's answer to every call, recorded once; `fetch` is the caller's to give back. */
export const recordAnswers = async (): Promise<{ subject: Subject; recorded: readonly Recorded[] }> => {
  vi.stubEnv('VITE_WORDPRESS_URL', home)
  const site = openSite()
  const subject = subjectIn(site)
  const recorded: Recorded[] = []
  for (const call of calls) recorded.push(await recordOne(site, call, subject))
  return { subject, recorded }
}
