import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepFocus } from './keepFocus'

let end = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = `
    <nav><a href="/">Front page</a></nav>
    <main id="main"><section><div><button>Stop</button></div><p>Between</p><button>Next</button></section></main>
    <aside><button>Later</button></aside>`
  end = keepFocus()
})
afterEach(() => {
  end()
  document.body.innerHTML = ''
  vi.useRealTimers()
})

const soon = () => vi.advanceTimersByTimeAsync(100)
const button = (name: string) => screen.getByRole('button', { name })
const focused = () => document.activeElement?.textContent

test('what comes in the place of what had the focus takes it over', async () => {
  button('Stop').focus()
  button('Stop').outerHTML = '<p>Words</p><button>Load more</button>'
  await soon()
  expect(focused()).toBe('Load more')
})

test('so does a text, which hands it on to what replaces it', async () => {
  button('Stop').focus()
  button('Stop').outerHTML = '<p>Fetching</p>'
  await soon()
  expect(focused()).toBe('Fetching')
  screen.getByText('Fetching').outerHTML = '<article tabindex="0">A story</article>'
  await soon()
  expect(focused()).toBe('A story')
})

test('where nothing comes, the next control of the same part has it', async () => {
  button('Stop').focus()
  button('Stop').remove()
  await soon()
  expect(focused()).toBe('Next')
  button('Next').remove()
  await soon()
  expect(document.activeElement?.id).toBe('main')
})

test('from outside of the page it goes back to where it was before', async () => {
  screen.getByRole('link').focus()
  button('Later').focus()
  screen.getByRole('complementary').remove()
  await soon()
  expect(focused()).toBe('Front page')
})

test('with nothing before, the page itself has it', async () => {
  button('Later').focus()
  screen.getByRole('complementary').remove()
  await soon()
  expect(document.activeElement?.id).toBe('main')
})

test('whoever moves the focus, or lets it go, is not corrected', async () => {
  button('Stop').focus()
  button('Stop').remove()
  screen.getByRole('link').focus()
  await soon()
  expect(focused()).toBe('Front page')
  screen.getByRole('link').blur()
  await soon()
  screen.getByRole('link').remove()
  await soon()
  expect(document.activeElement).toBe(document.body)
})
