import { expect, test } from './journey'

test('search lives in the address, marks what was found and says how much', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Search', exact: true }).first().click()
  await page.getByRole('searchbox', { name: 'Words to search for' }).fill('ferry')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/search?q=ferry')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“ferry”')
  await expect(page.getByText(/\d+ stor(y|ies)$/).first()).toBeVisible()
  await expect(page.getByRole('feed').locator('mark').first()).toHaveText(/ferry/i)
  await page.reload()
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
})

test('a search that finds nothing says so', async ({ page }) => {
  await page.goto('/search?q=xyzzyplugh')
  await expect(page.getByText(/Nothing found for “xyzzyplugh”/)).toBeVisible()
})

test('a story saved on a card is on the list, also after a reload, until it is taken off', async ({
  page,
}) => {
  await page.goto('/category/culture')
  const card = page.getByRole('feed').getByRole('article').first()
  const headline = await card.getByRole('heading').innerText()
  await card.getByRole('button', { name: 'Save' }).click()
  await expect(card.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Saved', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Saved stories' })).toBeVisible()
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  await page.getByRole('article').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/Nothing saved yet/)).toBeVisible()
})
