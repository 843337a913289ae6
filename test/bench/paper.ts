import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { servePaper } from '../journeys/servePaper'
import { buildHello, buildPaper } from './builds'
import { writeFloorPages } from './floorPages'
import { serveFiles } from './serveFiles'
import { type FloorStory, fetchNewest, fetchStory, usualStory } from './stories'
import { noReact, type Subject } from './subject'

/** Where all that is made lies; not kept by git. */
export const output = 'bench'

/** One newsroom's pages, served alike. */
export interface Paper {
  article: Subject
  home: Subject
  /** Beside the two: what they are compared with. */
  others: readonly Subject[]
  /** A list that opens its stories without a framework. */
  turning: Subject
  empty: Subject
  stop: () => void
}

interface Order {
  /** Goes before the name of each page; empty for the mock. */
  prefix: string
  port: number
  /** Who answers for WordPress on the reader's own origin; undefined: the build names another. */
  behind: string | undefined
  /** Where stories are asked for. */
  newsroom: string
  build: string
  slug: string | undefined
  /** The newspaper's own pages are measured too. */
  hasTheme: boolean
}

const cards = 12

/** Stories; those that are pressed are among them. */
const printed = 100

const comparisons = (
  { prefix, newsroom, hasTheme }: Order,
  plain: string,
  story: FloorStory,
): readonly Subject[] => {
  const page = (name: string, url: string): Subject => ({ name: `${prefix}${name}`, url, owned: noReact })
  const theme = [page('theme article', story.link), page('theme home', `${newsroom}/`)]
  return [
    page('floor article', `${plain}/floor/article`),
    page('floor home', `${plain}/floor/home`),
    ...(hasTheme ? theme : [page('React hello world', `${plain}/hello/`)]),
  ]
}

/** A build for a newsroom elsewhere has printed its own. */
const printPages = (build: string, from: string) =>
  promisify(execFile)(process.execPath, [
    join(build, 'server/prerender/prerender.js'),
    ...['--folder', build, '--from', from, '--stories', `${printed}`],
  ])

const openPaper = async (order: Order): Promise<Paper> => {
  const { prefix, port, behind, newsroom, build, slug } = order
  const paper = await serveFiles({
    port,
    folders: [build],
    shell: join(build, 'index.html'),
    newsroom: behind,
  })
  // Stories are asked for where readers' browsers will: addresses of pictures follow.
  const asked = behind ? paper.url : newsroom
  if (behind) await printPages(build, asked)
  const newest = await fetchNewest(asked, cards)
  const story = slug ? await fetchStory(asked, slug) : usualStory(newest)
  if (!story) throw new Error(`${newsroom} has no story to measure.`)
  const made = join(output, 'pages', prefix === '' ? 'mock' : 'site')
  writeFloorPages(join(made, 'floor'), build, story, newest)
  await buildHello(join(process.cwd(), made, 'hello'))
  const plain = await serveFiles({ port: port + 1, folders: [made, build], newsroom: behind })
  return {
    article: { name: `${prefix}article`, url: `${paper.url}/article/${story.slug}`, owned: 'main h1' },
    home: { name: `${prefix}home`, url: `${paper.url}/`, owned: 'main article[data-story]' },
    others: comparisons(order, plain.url, story),
    turning: { name: `${prefix}floor home`, url: `${plain.url}/floor/turning`, owned: noReact },
    empty: { name: `${prefix}empty page`, url: `${plain.url}/floor/empty`, owned: noReact },
    stop: () => {
      paper.stop()
      plain.stop()
    },
  }
}

const mockStory = 'lagoon-bridge-tolls-return-by-one-vote'

/** The build on the mocked newsroom, which holds so many stories where that is said. */
export const openMockPaper = async (build: string, port: number, stories?: number): Promise<Paper> => {
  const mock = await servePaper(port, build, stories === undefined ? {} : { MOCK_STORIES: `${stories}` })
  try {
    const paper = await openPaper({
      prefix: '',
      port: port + 1,
      behind: mock.url,
      newsroom: mock.url,
      build,
      slug: mockStory,
      hasTheme: false,
    })
    const stop = () => {
      paper.stop()
      mock.stop()
    }
    return { ...paper, stop }
  } catch (problem) {
    mock.stop()
    throw problem
  }
}

/** The build made for a WordPress elsewhere, and that site's own pages. */
export const openSitePaper = (
  build: string,
  port: number,
  url: string,
  slug: string | undefined,
): Promise<Paper> =>
  openPaper({
    prefix: 'site ',
    port,
    behind: undefined,
    newsroom: url,
    build,
    slug,
    hasTheme: true,
  })

/** Makes the builds to be measured; `dist` is left made for the mock. */
export const makeBuilds = (url: string | undefined, usesBuild: boolean) => {
  const site = join(output, 'builds', 'site')
  const mock = join(output, 'builds', 'mock')
  if (url) buildPaper(site, url, false)
  buildPaper(mock, undefined, usesBuild)
  return { site, mock }
}
