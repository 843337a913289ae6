import type { Page } from '@playwright/test'
import { axeFindsNothing } from './axe'
import { expect, test } from './journey'

const story = '/article/lagoon-bridge-tolls-return-by-one-vote'

interface Speech {
  /** What is being said now; `null` in silence. */
  now: () => string | null
  end: () => void
  word: (start: number, length: number) => void
}

/** A platform with a voice that takes its time: it says on when the journey lets it. */
const giveVoice = (page: Page) =>
  page.addInitScript(() => {
    const queue: SpeechSynthesisUtterance[] = []
    const tell = (utterance: SpeechSynthesisUtterance | undefined, type: string, details = {}) =>
      utterance?.dispatchEvent(Object.assign(new Event(type), details))
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [
        { voiceURI: 'Ada', name: 'Ada', lang: 'en-GB', localService: true, default: true },
        { voiceURI: 'Bo', name: 'Bo', lang: 'en-IE', localService: true, default: false },
      ],
      speak: (utterance: SpeechSynthesisUtterance) => queue.push(utterance),
      cancel: () => {
        for (const utterance of queue.splice(0))
          setTimeout(() => tell(utterance, 'error', { error: 'interrupted' }))
      },
      resume: () => undefined,
    })
    class Utterance extends EventTarget {
      voice: unknown = null
      constructor(readonly text: string) {
        super()
        for (const type of ['end', 'error', 'boundary'])
          this.addEventListener(type, (event) =>
            (Reflect.get(this, `on${type}`) as ((event: Event) => void) | undefined)?.(event),
          )
      }
    }
    const speech: Speech = {
      now: () => queue[0]?.text ?? null,
      end: () => tell(queue.shift(), 'end'),
      word: (charIndex, charLength) => tell(queue[0], 'boundary', { name: 'word', charIndex, charLength }),
    }
    // However slow the machine: this voice is alive.
    setInterval(() => tell(queue[0], 'boundary', { name: 'sentence' }), 500)
    Object.defineProperty(synthesis, 'speaking', { get: () => queue.length > 0 })
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, speech })
  })

const now = (page: Page) => page.evaluate(() => (window as unknown as { speech: Speech }).speech.now())

const listen = async (page: Page) => {
  await giveVoice(page)
  await page.goto(story)
  await page.getByRole('button', { name: /^Listen, \d+ min$/ }).click()
  return page.getByRole('region', { name: 'Listen', exact: true })
}

const press = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Listen', exact: true }).getByRole('button', { name }).click()

test('a story is read aloud, marked word by word and kept in view, and is silent when it is left', async ({
  page,
}) => {
  const player = await listen(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('data-read-aloud')
  await expect(player.getByRole('button', { name: 'Pause' })).toBeFocused()
  const marked = page.locator('[data-read-aloud]')
  for (let paragraph = 0; paragraph < 8; paragraph += 1) {
    const before = await marked.innerText()
    await press(page, 'Forward one paragraph')
    await expect(marked).not.toHaveText(before)
  }
  await expect(marked).toHaveCount(1)
  await expect(marked).toBeInViewport()
  await expect.poll(() => now(page)).not.toBeNull()
  const first = (await now(page))?.split(' ')[0] ?? ''
  const word = await page.evaluate((length) => {
    const { speech } = window as unknown as { speech: Speech }
    speech.word(0, length)
    return [...(CSS.highlights.get('spoken-word') ?? [])].map(String)
  }, first.length)
  expect(word).toEqual([first])
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toContain('Lagoon Bridge')

  await press(page, 'Pause')
  await expect(player.getByRole('status')).toHaveText('Paused')
  expect(await now(page)).toBeNull()
  await press(page, 'Play')
  await expect.poll(() => now(page)).not.toBeNull()
  await page.getByRole('link', { name: 'Home' }).first().click()
  await expect(player).toBeHidden()
  expect(await now(page)).toBeNull()
})

test('the player covers nothing on a phone, and axe finds nothing in it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  const player = await listen(page)
  await axeFindsNothing(page)

  const card = page.getByRole('complementary', { name: 'Check also' })
  await page.getByRole('heading', { name: 'Eighteen seats at the price of one' }).scrollIntoViewIfNeeded()
  await expect(card).toBeVisible()
  const topOf = async (locator: typeof card) => (await locator.boundingBox())?.y ?? 0
  const bottomOf = async (locator: typeof card) =>
    (await topOf(locator)) + ((await locator.boundingBox())?.height ?? 0)
  await expect.poll(async () => (await bottomOf(card)) <= (await topOf(player)) + 1).toBe(true)

  // The keyboard of a phone, open still, leaves no room for the card.
  const field = page.getByRole('textbox', { name: 'Comment' })
  await field.evaluate((node) => node.focus({ preventScroll: true }))
  await expect(card).toBeHidden()
  await field.blur()
  await expect(card).toBeVisible()

  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await expect
    .poll(async () => (await bottomOf(page.getByRole('contentinfo'))) <= (await topOf(player)) + 1)
    .toBe(true)
})
