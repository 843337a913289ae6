import type { Page } from '@playwright/test'
import { giveSign } from './giveSign'
import { expect, type Newsdesk, test } from './journey'

const slug = 'lagoon-bridge-tolls-return-by-one-vote'
const story = `/article/${slug}`

const conversation = (page: Page) => page.getByRole('region', { name: 'Comments' })
const replyForm = (page: Page) => conversation(page).getByRole('form', { name: 'Leave a reply' })
const kept = (page: Page) => replyForm(page).getByRole('textbox', { name: 'Comment' })
const unsent = (page: Page) => conversation(page).getByRole('group', { name: 'Your comment, not sent yet' })

const open = async (page: Page) => {
  await page.goto(`${story}#comments`)
  await expect(conversation(page).getByText(/^\d+ comments?$/)).toBeVisible()
  // The outbox wakes in an idle moment of a reader who stays, and its code comes then.
  await giveSign(page)
  await page.waitForLoadState('networkidle')
}

const post = async (page: Page, text: string) => {
  await kept(page).fill(text)
  await replyForm(page).getByRole('textbox', { name: 'Name' }).fill('Ama Reader')
  await replyForm(page).getByRole('textbox', { name: 'Email' }).fill('ama@example.org')
  await replyForm(page).getByRole('button', { name: 'Post comment' }).click()
  await expect(kept(page)).toHaveValue('')
}

/** How often the newsroom holds a text, in whatever state. */
const stored = async (page: Page, newsdesk: Newsdesk, text: string): Promise<number> => {
  const [{ id }] = await (await page.request.get(`/wp-json/wp/v2/posts?slug=${slug}&_fields=id`)).json()
  return (await newsdesk.comments(id)).filter(({ content }) => content.includes(text)).length
}

const expectOnce = async (page: Page, newsdesk: Newsdesk, text: string) => {
  await expect(conversation(page).getByText(text)).toHaveCount(1)
  await expect(unsent(page)).toHaveCount(0, { timeout: 20_000 })
  expect(await stored(page, newsdesk, text)).toBe(1)
}

/** What Chromium does by itself once its own watch over the network says so; that cannot be set off from outside. */
const wakeWorker = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  const registered = new Promise<{ registrationId: string; scopeURL: string }>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
      if (first) resolve(first)
    })
  })
  await session.send('ServiceWorker.enable')
  const { registrationId, scopeURL } = await registered
  const { origin } = new URL(scopeURL)
  await session.send('ServiceWorker.dispatchSyncEvent', {
    origin,
    registrationId,
    tag: 'outbox',
    lastChance: false,
  })
}

test('written offline, browser closed, opened again online: delivered once', async ({
  playwright,
  launchOptions,
  paper,
  newsdesk,
}, info) => {
  const launch = () =>
    playwright.chromium.launchPersistentContext(info.outputPath('profile'), {
      ...launchOptions,
      baseURL: paper,
    })
  const evening = await launch()
  const [page] = evening.pages() as [Page]
  await open(page)
  await evening.setOffline(true)
  await post(page, 'Typed in the tunnel.')
  await expect(unsent(page).getByText('Waiting for the network')).toBeVisible()
  await evening.close()
  const morning = await launch()
  const [next] = morning.pages() as [Page]
  await open(next)
  await expectOnce(next, newsdesk, 'Typed in the tunnel.')
  await morning.close()
})

test('the newsroom fails three times, then loses its answer: delivered once each, the latter by the duplicate rule', async ({
  page,
  newsdesk,
}) => {
  await page.clock.install()
  await newsdesk.rules({ floodSeconds: 0 })
  await open(page)
  const commentsFail = { method: 'POST', path: 'wp/v2/comments' }
  await newsdesk.fault({ ...commentsFail, kind: 'status', status: 500, times: 3 })
  await post(page, 'Third time lucky.')
  for (const left of [2, 1, 0]) {
    const faults = async () => (await newsdesk.faults()).reduce((sum, { times = 1 }) => sum + times, 0)
    await expect.poll(faults).toBe(left)
    await expect(unsent(page).getByText('could not take it just now')).toBeVisible()
    // The pauses between two tries grow to 4 s.
    await page.clock.fastForward(6_000)
  }
  await expectOnce(page, newsdesk, 'Third time lucky.')

  await newsdesk.fault({ ...commentsFail, kind: 'cut-after', times: 1 })
  await post(page, 'Did you get this?')
  await expect.poll(() => newsdesk.faults()).toEqual([])
  await expect(unsent(page)).toBeVisible()
  await page.clock.fastForward(2_000)
  await expectOnce(page, newsdesk, 'Did you get this?')
})

test('two tabs come back online together: delivered once', async ({ context, page, newsdesk }) => {
  const other = await context.newPage()
  await open(page)
  await open(other)
  await context.setOffline(true)
  await post(page, 'From one of two.')
  await expect(unsent(other).getByText('From one of two.')).toBeVisible()
  await context.setOffline(false)
  await expectOnce(page, newsdesk, 'From one of two.')
  await expectOnce(other, newsdesk, 'From one of two.')
})

