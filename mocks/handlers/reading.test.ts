import { expect, test } from 'vitest'
import { withFeatures } from '../newsroom/newsroom'
import { askOf, testHome, testNewsroom } from './askMock'

const newsroom = testNewsroom()
const ask = askOf(newsroom)
const api = '/wp-json/wp/v2'

const noRoute = {
  code: 'rest_no_route',
  message: 'No route was found matching the URL and request method.',
  data: { status: 404 },
}

test('the index names the site as escaped text, and its icon with a link', async () => {
  const fields =
    'name,description,url,home,gmt_offset,timezone_string,namespaces,site_logo,site_icon,site_icon_url'
  const { body } = await ask(`/wp-json/?_fields=${fields}`)
  expect(body).toEqual({
    name: 'The Ellery Courier',
    description: 'The lagoon coast &amp; the country behind it',
    url: testHome,
    home: testHome,
    gmt_offset: 1,
    timezone_string: 'Africa/Lagos',
    namespaces: ['oembed/1.0', 'broadsheet/v1', 'wp/v2', 'wp-site-health/v1', 'wp-block-editor/v1'],
    site_logo: 0,
    site_icon: newsroom.site.icon,
    site_icon_url: `${testHome}/wp-content/uploads/2026/11/site-icon.svg`,
    _links: {
      'wp:featuredmedia': [
        {
          embeddable: true,
          type: 'site_icon',
          href: `${testHome}/wp-json/wp/v2/media/${newsroom.site.icon}`,
        },
      ],
      curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
    },
  })
})

test('the whole index has WordPress’s keys, with or without a slash', async () => {
  const [slash, none] = await Promise.all([ask('/wp-json/'), ask('/wp-json')])
  expect(Object.keys(slash.body as object)).toEqual([
    ...[
      'name',
      'description',
      'url',
      'home',
      'gmt_offset',
      'timezone_string',
      'namespaces',
      'authentication',
    ],
    ...['routes', 'site_logo', 'site_icon', 'site_icon_url', '_links'],
  ])
  expect(none.body).toEqual(slash.body)
})

test('the index tells what a site has beyond WordPress', async () => {
  const namespaces = async (plugin: boolean, popular: boolean) =>
    (await askOf(withFeatures(newsroom, { plugin, popular }))('/wp-json/?_fields=namespaces')).body
  expect(await namespaces(false, false)).toEqual({
    namespaces: ['oembed/1.0', 'wp/v2', 'wp-site-health/v1', 'wp-block-editor/v1'],
  })
  expect(await namespaces(false, true)).toMatchObject({
    namespaces: expect.arrayContaining(['wordpress-popular-posts/v1', 'wordpress-popular-posts/v2']),
  })
})

test('a site below a path is at home there', async () => {
  const { body } = await ask('/broadsheet/wp-json/?_fields=home')
  expect(body).toMatchObject({ home: `${testHome}/broadsheet` })
})

test('every section is listed by name with its direct stories, the empty one too', async () => {
  const { body, headers } = await ask(`${api}/categories?per_page=100`)
  const names = (body as { name: string }[]).map(({ name }) => name)
  expect(names).toEqual([
    ...['Business &amp; Port', 'City', 'Culture', 'Foreign', 'Opinion', 'Politics', 'Science', 'Sport'],
    'Uncategorized',
  ])
  expect(Object.keys((body as object[])[0] ?? {})).toEqual([
    ...['id', 'count', 'description', 'link', 'name', 'slug', 'taxonomy', 'parent', 'meta', '_links'],
  ])
  expect(headers.get('X-WP-Total')).toBe('9')
  const some = await ask(`${api}/categories?hide_empty=1&per_page=100`)
  expect(some.headers.get('X-WP-Total')).toBe('8')
})

test('lists of terms and people end with an empty page, not an error', async () => {
  for (const list of ['categories', 'tags', 'users', 'media', 'pages']) {
    const { status, body } = await ask(`${api}/${list}?page=99&per_page=100`)
    expect([list, status, body]).toEqual([list, 200, []])
  }
})

test('the page before one past the end is the last one', async () => {
  const { headers } = await ask(`${api}/categories?page=9`)
  expect(headers.get('Link')).toBe(`<${testHome}/wp-json/wp/v2/categories?page=1>; rel="prev"`)
})

test('tags have no parent, and an ampersand in a name is escaped', async () => {
  const { body } = await ask(`${api}/tags?slug=rd`)
  expect(body).toMatchObject([{ name: 'R&amp;D', slug: 'rd', taxonomy: 'post_tag', meta: [] }])
  expect((body as object[])[0]).not.toHaveProperty('parent')
})

