import { expect, test } from 'vitest'
import { withFeatures } from '../newsroom/newsroom'
import { askOf, testHome, testNewsroom } from './askMock'

const newsroom = testNewsroom()
const ask = askOf(newsroom)
const posts = '/wp-json/wp/v2/posts'

const bySlug = (slug: string) => {
  const post = [...newsroom.posts.values()].find((record) => record.slug === slug)
  if (!post) throw new Error(`No story has the slug ${slug}`)
  return post
}

const idsOf = (body: unknown) => (body as { id: number }[]).map(({ id }) => id)

test('a post has the keys of WordPress 6.6 in its order, and the field of our plugin', async () => {
  const { body } = await ask(`${posts}?per_page=1`)
  expect(Object.keys((body as object[])[0] ?? {})).toEqual([
    ...[
      'id',
      'date',
      'date_gmt',
      'guid',
      'modified',
      'modified_gmt',
      'slug',
      'status',
      'type',
      'link',
      'title',
    ],
    ...[
      'content',
      'excerpt',
      'author',
      'featured_media',
      'comment_status',
      'ping_status',
      'sticky',
      'template',
    ],
    ...['format', 'meta', 'categories', 'tags', 'class_list', 'broadsheet', '_links'],
  ])
})

test('without the plugin there is no field and no order by views', async () => {
  const stock = askOf(withFeatures(newsroom, { plugin: false, popular: false }))
  const { body } = await stock(`${posts}?per_page=1`)
  expect((body as object[])[0]).not.toHaveProperty('broadsheet')
  const refused = await stock(`${posts}?orderby=views`)
  expect(refused.body).toMatchObject({
    data: {
      params: {
        orderby:
          'orderby is not one of author, date, id, include, modified, parent, relevance, slug, include_slugs, and title.',
      },
    },
  })
})

test('dates are site-local, their GMT twins an hour earlier and without a Z', async () => {
  const { body } = await ask(`${posts}?per_page=1&_fields=date,date_gmt`)
  expect(body).toEqual([{ date: '2026-11-24T07:40:00', date_gmt: '2026-11-24T06:40:00' }])
})

test('the most viewed come first with the plugin', async () => {
  const { body } = await ask(`${posts}?orderby=views&per_page=5&_fields=broadsheet.views`)
  const views = (body as { broadsheet: { views: number } }[]).map(({ broadsheet }) => broadsheet.views)
  expect(views).toEqual([...views].sort((a, b) => b - a))
  expect(views).toHaveLength(5)
})

test('totals and neighbours stand in the headers, lists written out', async () => {
  const { headers } = await ask(`${posts}?per_page=3&page=2&categories=2&_fields=id,date`)
  const total = newsroom.countInTerm(2)
  expect(headers.get('X-WP-Total')).toBe(String(total))
  expect(headers.get('X-WP-TotalPages')).toBe(String(Math.ceil(total / 3)))
  const at = (page: number) =>
    `<${testHome}/wp-json/wp/v2/posts?per_page=3&page=${page}&categories%5B0%5D=2&_fields=id%2Cdate>`
  expect(headers.get('Link')).toBe(`${at(1)}; rel="prev", ${at(3)}; rel="next"`)
})

test('a false parameter is written as a bare name that WordPress itself refuses', async () => {
  const { headers } = await ask(`${posts}?sticky=false&per_page=1&_fields=id`)
  expect(headers.get('Link')).toContain('posts?sticky&per_page=1')
  expect((await ask(`${posts}?sticky&per_page=1`)).status).toBe(400)
})

test('a list on one page links to the index only', async () => {
  const { headers } = await ask(`${posts}?sticky=1`)
  expect(headers.get('Link')).toBe(`<${testHome}/wp-json/>; rel="https://api.w.org/"`)
})

test('past the end is an error, unless nothing was found at all', async () => {
  const beyond = await ask(`${posts}?per_page=100&page=5`)
  expect([beyond.status, beyond.body]).toEqual([
    400,
    {
      code: 'rest_post_invalid_page_number',
      message: 'The page number requested is larger than the number of pages available.',
      data: { status: 400 },
    },
  ])
  const nothing = await ask(`${posts}?slug=does-not-exist&page=2`)
  expect([nothing.status, nothing.body]).toEqual([200, []])
  expect(nothing.headers.get('Link')).toBe(
    `<${testHome}/wp-json/wp/v2/posts?slug%5B0%5D=does-not-exist&page=0>; rel="prev"`,
  )
})

