import { spy } from './payloads'

const ends =
  '</script></style></textarea></title></xmp></iframe></noembed></noframes></noscript></template></select></svg></math></table></form></button></object></applet></canvas></dialog></audio></video></a>--> ]]> "\'>'

/**
 * Ends whatever a payload has left open, so that the next one meets the parser afresh. Twice: `</math>` ends nothing
 * while a table is open in it, nor `</noscript>` while a formula is.
 */
const end = ends + ends

/** Stands after each payload of a body; of those that survive one sees that the payloads were read at all. */
const mark = (at: number): string => `<p>mark ${at}</p>`

/** Many payloads as the body of one story. */
const bodyOf = (payloads: readonly string[]): string =>
  payloads.map((payload, at) => `<div>${payload}</div>${end}${mark(at)}`).join('\n')

const text = (rendered: string) => ({ rendered })

const term = (taxonomy: string) => (name: string, at: number) => ({
  id: 100 + at,
  name,
  slug: `${taxonomy}-${at}`,
  taxonomy,
})

const author = (name: string, at: number) => ({
  id: at + 1,
  name,
  slug: `writer-${at}`,
  description: name,
  avatar: `${spy}/portrait-${at}`,
})

const picture = (payload: string) => ({
  id: 5,
  media_type: 'image',
  source_url: '/icon.svg',
  alt_text: payload,
  caption: text(payload),
  media_details: { width: 1_600, height: 1_000, sizes: {} },
})

/** A story that is hostile wherever it can be. */
export const story = (id: number, payloads: readonly string[]) => {
  const [first = ''] = payloads
  const categories = payloads.slice(0, 12).map(term('category'))
  const tags = payloads.slice(0, 40).map(term('post_tag'))
  return {
    id,
    slug: `story-${id}`,
    link: '/wp/story/',
    date: `2026-11-24T07:${String(id % 60).padStart(2, '0')}:00`,
    date_gmt: '2026-11-24T07:00:00',
    modified_gmt: first,
    title: text(`Title ${id} ${first}`),
    excerpt: text(`<p>${first}</p>`),
    content: { ...text(bodyOf(payloads)), protected: false },
    comment_status: 'open',
    sticky: false,
    categories: categories.map((each) => each.id),
    tags: tags.map((each) => each.id),
    broadsheet: { words: 300, comments: 3, likes: 1, views: 9, authors: payloads.slice(0, 12).map(author) },
    _embedded: { author: [], 'wp:featuredmedia': [picture(first)], 'wp:term': [categories, tags] },
  }
}

/** A conversation in which every comment and every name is hostile. */
export const comments = (post: number, payloads: readonly string[]) =>
  payloads.map((payload, at) => ({
    id: at + 1,
    post,
    // Few threads, all of them drawn at once.
    parent: at % 10 === 0 ? 0 : at + 1 - (at % 10),
    author_name: payload,
    date: '2026-11-24T07:00:00',
    date_gmt: '2026-11-24T07:00:00',
    content: text(payload),
    status: 'approved',
  }))

/** The site as its settings would be if somebody had been at them. */
export const site = (payload: string, home: string) => ({
  name: payload,
  description: payload,
  url: payload,
  home,
  gmt_offset: payload,
  timezone_string: payload,
  namespaces: ['broadsheet/v1', payload],
  site_icon_url: payload,
})

/** Sections whose names are hostile. */
export const sections = (payloads: readonly string[]) =>
  payloads.map((name, at) => ({
    id: at + 1,
    name,
    slug: `section-${at}`,
    description: name,
    count: 9,
    parent: 0,
  }))
