import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { giveSign } from './giveSign'
import { expect, test } from './journey'

const story = '/article/lagoon-bridge-tolls-return-by-one-vote'

const list = (page: Page) => page.getByRole('main').getByRole('listitem')

/** Saves the first stories of a section from their cards; returns their headlines, last saved first. */
const saveFromSection = async (page: Page, section: string, count: number) => {
  await page.goto(`/category/${section}`)
  const headlines: string[] = []
  for (let index = 0; index < count; index += 1) {
    const card = page.getByRole('feed').getByRole('article').nth(index)
    await card.getByRole('button', { name: 'Save' }).click()
    headlines.unshift(await card.getByRole('heading').innerText())
  }
  return headlines
}

/** What the list shows at once takes a moment to reach the disk: the stories that are there. */
const storiesOnDisk = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ pictures?: unknown[]; missing?: unknown[] }[]>((resolve) => {
        const opening = indexedDB.open('broadsheet')
        opening.onsuccess = () => {
          const { result } = opening
          const asked = result.transaction('saved').objectStore('saved').getAll()
          asked.onsuccess = () => {
            result.close()
            resolve(asked.result)
          }
        }
      }),
  )

/** How many pictures each story on the disk has, and still misses. */
const picturesOnDisk = async (page: Page) =>
  (await storiesOnDisk(page)).map(({ pictures, missing }) => ({
    pictures: pictures?.length,
    missing: missing?.length,
  }))

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  /** The pictures over the story and in its text: how many there are, and those that were not drawn. */
  const pictures = async (page: Page) => {
    const article = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1 }) })
    const images = article.locator('figure img')
    await expect(images.first()).toBeVisible()
    return images.evaluateAll(async (all) => {
      const isDrawn = async (image: HTMLImageElement) => {
        image.loading = 'eager'
        await image.decode().catch(() => undefined)
        return image.naturalWidth > 0
      }
      const drawn = await Promise.all(all.map((image) => isDrawn(image as HTMLImageElement)))
      return { count: all.length, missing: drawn.filter((isThere) => !isThere).length }
    })
  }

  test('a story saved from its card, never opened, is there in full, with its pictures', async ({
    page,
    context,
  }) => {
    await page.goto('/category/city')
    await giveSign(page)
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    const card = page
      .getByRole('feed')
      .getByRole('article')
      .filter({ has: page.locator(`a[href="${story}"]`) })
    await card.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Saved', exact: true }).first().click()
    await expect(list(page).getByText(/^\d+\skB$/)).toBeVisible()
    // The list says nothing of what is missing while it is being fetched.
    await expect.poll(() => picturesOnDisk(page)).toEqual([{ pictures: 2, missing: 0 }])
    await expect(list(page).getByText(/when you open this list online/)).toHaveCount(0)
    await context.setOffline(true)
    await page.reload()
    await page.getByRole('main').locator(`a[href="${story}"]`).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Lagoon Bridge/)
    await expect(page.getByRole('heading', { name: 'Sums that leave little room' })).toBeVisible()
    expect(await pictures(page)).toEqual({ count: 2, missing: 0 })
  })
})

test('taken off and put back; out as a file, and in again; sorted and searched by the address; one in all tabs', async ({
  page,
  context,
}) => {
  const headlines = await saveFromSection(page, 'culture', 3)
  await page.goto('/saved')
  await expect(list(page).getByRole('heading')).toHaveText(headlines)

  await test.step('Undo', async () => {
    await list(page).nth(1).getByRole('button', { name: 'Save' }).press('Enter')
    await expect(list(page).nth(1).getByText(`Removed ${headlines[1]}.`)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(list(page).getByRole('heading')).toHaveText(headlines)
    await expect(list(page).nth(1).getByRole('button', { name: 'Save' })).toBeFocused()
  })

  await test.step('Export and import', async () => {
    const started = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export the list' }).click()
    const download = await started
    expect(download.suggestedFilename()).toMatch(/^the-ellery-courier-saved-stories-\d{4}-\d\d-\d\d\.json$/)
    await expect(page.getByText(/^3 stories with their text/)).toBeVisible()
    const buffer = await readFile(await download.path())
    await list(page).nth(0).getByRole('button', { name: 'Save' }).click()
    await list(page).nth(1).getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => storiesOnDisk(page)).toHaveLength(1)
    await page.reload()
    await expect(list(page)).toHaveCount(1)
    const file = { name: 'list.json', mimeType: 'application/json', buffer }
    await page.getByLabel('File with saved stories').setInputFiles(file)
    await expect(page.getByText('2 stories added; 1 story was here already.')).toBeVisible()
    await page.reload()
    await expect(list(page).getByRole('heading')).toHaveText(headlines)
  })

  await test.step('Sort and search', async () => {
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Oldest')
    await expect(page).toHaveURL('/saved?sort=oldest')
    await page.getByRole('searchbox', { name: 'Search in saved stories' }).fill(headlines[2] ?? '')
    await expect(list(page).getByRole('heading')).toHaveText([headlines[2] ?? ''])
    await page.reload()
    await expect(list(page).getByRole('heading')).toHaveText([headlines[2] ?? ''])
  })

  await test.step('Two tabs: what goes in one can be put back in the other', async () => {
    const other = await context.newPage()
    await other.goto('/saved')
    await expect(list(other).getByRole('heading', { name: headlines[2] ?? '' })).toBeVisible()
    const save = list(page).getByRole('button', { name: 'Save' })
    await save.click()
    await expect(other.getByText(`Removed ${headlines[2]}.`)).toBeVisible()
    await other.getByRole('button', { name: 'Undo' }).click()
    await expect(save).toHaveAttribute('aria-pressed', 'true')
  })
})
