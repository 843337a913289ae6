import { getJson, type Params } from '../../src/wordpress/client'
import { fetchSections } from '../../src/wordpress/terms'
import { parseList, toSlug } from '../../src/wordpress/wire'
import type { Choice } from './plan'

interface Named {
  slug: string
  title?: { rendered: string }
}

const isNamed = (item: unknown): item is Named => typeof item === 'object' && item !== null && 'slug' in item

const most = 100

const fetchAll = async (path: string, params: Params): Promise<readonly Named[]> => {
  const found: Named[] = []
  for (let page = 1; ; page += 1) {
    const { body } = await getJson(path, { ...params, per_page: most, page })
    const items = parseList(body)
    found.push(...items.filter(isNamed))
    if (items.length < most) return found
  }
}

const slugs = (items: readonly Named[]) => items.map(({ slug }) => toSlug(slug))

const wordsWanted = 60

/** What readers search for: the long words of the newest headlines. */
const wordsOf = (stories: readonly Named[]) => {
  const words = stories.flatMap(({ title }) => title?.rendered.match(/\b[a-z]{6,}\b/g) ?? [])
  return [...new Set(words)].slice(0, wordsWanted)
}

/** What a newsroom has for readers to choose from: the newest stories first, of tags the fullest. */
export const readNewsroom = async (): Promise<Choice> => {
  const stories = await fetchAll('wp/v2/posts', { _fields: 'slug,title.rendered' })
  const sections = await fetchSections()
  const tags = await fetchAll('wp/v2/tags', {
    hide_empty: true,
    orderby: 'count',
    order: 'desc',
    _fields: 'slug',
  })
  const authors = await fetchAll('wp/v2/users', { _fields: 'slug' })
  return {
    stories: slugs(stories),
    sections: sections.map(({ slug }) => slug),
    tags: slugs(tags),
    authors: slugs(authors),
    words: wordsOf(stories),
  }
}
