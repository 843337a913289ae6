import { expect, test } from 'vitest'
import { askOf, testHome, testNewsroom } from './askMock'

const newsroom = testNewsroom()
const ask = askOf(newsroom)
const posts = '/wp-json/wp/v2/posts'

interface Embedding {
  readonly _links?: object
  readonly _embedded?: Readonly<Record<string, readonly unknown[]>>
}

const first = async (query: string): Promise<Embedding> => {
  const { body } = await ask(`${posts}?per_page=1&${query}`)
  return (body as Embedding[])[0] ?? {}
}

const one = async (id: number, query: string): Promise<Embedding> =>
  (await ask(`${posts}/${id}?${query}`)).body as Embedding

test.each(['_embed', '_embed=1', '_embed=true', '_embed=0'])('%s embeds whatever can be', async (query) => {
  const { _embedded = {} } = await first(query)
  expect(Object.keys(_embedded)).toEqual(expect.arrayContaining(['author', 'wp:featuredmedia', 'wp:term']))
})

test.each(['_embed=false', '_embed=nope'])('%s embeds nothing', async (query) => {
  expect(await first(query)).not.toHaveProperty('_embedded')
})

test.each(['_embed=author,wp:term', '_embed[]=author&_embed[]=wp:term'])('%s embeds those', async (query) => {
  const { _embedded = {} } = await first(query)
  expect(Object.keys(_embedded)).toEqual(['author', 'wp:term'])
})

test('nothing is embedded beside links that were not asked for', async () => {
  expect(Object.keys(await first('_fields=id,_embedded&_embed=author'))).toEqual(['id'])
})

test('part of the links is enough', async () => {
  const { _links = {}, _embedded = {} } = await first('_fields=id,_links.author&_embed=author')
  expect(Object.keys(_links)).toEqual(['author'])
  expect(Object.keys(_embedded)).toEqual(['author'])
})

test('a single story keeps all its links whatever part is asked for', async () => {
  const id = newsroom.publicPosts()[0]?.id ?? 0
  const { _links = {} } = await one(id, '_fields=id,_links.author')
  expect(Object.keys(_links)).toEqual([
    ...['self', 'collection', 'about', 'author', 'replies', 'version-history'],
    ...['wp:featuredmedia', 'wp:attachment', 'wp:term', 'curies'],
  ])
})

test('embedded people, pictures and terms have the keys of the embed context', async () => {
  const { _embedded = {} } = await first('_embed=author,wp:featuredmedia,wp:term')
  const [author, picture, terms] = ['author', 'wp:featuredmedia', 'wp:term'].map((rel) => _embedded[rel]?.[0])
  expect(Object.keys(author as object)).toEqual([
    ...['id', 'name', 'url', 'description', 'link', 'slug', 'avatar_urls', '_links'],
  ])
  expect(Object.keys(picture as object)).toEqual([
    ...['id', 'date', 'slug', 'type', 'link', 'title', 'author', 'featured_media', 'caption', 'alt_text'],
    ...['media_type', 'mime_type', 'media_details', 'source_url', '_links'],
  ])
  expect(Object.keys((terms as object[])[0] ?? {})).toEqual([
    'id',
    'link',
    'name',
    'slug',
    'taxonomy',
    '_links',
  ])
})

test('terms come as one list per taxonomy, by name', async () => {
  const { body } = await ask(`${posts}?per_page=40&_embed=wp:term&_fields=id,categories,tags,_links`)
  for (const post of body as (Embedding & { categories: number[]; tags: number[] })[]) {
    const [categories, tags] = (post._embedded?.['wp:term'] ?? []) as { id: number }[][]
    expect(categories?.map(({ id }) => id)).toEqual(post.categories)
    expect(tags?.map(({ id }) => id)).toEqual(post.tags)
  }
})

test('a deleted picture embeds the index of the whole API', async () => {
  const post = newsroom.publicPosts().find(({ featuredMedia }) => featuredMedia === 999_999)
  const { _links, _embedded = {} } = await one(post?.id ?? 0, '_embed=wp:featuredmedia')
  expect(_links).toMatchObject({ 'wp:featuredmedia': [{ href: `${testHome}/wp-json/` }] })
  expect(_embedded['wp:featuredmedia']?.[0]).toMatchObject({ name: 'The Ellery Courier', routes: {} })
  expect(_embedded['wp:featuredmedia']?.[0]).not.toHaveProperty('source_url')
})

test('a deleted author is an error in the author’s place', async () => {
  const post = newsroom.publicPosts().find(({ authors }) => authors[0] === 4242)
  const { _embedded } = await one(post?.id ?? 0, '_embed=author')
  expect(_embedded).toEqual({
    author: [{ code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }],
  })
})

test('a picture that was uploaded to a draft is an error in its place', async () => {
  const draft = [...newsroom.posts.values()].find(({ status }) => status === 'draft')
  const post = newsroom.publicPosts().find(({ featuredMedia }) => featuredMedia === draft?.featuredMedia)
  const { _embedded } = await one(post?.id ?? 0, '_embed=wp:featuredmedia')
  expect(_embedded).toEqual({
    'wp:featuredmedia': [
      { code: 'rest_forbidden', message: 'Sorry, you are not allowed to do that.', data: { status: 401 } },
    ],
  })
})

test('a story without a picture has no key for one', async () => {
  const post = newsroom.publicPosts().find(({ featuredMedia }) => featuredMedia === 0)
  const { _links, _embedded } = await one(post?.id ?? 0, '_embed')
  expect(_links).not.toHaveProperty('wp:featuredmedia')
  expect(_embedded).not.toHaveProperty('wp:featuredmedia')
})
