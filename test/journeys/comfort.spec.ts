import { axeFindsNothing } from './axe'
import { expect, ownHeading, test } from './journey'

const story = '/article/lagoon-bridge-tolls-return-by-one-vote'

test('what a reader chose stands from the first paint on, and in every tab', async ({ page, context }) => {
  await page.goto(story)
  await page.getByRole('button', { name: 'Reading comfort' }).click()
  const panel = page.getByRole('dialog', { name: 'Reading comfort' })
  await panel.getByRole('group', { name: 'Paper' }).getByRole('radio', { name: 'System' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(panel.getByRole('status')).toHaveText('Paper: Dark')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Reading comfort' })).toBeFocused()

  const other = await context.newPage()
  // No script of the app arrives: what stands now stands by the page itself.
  await other.route('**/assets/*.js', (route) => route.abort())
  await other.goto('/', { waitUntil: 'domcontentloaded' })
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(other.locator('body')).toHaveCSS('background-color', 'rgb(21, 20, 17)')
})

test('axe finds nothing in the open panel, on any paper', async ({ page }) => {
  await page.goto(story)
  await page.getByRole('button', { name: 'Reading comfort' }).click()
  const panel = page.getByRole('dialog', { name: 'Reading comfort' })
  for (const paper of ['Sepia', 'Dark', 'Light']) {
    await panel.getByRole('radio', { name: paper }).check({ force: true })
    await axeFindsNothing(page)
  }
})

test('a story on paper is ink on white with its address, and nothing around it', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('broadsheet:reading-comfort', '{"theme":"dark"}'))
  await page.goto(story)
  await expect(ownHeading(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article').first()).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.getByText(/^https?:\/\/\S+lagoon-bridge-tolls-return-by-one-vote\/?$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
})
