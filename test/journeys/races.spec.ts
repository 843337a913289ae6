import { expect, ownHeading, test } from './journey'

const story = '/article/what-would-a-bridge-toll-cost-you'

test('a story that is liked in two tabs is liked once, and both say so', async ({ page, context }) => {
  await page.goto(story)
  const like = page.getByRole('button', { name: /^Like this story/ })
  const likes = async () => Number.parseInt((await like.innerText()).replace(/\D/g, ''), 10)
  await expect(like).toBeVisible()
  const before = await likes()
  const other = await context.newPage()
  await other.goto(story)
  const otherLike = other.getByRole('button', { name: /^Like this story/ })
  await expect(otherLike).toHaveAttribute('aria-pressed', 'false')

  await page.bringToFront()
  await like.click()
  await expect(like).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(likes).toBe(before + 1)
  // It need not be looked at again for that.
  await expect(otherLike).toHaveAttribute('aria-pressed', 'true')
  await other.bringToFront()
  await otherLike.click()
  await expect(otherLike).toHaveAttribute('aria-pressed', 'false')
  await page.reload()
  await expect(like).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(likes).toBe(before)
})

test('what is written in one tab is neither lost nor doubled by the same story in another', async ({
  page,
  context,
}) => {
  const field = (tab: typeof page) =>
    tab.getByRole('form', { name: 'Leave a reply' }).getByRole('textbox', { name: 'Comment' })
  await page.goto(`${story}#comments`)
  await field(page).fill('Written in the first tab.')
  const other = await context.newPage()
  await other.goto(`${story}#comments`)
  await expect(field(other)).toHaveValue('Written in the first tab.')
  await other.close()
  await expect(field(page)).toHaveValue('Written in the first tab.')
})

test.describe('a day ahead of the newsroom', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' })

  test('a reader on Kiritimati reads the dates of the newspaper', async ({ page }) => {
    await page.goto(story)
    const published = page
      .getByRole('article')
      .first()
      .getByText(/^Published/)
    const dates = await published
      .locator('time')
      .first()
      .evaluate((time) => ({
        iso: time.getAttribute('datetime') ?? '',
        words: time.textContent ?? '',
      }))
    const inLagos = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Africa/Lagos',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    })
    expect(dates.words).toContain(inLagos.format(new Date(dates.iso)))
    await page.goto('/')
    const today = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Africa/Lagos',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    })
    await expect(page.getByRole('banner').getByText(today.format(new Date()))).toBeVisible()
  })
})

test('an address that is no encoding of anything is not found, in words', async ({ page }) => {
  const answer = await page.goto('/category/%E0%A4%A')
  expect(answer?.status()).toBe(404)
  await expect(ownHeading(page)).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /front page/i })).toBeVisible()
})