test('an unknown term is 404, and so is a tag among the categories', async () => {
  const tag = [...newsroom.terms.values()].find(({ taxonomy }) => taxonomy === 'post_tag')
  for (const id of [9999, tag?.id]) {
    const { status, body } = await ask(`${api}/categories/${id}`)
    expect([status, body]).toEqual([
      404,
      { code: 'rest_term_invalid', message: 'Term does not exist.', data: { status: 404 } },
    ])
  }
})

test('people are those who have published, with the keys readers may see', async () => {
  const { body } = await ask(`${api}/users`)
  expect((body as { name: string }[]).map(({ name }) => name)).toEqual([
    ...['Breezynews', 'Courier Studio', 'Ifeoma Quental', 'Jonas Ferreira', 'Leila Chalhoub'],
    ...['Marcus Amissah', 'Nana Serwaa Tettey', 'Tobias Wray'],
  ])
  expect(Object.keys((body as object[])[0] ?? {})).toEqual([
    ...['id', 'name', 'url', 'description', 'link', 'slug', 'avatar_urls', 'meta', '_links'],
  ])
})

test('who has published nothing is hidden, who does not exist is unknown', async () => {
  expect(await ask(`${api}/users/1`)).toMatchObject({ status: 401, body: { code: 'rest_user_cannot_view' } })
  expect(await ask(`${api}/users/999`)).toMatchObject({ status: 404, body: { code: 'rest_user_invalid_id' } })
  expect(await ask(`${api}/users/me`)).toMatchObject({ status: 401, body: { code: 'rest_not_logged_in' } })
})

const onlyWithAccount = [
  ['roles=author', 'rest_user_cannot_view'],
  ['who=authors', 'rest_forbidden_who'],
  ['orderby=email', 'rest_forbidden_orderby'],
  ['context=edit', 'rest_forbidden_context'],
] as const

test.each(onlyWithAccount)('users?%s is for those with an account', async (query, code) => {
  expect(await ask(`${api}/users?${query}`)).toMatchObject({ status: 401, body: { code } })
})

test('a biography is escaped for ampersands only', async () => {
  const { body } = await ask(`${api}/users/4?_fields=description`)
  expect(body).toEqual({
    description: 'Writes about trade, work &amp; the harbour. Grew up three streets from the grain berth.',
  })
})

test('a picture has WordPress’s sizes, none for what is larger, and its alt text raw', async () => {
  const media = [...newsroom.media.values()].find(
    ({ picture, caption }) => picture === 'tram-depot' && caption === '',
  )
  const { body } = await ask(`${api}/media/${media?.id}`)
  const { media_details: details } = body as { media_details: { sizes: Record<string, { file: string }> } }
  expect(Object.entries(details.sizes).map(([size, { file }]) => [size, file])).toEqual([
    ['medium', 'tram-depot-300x200.svg'],
    ['large', 'tram-depot-1024x683.svg'],
    ['thumbnail', 'tram-depot-150x150.svg'],
    ['medium_large', 'tram-depot-768x512.svg'],
    ['1536x1536', 'tram-depot-1536x1024.svg'],
    ['full', 'tram-depot.svg'],
  ])
  expect(body).toMatchObject({
    alt_text: media?.alt,
    caption: { rendered: '' },
    post: null,
    source_url: `${testHome}/wp-content/uploads/2026/11/tram-depot.svg`,
  })
})

test('a picture whose measures were lost has empty details and still a file', async () => {
  const media = [...newsroom.media.values()].find(({ width }) => width === 0)
  const { body } = await ask(`${api}/media/${media?.id}?_fields=media_details,source_url`)
  expect(body).toEqual({
    media_details: {},
    source_url: `${testHome}/wp-content/uploads/2026/11/${media?.picture}.svg`,
  })
})

test('a search of the site finds pages as well, with plain titles', async () => {
  const { body } = await ask(`${api}/search?search=ferry+write&subtype=page`)
  expect(body).toContainEqual({
    id: 90,
    title: 'About us',
    url: `${testHome}/about-us/`,
    type: 'post',
    subtype: 'page',
    _links: {
      self: [{ embeddable: true, href: `${testHome}/wp-json/wp/v2/pages/90` }],
      about: [{ href: `${testHome}/wp-json/wp/v2/types/page` }],
      collection: [{ href: `${testHome}/wp-json/wp/v2/search` }],
    },
  })
})

