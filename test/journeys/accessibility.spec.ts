import { axeFindsNothingOnAnyPaper } from './axe'
import { expect, ownHeading, test } from './journey'

const routes = {
  'the front page': '/',
  'a section': '/category/culture',
  'a story': '/article/lagoon-bridge-tolls-return-by-one-vote',
  'a story from right to left': '/article/souq-al-warraqin-ouranda',
  'a writer': '/author/tobias-wray',
  'a topic': '/tag/bridge',
  'a sponsored story': '/article/how-to-choose-a-rope',
  'a column': '/article/leave-the-clock-wrong',
  'a corrected story': '/article/clay-pots-keep-insulin-cool',
  'a story behind a password': '/article/press-box-notebook',
  'a search': '/search?q=ferry',
  'a search that finds nothing': '/search?q=xyzzyplugh',
  'the saved stories': '/saved',
  'the settings': '/settings',
  'a page that is not there': '/nowhere',
  'a story that is gone': '/article/nowhere',
}

const addresses = Object.entries(routes)
const half = Math.ceil(addresses.length / 2)

for (const part of [addresses.slice(0, half), addresses.slice(half)]) {
  test(`axe finds nothing, on any paper, on ${part.map(([name]) => name).join(', ')}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    for (const [name, address] of part) {
      await test.step(name, async () => {
        await page.goto(address)
        await expect(ownHeading(page)).toBeAttached()
        await page.waitForLoadState('networkidle')
        await axeFindsNothingOnAnyPaper(page)
      })
    }
  })
}
