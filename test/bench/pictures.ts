import type { Browser, Page } from '@playwright/test'
import { freshPhone, openTab } from './phone'
import type { Sheet } from './sheet'
import type { Subject } from './subject'

/** Scrolls until the bottom is reached or as much as 12 screens were seen, so that late pictures come. */
const look = async (page: Page) => {
  for (let screens = 0; screens < 12; screens += 1) {
    await page.mouse.wheel(0, 800)
    await page.waitForTimeout(250)
  }
  // Further down some have chosen a file and wait for the reader.
  await page.waitForFunction(() => {
    const isDue = (image: HTMLImageElement) => image.getBoundingClientRect().top < innerHeight
    return [...document.images].every((image) => image.complete || image.currentSrc === '' || !isDue(image))
  })
}

interface Seen {
  url: string
  /** Pixels of the file by pixels of the screen that it fills. */
  ratio: number
}

/** Every picture in the page that has come; icons and what draws itself from text are left out. */
const seenPictures = (page: Page): Promise<readonly Seen[]> =>
  page.evaluate(async () => {
    const images = [...document.images].filter(
      ({ naturalWidth, clientWidth, currentSrc }) =>
        naturalWidth > 0 && clientWidth > 0 && !currentSrc.startsWith('data:'),
    )
    return Promise.all(
      images.map(async ({ currentSrc, clientWidth, clientHeight }) => {
        // Chosen from a `srcset` a picture states its width in the layout; alone it states its own.
        const file = new Image()
        file.src = currentSrc
        await file.decode()
        const shown = clientWidth * clientHeight * devicePixelRatio ** 2
        return { url: currentSrc, ratio: (file.naturalWidth * file.naturalHeight) / shown }
      }),
    )
  })

const tooMany = 1.5

/** Scrolls through a page and compares the pixels of each picture with those that it shows. */
export const measurePictures = async (
  browser: Browser,
  { name, url }: Subject,
  sheet: Sheet,
): Promise<readonly Seen[]> => {
  const context = await freshPhone(browser, 'block')
  const { page } = await openTab(context)
  await page.goto(url, { waitUntil: 'load' })
  await look(page)
  const seen = await seenPictures(page)
  if (seen.length === 0) throw new Error(`${name} shows no picture.`)
  const oversized = seen.filter(({ ratio }) => ratio > tooMany)
  sheet.add(name, 'pictures', seen.length)
  sheet.add(name, 'oversized', oversized.length)
  sheet.add(name, 'worstPicture', Math.max(...seen.map(({ ratio }) => ratio)))
  await context.close()
  return oversized
}