test('a search for terms has no subtype', async () => {
  const { body } = await ask(`${api}/search?search=business&type=term&subtype=category`)
  expect(body).toMatchObject([{ title: 'Business &amp; Port', type: 'category' }])
  expect((body as object[])[0]).not.toHaveProperty('subtype')
})

test('a search past its end forgets its total', async () => {
  const { body, headers } = await ask(`${api}/search?search=the+harbour&per_page=100&page=50`)
  expect([body, headers.get('X-WP-Total')]).toEqual([[], '0'])
  expect(headers.get('Link')).toContain('page=49>; rel="prev"')
})

test.each(['/wp-json/wp/v2/nope', '/wp-json/nope', '/wp-json/wp/v2/posts//1', '/wp-json/wp/v2/posts/-5'])(
  '%s is no route',
  async (path) => {
    const { status, body, headers } = await ask(path)
    expect([status, body, headers.get('Allow')]).toEqual([404, noRoute, null])
  },
)

test('a slash at the end does no harm', async () => {
  expect((await ask(`${api}/posts/?per_page=1&_fields=id`)).status).toBe(200)
})

test.each(['/', '/index.php'])('%s?rest_route= is another way in', async (path) => {
  const { body, headers } = await ask(`${path}?rest_route=/wp/v2/posts&per_page=1&_fields=id`)
  expect(body).toEqual([{ id: newsroom.publicPosts()[0]?.id }])
  expect(headers.get('Link')).toBe(
    `<${testHome}/wp-json/wp/v2/posts?rest_route=%2Fwp%2Fv2%2Fposts&per_page=1&_fields=id&page=2>; rel="next"`,
  )
})

test('what is not the newsroom’s is left alone', async () => {
  await expect(ask('/article/some-story')).rejects.toThrow('Nobody answers')
  await expect(ask('/')).rejects.toThrow('Nobody answers')
})

test('every origin is let in and echoed, and without one nothing is said', async () => {
  const { headers } = await ask(`${api}/posts/9999999`, { headers: { Origin: 'http://localhost:5173' } })
  expect(headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:5173')
  expect(headers.get('Access-Control-Allow-Credentials')).toBe('true')
  expect(headers.get('Access-Control-Expose-Headers')).toBe('X-WP-Total, X-WP-TotalPages, Link, Retry-After')
  const quiet = await ask(`${api}/posts?per_page=1`)
  expect(quiet.headers.get('Access-Control-Allow-Origin')).toBeNull()
})

test('caches may keep for a minute what everybody may read, and nothing else', async () => {
  const kept = async (path: string) => (await ask(`${api}/${path}`)).headers.get('Cache-Control')
  expect(await kept('posts?per_page=1')).toBe('public, max-age=60')
  expect(await kept('posts?per_page=1&password=letmein')).toBeNull()
  expect(await kept('posts/9999999')).toBeNull()
})

test('HEAD answers as GET does, without a body', async () => {
  const { status, body, headers } = await ask(`${api}/posts?per_page=10`, { method: 'HEAD' })
  expect([status, body, headers.get('X-WP-Total')]).toEqual([200, '', '120'])
  expect((await ask(`${api}/posts/9999999`, { method: 'HEAD' })).status).toBe(404)
})

test('OPTIONS describes a route, and is empty where there is none', async () => {
  const { body, headers } = await ask(`${api}/posts`, { method: 'OPTIONS' })
  expect(body).toMatchObject({ namespace: 'wp/v2', methods: ['GET', 'POST'] })
  expect(headers.get('Access-Control-Max-Age')).toBeNull()
  expect(await ask(`${api}/nope`, { method: 'OPTIONS' })).toMatchObject({ status: 200, body: [] })
})

test('a stale nonce is refused everywhere', async () => {
  const { status, body } = await ask(`${api}/categories`, { headers: { 'X-WP-Nonce': 'bad' } })
  expect([status, body]).toEqual([
    403,
    { code: 'rest_cookie_invalid_nonce', message: 'Cookie check failed', data: { status: 403 } },
  ])
})

test('fields that no record has leave an empty list', async () => {
  expect((await ask(`${api}/posts?per_page=1&_fields=nope`)).body).toEqual([[]])
})

test('pictures come as drawings of the size they are asked for, to be kept for a year', async () => {
  const { status, headers, body } = await ask('/wp-content/uploads/2026/11/tram-depot-768x512.svg')
  expect([status, headers.get('Content-Type')]).toEqual([200, 'image/svg+xml'])
  expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(body).toMatch(/^<svg [^>]*width="768" height="512"/)
  expect((await ask('/wp-content/uploads/2026/11/nothing-here.svg')).status).toBe(404)
})
