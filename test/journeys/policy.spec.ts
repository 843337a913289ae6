import type { BrowserContext, Page } from '@playwright/test'
import { giveSign } from './giveSign'
import { expect, ownHeading, test } from './journey'

test.use({ serviceWorkers: 'allow' })

const story = '/article/weavers-end-paddle-home-first'

const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64')

/** Listens to all that the pages and the worker ask for, and to all that a policy had to forbid or does not read. */
const watch = async (context: BrowserContext, paper: string) => {
  const hosts = new Set<string>()
  const violations: string[] = []
  context.on('request', (request) => hosts.add(new URL(request.url()).host))
  context.on('console', (message) => {
    if (message.text().includes('Policy')) violations.push(message.text())
  })
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
    await giveSign(page)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').nth(1).click()
    const save = page.getByRole('feed').getByRole('button', { name: 'Save' }).first()
    await save.click()
    await expect(save).toHaveAttribute('aria-pressed', 'true')
    await page.goto('/search?q=ferry')
    await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
    await page.goto('/saved')
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
    await page.goto('/settings')
    await expect(ownHeading(page)).toBeVisible()
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

const hostile = `<style>body { background: url(https://spy.example/1) }</style><base href="https://spy.example/">
<meta http-equiv="refresh" content="0;url=https://spy.example/2"><link rel="stylesheet" href="https://spy.example/3">
<p style="position: fixed; inset: 0" onclick="alert(1)">Text of the <b style=color:red title="a > b">story</b></p>
<script>alert(2)</script><script src="https://spy.example/4"></script><iframe src="https://spy.example/5"></iframe>
<img src="https://spy.example/6.gif" onerror="alert(3)" alt="A quay" srcset="https://spy.example/7.gif 300w">
<video poster="https://spy.example/8" src="https://spy.example/9"></video><audio autoplay src="//spy.example/10"></audio>
<object data="https://spy.example/11"></object><embed src="https://spy.example/12"><form action="https://spy.example/13"></form>
<svg style="color: red" onload="alert(4)"><image href="https://spy.example/14"/><style>p { color: red }</style></svg>
<math style="color: red"><mtext style="color: red">x</mtext></math><a href="javascript:alert(5)">here</a>
<template><p style="color: red">t</p></template><noscript><img src="https://spy.example/15"></noscript>
<a href="https://elsewhere.example/">Elsewhere</a><table background="https://spy.example/16"><tr><td style="a">c</td></tr></table>`

const avatar_urls = { 96: 'https://secure.gravatar.com/avatar/1?s=96' }

/** The story as a newsroom would answer whose editor, or whose database, is not to be trusted. */
const poison = async (context: BrowserContext) =>
  context.route(/\/wp-json\/wp\/v2\/posts\?/, async (route) => {
    const response = await route.fetch()
    const posts = await response.json()
    for (const post of posts) {
      post.title.rendered = `<b style="color: red" onclick="alert(1)">${post.title.rendered}</b><img src="https://spy.example/17" style="a">`
      if (post.content) post.content.rendered = hostile
      if (post.excerpt)
        post.excerpt.rendered = `<p style="color: red">Standfirst</p><style>p { color: red }</style>`
      delete post.broadsheet?.authors
      for (const author of post._embedded?.author ?? [])
        Object.assign(author, { avatar_urls, description: hostile })
    }
    await route.fulfill({ response, json: posts })
  })

test('hostile newsroom HTML brings nobody else’s host in, and nothing that the policy has to stop', async ({
  page,
  context,
  paper,
}) => {
  const { violations, foreign } = await watch(context, paper)
  await poison(context)
  await page.goto('/category/opinion')
  await expect(page.getByRole('feed').getByText('Standfirst').first()).toBeVisible()
  await page.goto(story)
  await expect(page.getByText('Text of the story', { exact: true })).toBeVisible()
  const elsewhere = page.getByRole('link', { name: 'Elsewhere' })
  await expect(elsewhere).toHaveAttribute('rel', /noopener/)
  await expect(page.getByRole('link', { name: /^Picture on spy.example .*A quay$/ })).toHaveAttribute(
    'rel',
    /noopener/,
  )
  const save = page.getByRole('article').getByRole('button', { name: 'Save' }).first()
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
  await page.goto('/saved')
  await expect(page.getByRole('main').getByRole('listitem').getByText(/\skB$/)).toBeVisible()
  expect({ violations, foreign: foreign() }).toEqual({ violations: [], foreign: [] })
  // Lists may still be on their way.
  await context.unrouteAll({ behavior: 'ignoreErrors' })
})
