import type { TestContext } from 'vitest'
import { type ContractSite, openContractSite } from '../../mocks/mounts/contractSite'
import type { Extras } from '../../src/domain/site'
import { fetchSite } from '../../src/wordpress/site'
import type { Desk } from './desk'
import { createMockDesk } from './mockDesk'
import { createWordPressDesk } from './wordpressDesk'

interface Subject {
  readonly url: string
  readonly extras: Extras
  /** Whether readers without an account may comment over REST. */
  readonly takesComments: boolean
  /** `null`: the site is only to be read. */
  readonly desk: Desk | null
  readonly mock: ContractSite | null
}

let subject: Subject | null = null

/** The site on which the contract is tried. */
export const site = (): Subject => {
  if (!subject) throw new Error('No site is open')
  return subject
}

const plainFetch = globalThis.fetch
/** From where the next requests come: each visitor has a minute's and a quarter minute's limits of their own. */
let address = ''

/** Makes all further requests those of somebody else, where the site believes it (the mock and the lab do). */
export const becomeSomebodyElse = (): void => {
  const part = () => 1 + Math.floor(Math.random() * 250)
  address = `10.${part()}.${part()}.${part()}`
}

const fetchAsVisitor =
  (scenario: string): typeof fetch =>
  (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('X-Mock-Address', address)
    if (scenario !== '') headers.set('X-Mock', scenario)
    return plainFetch(input, { ...init, headers })
  }

const openDesk = async (url: string, mock: ContractSite | null): Promise<Desk | null> => {
  if (mock) return createMockDesk(mock)
  const login = import.meta.env.CONTRACT_SEED
  return login ? createWordPressDesk(url, login) : null
}

/** Core lets nobody comment without an account, and says so before it looks for the story. */
const asksForLogin = async (url: string) => {
  const response = await fetch(`${url}/wp-json/wp/v2/comments`, { method: 'POST' })
  return (await response.json()).code === 'rest_comment_login_required'
}

/** One for all columns: opening it takes a second or two. */
let opened: ContractSite | null = null

const openMock = async (): Promise<ContractSite> => {
  opened ??= await openContractSite()
  return opened
}

/** Opens a site by its address, or (`''`) the mocked newsroom under a scenario. */
export const openSubject = async (configured: string, scenario: string): Promise<void> => {
  becomeSomebodyElse()
  globalThis.fetch = fetchAsVisitor(scenario)
  const mock = configured === '' ? await openMock() : null
  const url = (mock?.url ?? configured).replace(/\/+$/, '')
  import.meta.env.VITE_WORDPRESS_URL = url
  const { extras } = await fetchSite()
  const takesComments = !(await asksForLogin(url))
  subject = { url, extras, takesComments, desk: await openDesk(url, mock), mock }
  await subject.desk?.setRules?.({ isModerated: false, refusedWord })
}

export const closeSubject = async (): Promise<void> => {
  await subject?.desk?.clear()
  globalThis.fetch = plainFetch
}

export const closeMock = async (): Promise<void> => opened?.close()

/** What moderators throw away unread. */
export const refusedWord = 'contractrefusedword'

type Need = 'plugin' | 'Popular Posts' | 'comments over REST' | 'a desk' | 'rules' | 'mails'

const lacks: Readonly<Record<Need, [(subject: Subject) => boolean, string]>> = {
  plugin: [({ extras }) => extras !== 'broadsheet', 'the site has not our plugin'],
  'Popular Posts': [
    ({ extras }) => extras !== 'popular-posts',
    'views are not counted by WordPress Popular Posts',
  ],
  'comments over REST': [
    ({ takesComments }) => !takesComments,
    'the site takes no comments over REST: readers are led to its own page',
  ],
  'a desk': [({ desk }) => desk === null, 'they write to the site, which needs --seed'],
  rules: [({ desk }) => !desk?.setRules, 'they change the site’s rules, which needs the contract lab'],
  mails: [({ desk }) => !desk?.mails, 'they look at mails, which needs the contract lab'],
}

/** Marks a check as absent where the site has not what it is about. */
export const needs = (context: TestContext, ...wanted: readonly Need[]): void => {
  for (const need of wanted) {
    const [isLacking, words] = lacks[need]
    if (isLacking(site())) context.skip(words)
  }
}

/** The desk; only after `needs(context, 'a desk')`. */
export const desk = (): Desk => {
  const { desk: open } = site()
  if (!open) throw new Error('The site has no desk')
  return open
}