test('offset goes before page, and past the end even the total is gone', async () => {
  const [offset, both] = await Promise.all([
    ask(`${posts}?per_page=3&offset=5&_fields=id`),
    ask(`${posts}?per_page=3&offset=5&page=2&_fields=id`),
  ])
  expect(both.body).toEqual(offset.body)
  const beyond = await ask(`${posts}?per_page=3&offset=5000`)
  expect([beyond.body, beyond.headers.get('X-WP-Total')]).toEqual([[], '0'])
})

const refusals: readonly (readonly [query: string, params: Record<string, string>])[] = [
  ['page=0', { page: 'page must be greater than or equal to 1' }],
  ['page=abc', { page: 'page is not of type integer.' }],
  ['per_page=', { per_page: 'per_page is not of type integer.' }],
  ['per_page=101', { per_page: 'per_page must be between 1 (inclusive) and 100 (inclusive)' }],
  [
    'before=x&page=0&per_page=500',
    {
      page: 'page must be greater than or equal to 1',
      per_page: 'per_page must be between 1 (inclusive) and 100 (inclusive)',
    },
  ],
  ['before=2026-10-17', { before: 'Invalid date.' }],
  ['before=2026-10-17T08:46:08+01:00', { before: 'Invalid date.' }],
  [
    'orderby=nope&order=up',
    {
      orderby: expect.stringMatching(/^orderby is not one of author, date, /),
      order: 'order is not one of asc and desc.',
    },
  ],
  ['before=x&order=up', { before: 'Invalid date.', order: 'order is not one of asc and desc.' }],
  [
    'author=x&sticky=maybe',
    { author: 'author[0] is not of type integer.', sticky: 'sticky is not of type boolean.' },
  ],
  [
    'offset=x&include=y',
    { offset: 'offset is not of type integer.', include: 'include[0] is not of type integer.' },
  ],
  [
    'categories=x&tags=y',
    {
      categories: 'categories is not a valid Term ID List. Reason: categories[0] is not of type integer.',
      tags: 'tags is not a valid Term ID List. Reason: tags[0] is not of type integer.',
    },
  ],
  [
    'categories=',
    { categories: 'categories matches Term ID List and Term ID Taxonomy Query, but should match only one.' },
  ],
  ['context=foo', { context: 'context is not one of view, embed, and edit.' }],
  ['status=draft', { status: 'Status is forbidden.' }],
]

test.each(refusals)('%s is refused in WordPress’s words', async (query, params) => {
  const { status, body, headers } = await ask(`${posts}?${query}`)
  expect([status, headers.get('Allow')]).toEqual([400, 'GET'])
  expect(body).toMatchObject({
    code: 'rest_invalid_param',
    message: `Invalid parameter(s): ${Object.keys(params).join(', ')}`,
    data: { status: 400, params },
  })
  expect(Object.keys((body as { data: { details: object } }).data.details)).toEqual(Object.keys(params))
})

test('details carry WordPress’s codes', async () => {
  const { body } = await ask(`${posts}?status=draft&categories=&author=x`)
  expect(body).toMatchObject({
    data: {
      details: {
        author: { code: 'rest_invalid_type', data: { param: 'author[0]' } },
        status: { code: 'rest_forbidden_status', data: { status: 401 } },
        categories: { code: 'rest_one_of_multiple_matches', data: { positions: [0, 1] } },
      },
    },
  })
})

test('what makes no sense is refused after what is ill-formed', async () => {
  expect((await ask(`${posts}?orderby=relevance`)).body).toMatchObject({
    code: 'rest_no_search_term_defined',
  })
  expect((await ask(`${posts}?orderby=include`)).body).toMatchObject({
    code: 'rest_orderby_include_missing_include',
  })
  expect((await ask(`${posts}?orderby=relevance&categories=x`)).body).toMatchObject({
    code: 'rest_invalid_param',
  })
  expect(await ask(`${posts}?context=edit`)).toMatchObject({
    status: 401,
    body: { code: 'rest_forbidden_context' },
  })
})

