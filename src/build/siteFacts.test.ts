import { expect, test, vi } from 'vitest'
import { siteFacts } from './siteFacts.ts'

const site = 'https://news.example/'

const answer = (reply: () => Promise<Response>) => {
  const fetched = vi.fn<(address: string) => Promise<Response>>(reply)
  vi.stubGlobal('fetch', fetched)
  return fetched
}

test('the site is asked for its name', async () => {
  const fetched = answer(async () => Response.json({ name: 'Salt &amp; Light', description: 'A paper' }))
  const say = vi.fn()
  expect(await siteFacts({ VITE_WORDPRESS_URL: site }, say)).toEqual({
    name: 'Salt & Light',
    description: 'A paper',
  })
  expect(fetched.mock.calls[0]?.[0]).toBe(
    'https://news.example/wp-json/?_fields=name,description,site_icon_url',
  )
  expect(say).not.toHaveBeenCalled()
})
test.each([
  ['no answer', () => Promise.reject(new Error('no route'))],
  ['an error', async () => new Response('', { status: 503 })],
  ['a page', async () => new Response('<html>')],
  ['no name', async () => Response.json({ name: '' })],
])('%s ends no build, and is said', async (_, reply) => {
  answer(reply)
  const say = vi.fn()
  expect(await siteFacts({ VITE_WORDPRESS_URL: site }, say)).toEqual({
    name: 'news.example',
    description: '',
  })
  expect(await siteFacts({ VITE_WORDPRESS_URL: site, VITE_SITE_NAME: 'Salt' }, say)).toMatchObject({
    name: 'Salt',
  })
  expect(say).toHaveBeenCalledTimes(2)
})
/** The head of a PNG file. */
const png = (width: number, height: number) => {
  const bytes = new Uint8Array(24)
  bytes.set([0x89, 0x50, 0x4e, 0x47])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

const answerWithIcon = (icon: Response) =>
  vi.stubGlobal('fetch', async (address: string) =>
    address.endsWith('.png')
      ? icon
      : Response.json({ name: 'Salt', description: '', site_icon_url: `${site}icon.png` }),
  )

test('the site’s own icon is taken where a device can use it', async () => {
  answerWithIcon(new Response(png(512, 512)))
  const say = vi.fn()
  expect((await siteFacts({ VITE_WORDPRESS_URL: site }, say)).icon?.size).toBe(512)
  expect(say).not.toHaveBeenCalled()
})
test.each([
  ['too small', new Response(png(64, 64))],
  ['not square', new Response(png(512, 400))],
  ['no PNG', new Response('<svg/>')],
  ['gone', new Response('', { status: 404 })],
])('an icon that is %s is left, and that is said', async (_, icon) => {
  answerWithIcon(icon)
  const say = vi.fn()
  expect(await siteFacts({ VITE_WORDPRESS_URL: site }, say)).toEqual({ name: 'Salt', description: '' })
  expect(say).toHaveBeenCalledOnce()
})
test('with no site a name may be given; with neither it is the mocked newsroom’s', async () => {
  const say = vi.fn()
  expect(await siteFacts({ VITE_SITE_NAME: 'Salt' }, say)).toEqual({ name: 'Salt', description: '' })
  expect(say).not.toHaveBeenCalled()
  expect((await siteFacts({}, say)).name).toBe('The Ellery Courier')
  expect(say).toHaveBeenCalledOnce()
})
