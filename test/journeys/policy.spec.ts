import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './journey'

test.use({ serviceWorkers: 'allow' })

const story = '/article/weavers-end-paddle-home-first'

const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64')

/** Listens to all that the pages and the worker ask for, and to all that the content policy had to forbid. */
const watch = async (context: BrowserContext, paper: string) => {
  const hosts = new Set<string>()
  const violations: string[] = []
  context.on('request', (request) => hosts.add(new URL(request.url()).host))
  await context.exposeFunction('policyForbids', (what: string) => violations.push(what))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { policyForbids } = window as unknown as { policyForbids: (what: string) => void }
      policyForbids(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} on ${location.pathname}`)
    })
  })
  // Illustrations are asked for, and need not be drawn.
  await context.route('**/wp-content/uploads/**', (route) =>
    route.fulfill({ contentType: 'image/gif', body: dot }),
  )
  return { violations, foreign: () => [...hosts].filter((host) => host !== new URL(paper).host) }
}

const conversation = (page: Page) => page.getByRole('region', { name: 'Comments' })

const write = async (page: Page, text: string) => {
  const form = conversation(page).getByRole('form', { name: 'Leave a reply' })
  await form.getByRole('textbox', { name: 'Comment' }).fill(text)
  await form.getByRole('textbox', { name: 'Name' }).fill('Ama Reader')
  await form.getByRole('textbox', { name: 'Email' }).fill('ama@example.org')
}

const post = (page: Page) => conversation(page).getByRole('button', { name: 'Post comment' }).click()

const isWorkerInCharge = (page: Page) =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')

test('a long visit asks no host but the newspaper’s own before a click, and breaks no rule of its policy', async ({
  page,
  context,
  paper,
}) => {
  const { violations, foreign } = await watch(context, paper)

  await test.step('front page, section, search, saved stories, settings', async () => {
    const answer = await page.goto('/')
    expect(answer?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'")
    await expect(page.getByRole('article').first()).toBeVisible()
    await isWorkerInCharge(page)
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').nth(1).click()
    await page.getByRole('feed').getByRole('button', { name: 'Save' }).first().click()
    await page.goto('/search?q=ferry')
    await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
    await page.goto('/saved')
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
    await page.goto('/settings')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  await test.step('a story with a film in it, its pictures, its text read aloud, its comments', async () => {
    await page.goto(story)
    await page.locator('[data-enlarge]').first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
    await write(page, 'Thirty-two arms and a calabash.')
    await post(page)
    await expect(conversation(page).getByText('Your comment is published.')).toBeVisible()
  })
  expect({ violations, foreign: foreign() }).toEqual({ violations: [], foreign: [] })

  await test.step('a click on the film starts its player, in a sandbox, from its own host', async () => {
    await context.route('https://www.youtube-nocookie.com/**', (route) => route.fulfill({ body: 'A film' }))
    await page.getByRole('link', { name: /^YouTube/ }).click()
    const player = page.locator('iframe')
    await expect(player).toHaveAttribute('sandbox', /^allow-scripts allow-same-origin/)
    await expect(player.contentFrame().getByText('A film')).toBeVisible()
    await expect(player).not.toHaveAttribute('sandbox', /top-navigation/)
    expect({ violations, foreign: foreign() }).toEqual({
      violations: [],
      foreign: ['www.youtube-nocookie.com'],
    })
  })
})
