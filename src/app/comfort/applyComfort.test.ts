import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { usualComfort } from '../../domain/readingComfort'
import { keepComfort } from '../../offline/readingComfort'
import { applyComfort } from './applyComfort'

const page = readFileSync('index.html', 'utf8')
const metas = page.match(/<meta name="theme-color"[^>]+>/g) ?? []
const early = /<script>([\s\S]+?)<\/script>/.exec(page)?.[1] ?? ''

const root = document.documentElement
const chosen = () => {
  const { language: _, ...comfort } = root.dataset
  return comfort
}
const frames = () =>
  [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(({ content }) => content)

/** The script of index.html, as the browser runs it. */
const openPage = () => new Function(early)()

beforeEach(() => {
  document.head.insertAdjacentHTML('beforeend', metas.join(''))
})
afterEach(() => {
  keepComfort(usualComfort)
  applyComfort()()
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.remove()
})

test('the page stands as chosen before any of the app is there, and the app agrees', () => {
  keepComfort({ ...usualComfort, theme: 'sepia', size: 'largest', data: 'reduced' })
  openPage()
  const before = { ...chosen(), frames: frames() }
  expect(before).toEqual({
    theme: 'sepia',
    size: 'largest',
    data: 'reduced',
    frames: ['#f4e8d0', '#f4e8d0'],
  })
  applyComfort()()
  expect({ ...chosen(), frames: frames() }).toEqual(before)
})
test.each(['garbage', 'null', '7', '{"theme":{"a":1},"size":"<b>"}'])(
  'with %s kept it stands as usual',
  (kept) => {
    localStorage.setItem('broadsheet:reading-comfort', kept)
    expect(openPage).not.toThrow()
    expect(chosen()).toEqual({})
  },
)
test('follows another tab, and goes back to the device’s own colours', () => {
  const stop = applyComfort()
  const chooseElsewhere = (kept: string) => {
    localStorage.setItem('broadsheet:reading-comfort', kept)
    dispatchEvent(new StorageEvent('storage', { key: 'broadsheet:reading-comfort' }))
  }
  chooseElsewhere('{"theme":"dark"}')
  expect([chosen().theme, ...frames()]).toEqual(['dark', '#151411', '#151411'])
  chooseElsewhere('{}')
  expect([chosen().theme, ...frames()]).toEqual([undefined, '#fbf9f4', '#151411'])
  stop()
})
