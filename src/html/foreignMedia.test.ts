import { expect, test, vi } from 'vitest'
import { foreignMediaToLinks } from './foreignMedia'
import { parseInert } from './parse'
import { withoutReported } from './withoutReported'

const after = (html: string): string => {
  const body = parseInert(withoutReported(html))
  foreignMediaToLinks(body, 'https://courier.example')
  return body.innerHTML
}

const link = (href: string, what: string, title = '') =>
  `<a class="embed embed-page" href="${href}"><span class="embed-provider">${what} · opens there</span>${title && ` <span class="embed-title">${title}</span>`}</a>`

test.each([
  [
    '<img src="https://www.spy.example/a.jpg" alt="A quay">',
    link('https://www.spy.example/a.jpg', 'Picture on spy.example', 'A quay'),
  ],
  [
    '<a href="/x"><img src="//spy.example/a.jpg"></a>',
    link('https://spy.example/a.jpg', 'Picture on spy.example'),
  ],
  [
    '<audio src="https://spy.example/a.mp3"></audio>',
    link('https://spy.example/a.mp3', 'Sound on spy.example'),
  ],
  [
    '<video><source src="https://spy.example/a.mp4"></video>',
    link('https://spy.example/a.mp4', 'Video on spy.example'),
  ],
  [
    '<picture><source srcset="/a.webp"><img src="https://spy.example/a.jpg" title="A quay"></picture>',
    link('https://spy.example/a.jpg', 'Picture on spy.example', 'A quay'),
  ],
  [
    '<video><track src="https://spy.example/a.vtt"></video>',
    link('https://spy.example/a.vtt', 'Video on spy.example'),
  ],
])('%s becomes a link', (html, expected) => expect(after(html)).toBe(expected))

test.each([
  '<img src="https://courier.example/a.jpg" srcset="https://courier.example/b.jpg 300w, /c.jpg 600w">',
  '<img src="/a.jpg">',
  '<img src="data:image/gif;base64,AAAA">',
  '<img src="/a.jpg" srcset="/a,spy.jpg 300w">',
  '<img src="mailto:a@spy.example">',
  '<img>',
  '<video poster="/a.jpg"><source src="https://courier.example/a.mp4"></video>',
  '<picture><source srcset="/a.webp"><img src="/a.jpg"></picture>',
  '<p>https://spy.example/a.jpg</p>',
])('%s is the newspaper’s own', (html) => expect(after(html)).toBe(html))

test('only what names another host is taken from what is the newspaper’s own', () => {
  expect(after('<img src="/a.jpg" srcset="/b.jpg 300w, https://spy.example/c.jpg 600w">')).toBe(
    '<img src="/a.jpg">',
  )
  expect(after('<video src="/a.mp4" poster="https://spy.example/a.jpg"></video>')).toBe(
    '<video src="/a.mp4"></video>',
  )
  expect(after('<picture><source srcset="https://spy.example/a.webp"><img src="/a.jpg"></picture>')).toBe(
    '<picture><img src="/a.jpg"></picture>',
  )
  expect(after('<video src="/a.mp4"><track src="https://spy.example/a.vtt"></video>')).toBe(
    '<video src="/a.mp4"></video>',
  )
  expect(after('<img src="/a.jpg" srcset="https://spy.example/c.jpg 2x,  /b.jpg">')).toBe(
    '<img src="/a.jpg">',
  )
  expect(after('<audio><source src="https://spy.example/a.ogg"><source src="/a.mp3"></audio>')).toBe(
    '<audio><source src="/a.mp3"></audio>',
  )
})

test('a source of a picture that offers nothing goes', () =>
  expect(after('<picture><source media="print"><img src="/a.jpg"></picture>')).toBe(
    '<picture><img src="/a.jpg"></picture>',
  ))

test('an address that was never parked outweighs one that was', () => {
  const body = parseInert('<video src="/a.mp4" data-src="/b.mp4"></video>')
  foreignMediaToLinks(body, 'https://courier.example')
  expect(body.innerHTML).toBe('<video src="/a.mp4"></video>')
})

test.each(['vbscript:a', 'java\tscript:a', '&#106;avascript:a', 'data:text/vtt,a'])(
  'a recording from %s has no address',
  (address) => expect(after(`<video src="${address}"></video>`)).toBe('<video></video>'),
)

test('a browser never comes upon the address of another host’s recording', () => {
  const set = vi.spyOn(Element.prototype, 'setAttribute')
  const html = '<video src="https://spy.example/a.mp4"><source src="//spy.example/b.mp4"></video>'
  const body = parseInert(withoutReported(html))
  expect(body.querySelectorAll('[src]')).toHaveLength(0)
  foreignMediaToLinks(body, 'https://courier.example')
  expect(set).not.toHaveBeenCalledWith('src', expect.anything())
})

test('a host that the newsroom named is its own', () => {
  vi.stubGlobal('__SITE__', { origins: ['https://media.example'] })
  expect(after('<img src="https://media.example/a.jpg">')).toBe('<img src="https://media.example/a.jpg">')
})

test('where nobody knows the newspaper’s home, no other host is taken for it', () => {
  const body = parseInert('<img src="https://spy.example/a.jpg"><img src="/a.jpg">')
  foreignMediaToLinks(body, '')
  expect([...body.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual(['/a.jpg'])
})

test.each(['', 'https://courier.example'])(
  'no recording is loaded from what may be another host, the home being “%s”',
  (home) => {
    const body = parseInert(
      withoutReported(
        '<video src="//spy.example/a.mp4"></video><audio src="\\\\spy.example/a.mp3"></audio><audio src="blob:https://spy.example/a"></audio>',
      ),
    )
    foreignMediaToLinks(body, home)
    expect(body.querySelectorAll('[src]')).toHaveLength(0)
  },
)
