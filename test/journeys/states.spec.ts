import type { Page } from '@playwright/test'
import { axeFindsNothing, axeFindsNothingOnAnyPaper } from './axe'
import { expect, ownHeading, test } from './journey'

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', colorScheme: 'light' })

const story = '/article/lagoon-bridge-tolls-return-by-one-vote'

const open = async (page: Page, address: string) => {
  await page.goto(address)
  await expect(ownHeading(page)).toBeAttached()
  await page.waitForLoadState('networkidle')
}

test('axe finds nothing while a comment is written, refused, posted, and kept without a network', async ({
  page,
  context,
  newsdesk,
}) => {
  test.slow()
  await open(page, story)
  const comments = page.getByRole('region', { name: 'Comments' })
  const text = comments.getByRole('textbox', { name: 'Comment' })
  const post = comments.getByRole('button', { name: 'Post comment' })

  await test.step('refused by the form', async () => {
    await text.fill('The buses were full again this morning.')
    await post.click()
    await expect(comments.getByText(/^2 things to mend/)).toBeVisible()
    await axeFindsNothingOnAnyPaper(page)
  })

  await test.step('refused by the newsroom', async () => {
    await comments.getByRole('textbox', { name: 'Name' }).fill('Efua')
    await comments.getByRole('textbox', { name: 'Email' }).fill('efua@example.com')
    await newsdesk.fault({ kind: 'status', method: 'POST', path: 'wp/v2/comments', status: 403 })
    await post.click()
    await expect(comments.getByText('The newsroom did not take it')).toBeVisible()
    await axeFindsNothingOnAnyPaper(page)
  })

  await test.step('posted; an answer is written', async () => {
    await post.click()
    await expect(comments.getByText('Your comment is published.')).toBeVisible()
    await comments
      .getByRole('button', { name: /^Reply/ })
      .first()
      .click()
    await axeFindsNothingOnAnyPaper(page)
  })

  await test.step('kept, and the masthead says why', async () => {
    await context.setOffline(true)
    await comments.getByRole('textbox', { name: 'Comment' }).last().fill('Written in the tunnel.')
    await comments.getByRole('button', { name: /^Post/ }).last().click()
    await expect(comments.getByRole('group', { name: 'Your comment, not sent yet' })).toBeVisible()
    await expect(page.getByRole('banner').getByText(/^You are offline/)).toBeVisible()
    await axeFindsNothingOnAnyPaper(page)
    await context.setOffline(false)
  })
})

test('axe finds nothing where comments are closed', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'mock', value: 'closed', url: baseURL ?? '' }])
  await open(page, `${story}#comments`)
  const comments = page.getByRole('region', { name: 'Comments' })
  await expect(comments.getByText(/closed/)).toBeVisible()
  await axeFindsNothingOnAnyPaper(page)
})

test('axe finds nothing in what opens over a story', async ({ page }) => {
  test.slow()
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await open(page, story)

  await test.step('how the time was reckoned, and the address to copy', async () => {
    await page.getByRole('button', { name: 'Share' }).first().click()
    await expect(page.getByLabel('Address of this story')).toBeVisible()
    await page.getByRole('button', { name: /min read/ }).click()
    await axeFindsNothingOnAnyPaper(page)
  })

  await test.step('the keys', async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('contentinfo').focus()
    await page.keyboard.press('s')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await axeFindsNothingOnAnyPaper(page)
    await page.keyboard.press('Escape')
  })

  await test.step('the sections, and Check also', async () => {
    await page.getByRole('heading', { name: 'Eighteen seats at the price of one' }).scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 900)
    await expect(page.getByRole('complementary', { name: 'Check also' })).toBeVisible()
    await page.getByRole('button', { name: 'Go to another section' }).click()
    await axeFindsNothingOnAnyPaper(page)
  })
})

test('axe finds nothing where a part of the page failed', async ({ page, newsdesk }) => {
  test.slow()
  const fail = (path: string) => newsdesk.fault({ kind: 'status', path, status: 403, times: 40 })

  await test.step('the sections of the front page', async () => {
    await fail('wp/v2/categories')
    await page.goto('/')
    await expect(page.getByRole('main').getByText(/^We could not fetch the sections/)).toBeVisible()
    await axeFindsNothingOnAnyPaper(page)
  })

  await test.step('a whole page', async () => {
    await page.goto('/category/culture')
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
    await axeFindsNothingOnAnyPaper(page)
    await page.request.post('/__mock/reset')
  })

  await test.step('comments, and the stories under them', async () => {
    await fail('wp/v2/comments')
    await open(page, story)
    const comments = page.getByRole('region', { name: 'Comments' })
    await comments.scrollIntoViewIfNeeded()
    await expect(comments.getByRole('alert')).toBeVisible()
    await axeFindsNothingOnAnyPaper(page)
    await page.request.post('/__mock/reset')
  })

  await test.step('more of a list', async () => {
    await page.goto('/category/city')
    await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
    await page.context().setOffline(true)
    await page.mouse.wheel(0, 20_000)
    await expect(page.getByText(/We could not fetch more stories/)).toBeVisible()
    await axeFindsNothing(page)
    await page.context().setOffline(false)
  })
})

/** A record in a shape that the app does not know. */
const breakRecord = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('broadsheet')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('saved', 'readwrite')
          transaction
            .objectStore('saved')
            .put({ article: { id: 2, slug: 'gone', headline: 7 }, savedAt: 'once' })
          transaction.oncomplete = resolve
        }
      }),
  )

test('axe finds nothing on a list of saved stories in all its states, nor on what clears the device', async ({
  page,
}) => {
  test.slow()
  await page.goto('/category/culture')
  const save = page.getByRole('feed').getByRole('button', { name: 'Save' })
  for (const index of [0, 1, 2]) await save.nth(index).click()
  await expect(save.nth(2)).toHaveAttribute('aria-pressed', 'true')
  await axeFindsNothing(page)
  await breakRecord(page)
  await open(page, '/saved')
  await expect(page.getByText(/can’t show 1 saved story/)).toBeVisible()
  await page.getByRole('listitem').getByRole('button', { name: 'Save' }).first().click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.getByRole('button', { name: 'Export the list' }).click()
  await expect(page.getByText(/^2 stories with their text/)).toBeVisible()
  await axeFindsNothingOnAnyPaper(page)
  await open(page, '/settings')
  await page
    .getByRole('button', { name: /^Clear/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await axeFindsNothingOnAnyPaper(page)
})

test.describe('in Arabic', () => {
  test.use({ locale: 'ar' })

  test('Check also stands beside a story that is written the other way, not on it', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page, story)
    const words = page.getByText(/^No one in the chamber believed/)
    await words.scrollIntoViewIfNeeded()
    const card = await page.getByRole('complementary', { name: 'اقرأ أيضًا' }).boundingBox()
    const text = await words.boundingBox()
    if (!card || !text) throw new Error('One of them is not there.')
    expect(card.x + card.width <= text.x || card.x >= text.x + text.width).toBe(true)
  })

  test('axe finds nothing, from right to left', async ({ page }) => {
    test.slow()
    for (const address of ['/', '/article/souq-al-warraqin-ouranda', story, '/settings']) {
      await test.step(address, async () => {
        await open(page, address)
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
        await axeFindsNothing(page)
      })
    }
  })
})
