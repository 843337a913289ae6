import type { Locator } from '@playwright/test'
import { expect, ownHeading, test } from './journey'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** Controls that a finger has less than 44 px for, in height or width; links in running text are as high as it is. */
const tooSmall = (part: Locator) =>
  part.evaluate((root) => {
    // 44, less the pixel in the middle.
    const wanted = 43
    const reach = (control: Element, x: number, y: number, dx: number, dy: number) => {
      let steps = 0
      const at = () => document.elementFromPoint(x + dx * (steps + 1), y + dy * (steps + 1))
      while (steps < 60 && control.contains(at())) steps += 1
      return steps
    }
    const areaOf = (control: Element) => {
      const { left, top, width, height } = control.getClientRects()[0] ?? new DOMRect()
      const [x, y] = [left + width / 2, top + height / 2]
      return {
        width: reach(control, x, y, -1, 0) + reach(control, x, y, 1, 0),
        height: reach(control, x, y, 0, -1) + reach(control, x, y, 0, 1),
      }
    }
    const isInText = ({ parentElement }: Element) =>
      [...(parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 3,
      )
    const isSmall = (control: Element) => {
      control.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { width, height } = areaOf(control)
      return width < wanted || height < wanted
    }
    return [
      ...root.querySelectorAll(
        'a[href]:not([href="#main"]), button, select, summary, label:has(input), textarea',
      ),
    ]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => control.getBoundingClientRect().width > 2 && !isInText(control))
      .filter(isSmall)
      .map((control) => control.outerHTML.slice(0, 120))
  })

const routes = ['/', '/category/city', '/search?q=ferry', '/saved', '/settings', '/nowhere']

test('a finger finds every control', async ({ page }) => {
  test.slow()
  for (const address of routes) {
    await test.step(address, async () => {
      await page.goto(address)
      await expect(ownHeading(page)).toBeAttached()
      await page.waitForLoadState('networkidle')
      expect(await tooSmall(page.locator('body'))).toEqual([])
    })
  }
})

test('a finger finds every control while a line says that there is no network', async ({ page, context }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/saved')
  await expect(ownHeading(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await expect(page.getByRole('banner').getByText(/^You are offline/)).toBeVisible()
  expect(await tooSmall(page.getByRole('banner'))).toEqual([])
  await context.setOffline(false)
})

test('a finger finds every control of a story, also those that stay while it is read', async ({ page }) => {
  await page.goto('/article/lagoon-bridge-tolls-return-by-one-vote')
  await expect(ownHeading(page)).toBeAttached()
  await page.waitForLoadState('networkidle')
  expect(await tooSmall(page.locator('body'))).toEqual([])
  await page.getByRole('heading', { name: 'The vote that turned' }).scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 900)
  const sections = page.getByRole('button', { name: 'Go to another section' })
  await expect(sections).toBeVisible()
  expect(await tooSmall(sections.locator('..'))).toEqual([])
})