test('three at once go out spaced, as the flood rule asks, and none is lost', async ({ page, newsdesk }) => {
  await page.clock.install()
  await open(page)
  await page.context().setOffline(true)
  for (const text of ['One of three.', 'Two of three.', 'Three of three.']) {
    await post(page, text)
    await page.clock.runFor(10)
  }
  await expect(unsent(page)).toHaveCount(3)
  // The newsroom goes by its own clock, which runs on however slow the page is: here its pause ends when it is told to.
  let isPauseOver = true
  await page.route('**/wp/v2/comments', async (route) => {
    if (route.request().method() === 'POST') {
      await newsdesk.rules({ floodSeconds: isPauseOver ? 0 : 600 })
      isPauseOver = false
    }
    await route.fallback()
  })
  await page.context().setOffline(false)
  for (const left of [2, 1, 0]) {
    await expect(unsent(page)).toHaveCount(left)
    if (left === 0) break
    await expect(unsent(page).first().getByText('one comment at a time')).toBeVisible()
    isPauseOver = true
    await page.clock.fastForward(21_000)
  }
  for (const text of ['One of three.', 'Two of three.', 'Three of three.'])
    expect(await stored(page, newsdesk, text)).toBe(1)
})

test('refused for good, the text stays with the reason: to be edited, dropped, copied, or sent again', async ({
  page,
  newsdesk,
  context,
}) => {
  const unsentOf = (text: string) => unsent(page).filter({ hasText: text })
  await newsdesk.rules({ floodSeconds: 0 })
  await open(page)
  await context.setOffline(true)
  await post(page, `Cut me. ${'&'.repeat(20_000)}`)
  await post(page, 'Buy viagra at the bridge.')
  await context.setOffline(false)

  await test.step('too long for the newsroom', async () => {
    await expect(unsentOf('Cut me').getByText('Too long for the newsroom')).toBeVisible()
    await unsentOf('Cut me').getByRole('button', { name: 'Edit' }).click()
    await expect(kept(page)).toHaveValue(/^Cut me\. &+$/)
    await post(page, 'Cut me. Thank you.')
    await expect(unsentOf('Cut me')).toHaveCount(0)
    await expect(conversation(page).getByText('Cut me. Thank you.')).toHaveCount(1)
    expect(await stored(page, newsdesk, 'Cut me. Thank you.')).toBe(1)
  })

  await test.step('turned away by the filters', async () => {
    await expect(unsentOf('viagra').getByText('Your comment was not accepted')).toBeVisible()
    await unsentOf('viagra').getByRole('button', { name: 'Drop it' }).click()
    await unsentOf('viagra').getByRole('button', { name: 'Throw it away' }).click()
    await expect(unsent(page)).toHaveCount(0)
  })

  await test.step('comments are closed meanwhile', async () => {
    await context.setOffline(true)
    await post(page, 'One last word.')
    await context.addCookies([{ name: 'mock', value: 'closed', url: new URL(page.url()).origin }])
    await context.setOffline(false)
    await expect(unsent(page).getByText('Comments on this story are closed')).toBeVisible()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await unsent(page).getByRole('button', { name: 'Copy my text' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('One last word.')
    await page.reload()
    await expect(unsent(page).getByText('One last word.')).toBeVisible()
    await expect(conversation(page).getByText('Buy viagra')).toHaveCount(0)
    expect(await stored(page, newsdesk, 'One last word.')).toBe(0)
    await context.clearCookies()
    await unsent(page).getByRole('button', { name: 'Send again' }).click()
    await expectOnce(page, newsdesk, 'One last word.')
  })
})

test('a held comment is visible to its writer in its place until it is public', async ({
  page,
  newsdesk,
}) => {
  await newsdesk.rules({ moderated: true })
  await open(page)
  await post(page, 'Hold this for me.')
  await expect(conversation(page).getByText('Waiting for the editors: only you can see it.')).toBeVisible()
  await page.reload()
  const held = conversation(page).getByRole('group', { name: 'Comment by Ama Reader' })
  await expect(held.getByText('Hold this for me.')).toBeVisible()
  const number = Number((await held.getAttribute('id'))?.replace('comment-', ''))
  await newsdesk.decide(number, 'approved')
  await page.reload()
  await page.goto(`${story}#comment-${number}`)
  await expect(conversation(page).getByText('Hold this for me.')).toHaveCount(1)
  await expect(conversation(page).getByText('Waiting for the editors')).toHaveCount(0)
})

test.describe('with Background Sync', () => {
  test.use({ serviceWorkers: 'allow' })

  test('every tab closed: the worker delivers it once when the network is back', async ({
    context,
    page,
    newsdesk,
  }) => {
    await open(page)
    await giveSign(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await context.setOffline(true)
    await post(page, 'While nobody looks.')
    await expect(unsent(page).getByText('Waiting for the network')).toBeVisible()
    const blank = await context.newPage()
    await page.close()
    await context.setOffline(false)
    await wakeWorker(blank)
    await expect.poll(() => stored(blank, newsdesk, 'While nobody looks.')).toBe(1)
    await open(blank)
    await conversation(blank).getByRole('button', { name: 'Newest first' }).click()
    await expectOnce(blank, newsdesk, 'While nobody looks.')
  })
})
