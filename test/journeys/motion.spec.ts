import type { Page } from '@playwright/test'
import { expect, test } from './journey'

/** Notes each view transition, and what travels in it. */
const noteTravels = (page: Page) =>
  page.addInitScript(() => {
    const noted: string[][] = []
    Object.assign(window, { noted })
    const start = document.startViewTransition.bind(document)
    document.startViewTransition = (update) => {
      const transition = start(update)
      const travelling: string[] = []
      noted.push(travelling)
      transition.ready.then(() => {
        for (const { effect } of document.getAnimations()) {
          const { pseudoElement } = effect as KeyframeEffect
          if (pseudoElement?.startsWith('::view-transition-group')) travelling.push(pseudoElement)
        }
      })
      return transition
    }
  })

const travels = (page: Page) => page.evaluate(() => (window as unknown as { noted: string[][] }).noted)

const openFirst = async (page: Page) => {
  await page.goto('/category/city')
  const link = page.getByRole('feed').getByRole('heading').first().getByRole('link')
  const headline = await link.innerText()
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  return link
}

const pair = [expect.stringContaining('story-picture'), expect.stringContaining('story-headline')]

test('picture and headline travel from the card to the story', async ({ page }) => {
  await noteTravels(page)
  await openFirst(page)
  await expect.poll(() => travels(page)).toEqual([expect.arrayContaining(pair)])
})

test('with reduced motion nothing travels, and no transition is started', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await noteTravels(page)
  const link = await openFirst(page)
  await page.goBack()
  await expect(link).toBeFocused()
  expect(await travels(page)).toEqual([])
})
