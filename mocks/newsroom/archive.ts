import { texturize } from './comments/texturize'
import { pictureAlts } from './generator/pictureAlts'
import type { FindPicture } from './markdown/directiveBlock'
import { sitePages } from './pages'
import type { MediaRecord, PostRecord, TermRecord } from './records'
import { firstTagId, sections } from './sections'
import { staff } from './staff'
import type { PictureOrder, StoryDraft } from './storyDraft'
import { automaticExcerpt, manualExcerpt } from './text/excerpt'
import { freeSlug, slugKey, slugOf } from './text/slug'
import { renderContent } from './text/theContent'

/** The site's tables, and the ways to add to them. Posts, pages and media share one run of ids, as in WordPress. */
export interface Archive {
  readonly posts: Map<number, PostRecord>
  readonly terms: Map<number, TermRecord>
  readonly media: Map<number, MediaRecord>
  readonly findPicture: FindPicture
  /** @throws Error if the draft names a section, author or picture that the house has not */
  readonly add: (draft: StoryDraft) => PostRecord
  /** Gives a story another slug; WordPress remembers those of what was published, and lets others have them. */
  readonly rename: (post: PostRecord, slug: string) => void
}

/** Ids of the picture desk's own copies, without a caption, begin here. */
const firstMediaId = 100
const uploadedAt = '2025-09-01T10:00:00'
/** px */
const scene = { width: 1800, height: 1200 }
const portrait = { width: 600, height: 600 }

/** Two to one, as a photographer crops a horizon; three to four, as a person stands. px */
const shapes = { wide: { width: 2000, height: 1000 }, tall: { width: 1200, height: 1600 } } as const

/** A crop is a file of its own: `ferry-crossing-2000x1000.svg`. */
const cropped = ({ name, shape }: PictureOrder) => {
  const measures = shape && shapes[shape]
  return measures && { ...measures, picture: `${name}-${measures.width}x${measures.height}` }
}

/** The name of the site's icon among the pictures. */
export const emblem = 'site-icon'

const libraryOf = (): MediaRecord[] => {
  const portraits = staff
    .filter(({ id }) => id > 1)
    .map((user) => [user.portrait, `Portrait of ${user.name}`] as const)
  const names = new Map([...portraits, [emblem, 'The emblem of the Courier'] as const])
  const squares = [...names].map(([picture, alt]) => ({ picture, alt, ...portrait }))
  const scenes = Object.entries(pictureAlts).map(([picture, alt]) => ({ picture, alt, ...scene }))
  return [...squares, ...scenes].map((picture, index) => ({
    id: firstMediaId + index,
    ...picture,
    caption: '',
    date: uploadedAt,
    parent: 0,
  }))
}

const byKey = <Item>(items: Iterable<Item>, key: (item: Item) => string) =>
  new Map([...items].map((item) => [key(item), item]))

const idByFirst = <Item>(items: readonly Item[], key: (item: Item) => string, kind: string) => {
  const found = byKey(items, key)
  return (name: string): Item => {
    const item = found.get(name)
    if (!item) throw new Error(`The newsroom has no ${kind} "${name}"`)
    return item
  }
}

const captionOf = ({ caption, credit }: PictureOrder) => [caption, credit].filter(Boolean).join(' ')

export const createArchive = (): Archive => {
  const posts = new Map<number, PostRecord>()
  const terms = new Map(sections.map((term) => [term.id, term]))
  const library = libraryOf()
  const media = new Map(library.map((record) => [record.id, record]))
  const tagIds = new Map<string, number>()
  const captioned = new Map<string, number>()
  const slugs = new Set(sitePages.map(({ slug }) => slug))
  const findPicture = idByFirst(library, ({ picture }) => picture, 'picture')
  const findSection = idByFirst(sections, ({ slug }) => slug, 'section')
  const findAuthor = idByFirst(staff, ({ slug }) => slug, 'author')
  let lastId = firstMediaId + library.length - 1
  let lastTag = firstTagId - 1

  const nextId = () => {
    lastId += 1
    return lastId
  }

  const tagId = (name: string): number => {
    const slug = slugOf(name)
    const known = tagIds.get(slug)
    if (known !== undefined) return known
    lastTag += 1
    terms.set(lastTag, { id: lastTag, taxonomy: 'post_tag', name, slug, description: '', parent: 0 })
    tagIds.set(slug, lastTag)
    return lastTag
  }

  /** A picture with a caption of its own is an upload of its own. */
  const mediaId = (order: PictureOrder, date: string): number => {
    const original = findPicture(order.name)
    const caption = captionOf(order)
    const key = [order.name, order.shape ?? '', order.alt, caption].join('\n')
    const known = captioned.get(key)
    if (known !== undefined) return known
    const id = nextId()
    const measures = order.lostMeasures ? { width: 0, height: 0 } : {}
    media.set(id, { ...original, id, alt: order.alt, caption, date, ...cropped(order), ...measures })
    captioned.set(key, id)
    return id
  }

  /** What was uploaded to a draft is as hidden as the draft, in whatever story it stands. */
  const hidePicture = ({ id, featuredMedia }: PostRecord) => {
    const picture = media.get(featuredMedia)
    if (picture) media.set(featuredMedia, { ...picture, parent: id })
  }

  const pictureId = ({ picture, date }: StoryDraft): number =>
    picture === null || typeof picture === 'number' ? (picture ?? 0) : mediaId(picture, date)

  /** Terms stand in the order of their names, as WordPress hands them out. */
  const byName = (a: number, b: number) => {
    const [one = '', other = ''] = [terms.get(a)?.name, terms.get(b)?.name]
    return one.localeCompare(other, 'en')
  }

  const takeSlug = ({ slug, title }: StoryDraft, id: number): string => {
    const wanted = slug === null ? slugOf(title) : slugOf(slug)
    const free = freeSlug(wanted === '' ? String(id) : wanted, (taken) => slugs.has(slugKey(taken)))
    slugs.add(slugKey(free))
    return free
  }

  const add = (draft: StoryDraft): PostRecord => {
    const featuredMedia = pictureId(draft)
    const id = nextId()
    const { title, excerpt, content } = draft
    const post: PostRecord = {
      id,
      slug: takeSlug(draft, id),
      oldSlugs: [],
      status: draft.status,
      date: draft.date,
      modified: draft.modified,
      title: texturize(title),
      content: (home) => renderContent(content(), home, media),
      excerpt: () => (excerpt === '' ? automaticExcerpt(content()) : manualExcerpt(excerpt)),
      stored: { title, excerpt, content },
      password: draft.password,
      authors: draft.authors.map((author) => (typeof author === 'number' ? author : findAuthor(author).id)),
      featuredMedia,
      commentStatus: draft.commentStatus,
      sticky: draft.sticky,
      categories: draft.categories.map((slug) => findSection(slug).id).sort(byName),
      tags: [...new Set(draft.tags.map(tagId))].sort(byName),
      views: draft.views,
      likes: draft.likes,
      threads: draft.threads,
    }
    posts.set(id, post)
    if (draft.status === 'draft') hidePicture(post)
    return post
  }

  const rename = (post: PostRecord, slug: string) => {
    if (post.status === 'publish') post.oldSlugs = [...post.oldSlugs, post.slug]
    slugs.delete(slugKey(post.slug))
    slugs.add(slugKey(slug))
    post.slug = slug
  }

  return { posts, terms, media, findPicture, add, rename }
}