test('per_page=2.0, an empty include and an empty search are taken', async () => {
  const answers = await Promise.all(
    ['per_page=2.0', 'include=&per_page=2', 'search=&per_page=2'].map((query) =>
      ask(`${posts}?${query}&_fields=id`),
    ),
  )
  expect(answers.map(({ status, body }) => [status, idsOf(body).length])).toEqual([
    [200, 2],
    [200, 2],
    [200, 2],
  ])
})

test('a story is found by its slug in whatever spelling', async () => {
  const [emoji] = [...newsroom.posts.values()].filter(({ slug }) => slug.startsWith('%f0%9f%98%80'))
  const slug = emoji?.slug ?? ''
  for (const spelling of [encodeURIComponent(slug), slug, decodeURIComponent(slug), slug.toUpperCase()]) {
    expect(idsOf((await ask(`${posts}?slug=${spelling}`)).body)).toEqual([emoji?.id])
  }
})

test('hidden stories are 401 by number, unknown ones 404, and neither is listed', async () => {
  const hidden = [...newsroom.posts.values()].filter(({ status }) => status !== 'publish')
  expect(new Set(hidden.map(({ status }) => status))).toEqual(
    new Set(['draft', 'private', 'trash', 'future']),
  )
  for (const { id } of hidden) {
    const { status, body, headers } = await ask(`${posts}/${id}`)
    expect([status, headers.get('Allow')]).toEqual([401, null])
    expect(body).toEqual({
      code: 'rest_forbidden',
      message: 'Sorry, you are not allowed to do that.',
      data: { status: 401 },
    })
  }
  expect((await ask(`${posts}?include=${hidden.map(({ id }) => id).join()}`)).body).toEqual([])
  expect(await ask(`${posts}/9999999`)).toMatchObject({ status: 404, body: { code: 'rest_post_invalid_id' } })
  expect(await ask(`${posts}/abc`)).toMatchObject({ status: 404, body: { code: 'rest_no_route' } })
})

test('a protected story shows its title, and its text for the password', async () => {
  const [post] = newsroom.publicPosts().filter(({ password }) => password !== '')
  if (!post) throw new Error('No story is protected')
  const fields = '_fields=title,content,excerpt,class_list'
  const { body } = await ask(`${posts}/${post.id}?${fields}`)
  expect(body).toMatchObject({
    title: { rendered: post.title },
    content: { rendered: '', protected: true },
    excerpt: { rendered: '', protected: true },
  })
  expect((body as { class_list: string[] }).class_list).toContain('post-password-required')
  const open = await ask(`${posts}/${post.id}?${fields}&password=${post.password}`)
  expect(open.body).toMatchObject({ content: { rendered: post.content(testHome), protected: true } })
  const wrong = await ask(`${posts}/${post.id}?password=wrong`)
  expect([wrong.status, wrong.body]).toEqual([
    403,
    { code: 'rest_post_incorrect_password', message: 'Incorrect post password.', data: { status: 403 } },
  ])
})

test('a single story names its own page in Link', async () => {
  const post = newsroom.publicPosts()[0]
  const { headers } = await ask(`${posts}/${post?.id}?_fields=id`)
  expect(headers.get('Link')).toBe(`<${testHome}/2026/11/${post?.slug}/>; rel="alternate"; type=text/html`)
})

test('nobody without an account writes', async () => {
  const anyone = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"title":"x"}' }
  expect(await ask(posts, anyone)).toMatchObject({ status: 401, body: { code: 'rest_cannot_create' } })
  expect(await ask(`${posts}/1`, { method: 'DELETE' })).toMatchObject({
    body: { code: 'rest_cannot_delete' },
  })
  expect(await ask(posts, { method: 'PATCH' })).toMatchObject({
    status: 404,
    body: { code: 'rest_no_route' },
  })
})

test('a headline without words has its number for a slug', async () => {
  const untitled = [...newsroom.posts.values()].find(({ title }) => title === '')
  expect(untitled?.slug).toBe(String(untitled?.id))
})

test('signs in a headline arrive as WordPress prints them', () => {
  const { title } = bySlug('its-5-10-tall-printers-marks-signs-dashes-and-is-a-b-or-a-b')
  expect(title).toBe(
    'It&#8217;s 5&#8242; 10&#8243; tall: &#8220;printers&#8217; marks&#8221;, <em>signs</em> &#038; dashes &#8212; and is a < b or a > b?',
  )
})
