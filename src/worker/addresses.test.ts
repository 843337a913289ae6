import { expect, test } from 'vitest'
import { appPages, isEarlierFile, isFont, isPrintable, isStoryPicture, leftAlone } from './addresses'

const opensFromDisk = (address: string) =>
  appPages.some((page) => page.test(address)) && !leftAlone.some((other) => other.test(address))

test.each([
  '/',
  '/?utm_source=mail',
  '/article/a-story',
  '/article/%E9%9B%A8/',
  '/category/city',
  '/tag/bridge?x=1',
  '/search?q=p%3D1',
  '/saved',
])('%s opens from disk', (address) => expect(opensFromDisk(address)).toBe(true))

test.each([
  '/wp-json/',
  '/wp-admin/',
  '/wp-admin/post.php?post=1&action=edit',
  '/wp-login.php',
  '/xmlrpc.php',
  '/feed/',
  '/category/city/feed/',
  '/wp-content/uploads/2026/11/report.pdf',
  '/__mock/state',
  '/?p=12',
  '/?preview=true&p=12',
  '/?mock=slow',
  '/2026/11/a-story/',
  '/shop/basket',
])('%s is for the server', (address) => expect(opensFromDisk(address)).toBe(false))

test.each([
  ['/', true],
  ['/article/a-story?utm_source=mail#comments', true],
  ['/category/city/', true],
  ['/saved', false],
  ['/search?q=tolls', false],
  ['/wp-admin/', false],
  ['https://other.example/article/a-story', false],
])('whether a build may have printed %s: %s', (address, isSo) =>
  expect(isPrintable(new URL(address, self.location.href))).toBe(isSo),
)

type Asked = Parameters<typeof isStoryPicture>[0]

const asked = (address: string, destination = 'image') => {
  const url = new URL(address, 'https://app.example')
  const sameOrigin = url.origin === 'https://app.example'
  return { url, sameOrigin, request: { destination } } as unknown as Asked
}

test('pictures of the news are told from the app’s own and from other files', () => {
  expect(isStoryPicture(asked('https://news.example/quay.jpg'))).toBe(true)
  expect(isStoryPicture(asked('/wp-content/uploads/quay.jpg'))).toBe(true)
  expect(isStoryPicture(asked('/icons/icon-192.png'))).toBe(false)
  expect(isStoryPicture(asked('/assets/sign-x1.svg'))).toBe(false)
  expect(isStoryPicture(asked('https://news.example/quay.mp3', 'audio'))).toBe(false)
})

test('fonts and files of earlier builds are the app’s own only', () => {
  expect(isFont(asked('/assets/serif.woff2', 'font'))).toBe(true)
  expect(isFont(asked('https://fonts.example/assets/serif.woff2', 'font'))).toBe(false)
  expect(isEarlierFile(asked('/assets/SavedPage-x1.js', 'script'))).toBe(true)
  expect(isEarlierFile(asked('/assets/serif.woff2', 'font'))).toBe(false)
  expect(isEarlierFile(asked('https://cdn.example/assets/a.js', 'script'))).toBe(false)
})
