import type { PageRecord } from '../../newsroom/records'
import { automaticExcerpt } from '../../newsroom/text/excerpt'
import { renderContent } from '../../newsroom/text/theContent'
import { gmtOf } from '../../newsroom/wallClock'
import { api, curies, type FieldTable, present, type Scope } from './scope'

export const pageLink = ({ slug }: PageRecord, home: string): string => `${home}/${slug}/`

const linksOf = ({ id, author }: PageRecord, { home }: Scope) => ({
  self: [{ href: api(home, `pages/${id}`) }],
  collection: [{ href: api(home, 'pages') }],
  about: [{ href: api(home, 'types/page') }],
  author: [{ embeddable: true, href: api(home, `users/${author}`) }],
  replies: [{ embeddable: true, href: api(home, `comments?post=${id}`) }],
  'version-history': [{ count: 0, href: api(home, `pages/${id}/revisions`) }],
  'wp:attachment': [{ href: api(home, `media?parent=${id}`) }],
  curies,
})

const table: FieldTable<PageRecord> = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date],
  ['date_gmt', ({ date }) => gmtOf(date), 'view'],
  ['guid', ({ id }, { home }) => ({ rendered: `${home}/?page_id=${id}` }), 'view'],
  ['modified', ({ date }) => date, 'view'],
  ['modified_gmt', ({ date }) => gmtOf(date), 'view'],
  ['slug', ({ slug }) => slug],
  ['status', () => 'publish', 'view'],
  ['type', () => 'page'],
  ['link', (page, { home }) => pageLink(page, home)],
  ['title', ({ title }) => ({ rendered: title })],
  [
    'content',
    ({ content }, { home, newsroom }) => ({
      rendered: renderContent(content, home, newsroom.media),
      protected: false,
    }),
    'view',
  ],
  ['excerpt', ({ content }) => ({ rendered: automaticExcerpt(content), protected: false })],
  ['author', ({ author }) => author],
  ['featured_media', () => 0],
  ['parent', () => 0, 'view'],
  ['menu_order', () => 0, 'view'],
  ['comment_status', () => 'closed', 'view'],
  ['ping_status', () => 'closed', 'view'],
  ['template', () => '', 'view'],
  ['meta', () => ({ footnotes: '' }), 'view'],
  ['class_list', ({ id }) => [`post-${id}`, 'page', 'type-page', 'status-publish', 'hentry'], 'view'],
  ['_links', linksOf],
]

/** A page of the site as `wp/v2/pages` sends it. */
export const presentPage = (page: PageRecord, scope: Scope): object => present(table, page, scope)
