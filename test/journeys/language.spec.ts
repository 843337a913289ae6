import { expect, test } from './journey'

test('a reader chooses Arabic, and the newspaper stands in it from the first paint on', async ({
  page,
  context,
}) => {
  await page.goto('/settings')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('العربية')
  await page.getByRole('button', { name: 'Use this language' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'الإعدادات' })).toBeVisible()
  await expect(page.locator('html')).toHaveCSS('direction', 'rtl')

  // An English story on an Arabic page: each runs its own way.
  await page.goto('/article/what-would-a-bridge-toll-cost-you')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('direction', 'ltr')
  await expect(page.getByText(/^نُشر في/)).toHaveCSS('direction', 'rtl')

  // What is named in other letters stands under its kind, at the edge where lines begin.
  await page.goto('/category/culture')
  const title = page.getByRole('heading', { level: 1, name: 'Culture' })
  const fromEdge = await title.evaluate((node) => {
    const words = document.createRange()
    words.selectNodeContents(node)
    return node.getBoundingClientRect().right - words.getBoundingClientRect().right
  })
  expect(Math.round(fromEdge)).toBe(0)

  const other = await context.newPage()
  // No script of the app arrives: what stands now stands by the page itself.
  await other.route('**/assets/*.js', (route) => route.abort())
  await other.goto('/', { waitUntil: 'domcontentloaded' })
  await expect(other.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(other.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('without its catalogue the newspaper is read in English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('broadsheet:language', '"fr"'))
  await page.route('**/assets/fr-*.js', (route) => route.abort())
  await page.goto('/saved')
  await expect(page.getByRole('heading', { level: 1, name: 'Saved stories' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
