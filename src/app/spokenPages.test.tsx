import { screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createMockServer } from '../../mocks/mounts/node'
import { renderRoute } from '../../test/renderRoute'
import { speakLanguage } from '../language/speakLanguage'
import { english, speak } from '../language/spoken'

const newsroom = createMockServer({ stories: 40 })
const patience = { timeout: 15_000 }
const slow = { timeout: 40_000 }

beforeAll(async () => {
  newsroom.listen()
  await import('../routes/article/ArticlePage')
}, 60_000)
afterEach(() => speak(english))
afterAll(() => newsroom.close())

test('the front page speaks Arabic', slow, async () => {
  await speakLanguage('ar', [])
  renderRoute('/')
  await screen.findByText('الأكثر قراءة', {}, patience)
  screen.getByText('انتقل إلى الأخبار')
  screen.getByLabelText('الأقسام')
  const top = within(screen.getByLabelText('أهم الأخبار'))
  expect(top.getAllByText(/^قراءة /).length).toBeGreaterThan(3)
  expect(top.getAllByText('حفظ').length).toBeGreaterThan(3)
})

test('an English story on an Arabic page keeps its direction, and our words theirs', slow, async () => {
  await speakLanguage('ar', [])
  renderRoute('/article/what-would-a-bridge-toll-cost-you')
  const published = await screen.findByText(/^نُشر في/, {}, patience)
  const ours = published.closest('[lang=ar]')
  const story = screen.getByRole('article')
  expect(ours?.getAttribute('dir')).toBe('rtl')
  expect(story.getAttribute('dir')).toBe('ltr')
  expect(story.getAttribute('lang')).not.toBe('ar')
  await screen.findByText('التعليقات', {}, patience)
})

test('an Arabic story on a French page, with numbers and dates as France writes them', slow, async () => {
  await speakLanguage('fr', [])
  renderRoute('/article/souq-al-warraqin-ouranda')
  const published = await screen.findByText(/^Publié le/, {}, patience)
  expect(published.textContent).toMatch(/\d+ novembre 2026 à \d\d:\d\d/)
  await screen.findByText(/^\d \d{3} vues$/, {}, patience)
  screen.getByText(/^\d+ min de lecture/)
  const story = screen.getByRole('article')
  expect(story.getAttribute('dir')).toBe('rtl')
  expect(story.getAttribute('lang')).toBe('ar')
  await screen.findByText('Sur le même sujet', {}, patience)
})
