import { footnotesMeta } from '../../newsroom/markdown/footnotes'
import type { PostRecord } from '../../newsroom/records'
import { gmtOf } from '../../newsroom/wallClock'
import { broadsheetField } from './broadsheetField'
import { api, curies, type FieldTable, present, type Scope } from './scope'

export const permalink = (home: string, { date, slug }: PostRecord): string =>
  `${home}/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}/`

const isUnlocked = (post: PostRecord, { password }: Scope): boolean =>
  post.password === '' || post.password === password

const rendered = (post: PostRecord, scope: Scope, make: () => string) => ({
  rendered: isUnlocked(post, scope) ? make() : '',
  protected: post.password !== '',
})

const classList = (post: PostRecord, scope: Scope): string[] => {
  const { terms } = scope.newsroom
  const slugs = (ids: readonly number[], kind: string) =>
    ids.map((id) => `${kind}-${terms.get(id)?.slug ?? id}`)
  const isOpen = isUnlocked(post, scope)
  return [
    `post-${post.id}`,
    'post',
    'type-post',
    'status-publish',
    'format-standard',
    ...(isOpen ? [] : ['post-password-required']),
    ...(post.featuredMedia > 0 && isOpen ? ['has-post-thumbnail'] : []),
    'hentry',
    ...slugs(post.categories, 'category'),
    ...slugs(post.tags, 'tag'),
  ]
}

/** A picture that was deleted leaves a link to the API's root. */
const pictureLink = ({ featuredMedia }: PostRecord, { home, newsroom }: Scope) => {
  if (featuredMedia === 0) return {}
  const href = newsroom.media.has(featuredMedia) ? api(home, `media/${featuredMedia}`) : `${home}/wp-json/`
  return { 'wp:featuredmedia': [{ embeddable: true, href }] }
}

const termLinks = (id: number, home: string) => [
  { taxonomy: 'category', embeddable: true, href: api(home, `categories?post=${id}`) },
  { taxonomy: 'post_tag', embeddable: true, href: api(home, `tags?post=${id}`) },
]

const linksOf = (post: PostRecord, scope: Scope) => {
  const { id, authors } = post
  const { home } = scope
  return {
    self: [{ href: api(home, `posts/${id}`) }],
    collection: [{ href: api(home, 'posts') }],
    about: [{ href: api(home, 'types/post') }],
    author: [{ embeddable: true, href: api(home, `users/${authors[0] ?? 0}`) }],
    replies: [{ embeddable: true, href: api(home, `comments?post=${id}`) }],
    'version-history': [{ count: 0, href: api(home, `posts/${id}/revisions`) }],
    ...pictureLink(post, scope),
    'wp:attachment': [{ href: api(home, `media?parent=${id}`) }],
    'wp:term': termLinks(id, home),
    curies,
  }
}

const table: FieldTable<PostRecord> = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date],
  ['date_gmt', ({ date }) => gmtOf(date), 'view'],
  ['guid', ({ id }, { home }) => ({ rendered: `${home}/?p=${id}` }), 'view'],
  ['modified', ({ modified }) => modified, 'view'],
  ['modified_gmt', ({ modified }) => gmtOf(modified), 'view'],
  ['slug', ({ slug }) => slug],
  ['status', () => 'publish', 'view'],
  ['type', () => 'post'],
  ['link', (post, { home }) => permalink(home, post)],
  ['title', ({ title }) => ({ rendered: title })],
  ['content', (post, scope) => rendered(post, scope, () => post.content(scope.home)), 'view'],
  ['excerpt', (post, scope) => rendered(post, scope, post.excerpt)],
  ['author', ({ authors }) => authors[0] ?? 0],
  ['featured_media', ({ featuredMedia }) => featuredMedia],
  ['comment_status', ({ commentStatus }) => commentStatus, 'view'],
  ['ping_status', () => 'closed', 'view'],
  ['sticky', ({ sticky }) => sticky, 'view'],
  ['template', () => '', 'view'],
  ['format', () => 'standard', 'view'],
  ['meta', ({ stored }) => ({ footnotes: footnotesMeta(stored.content()) }), 'view'],
  ['categories', ({ categories }) => categories, 'view'],
  ['tags', ({ tags }) => tags, 'view'],
  ['class_list', classList, 'view'],
  ['broadsheet', broadsheetField, 'view'],
  ['_links', linksOf],
]

/** A post as `wp/v2/posts` sends it. */
export const presentPost = (post: PostRecord, scope: Scope): object => present(table, post, scope)
