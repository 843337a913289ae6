import type { BrowserContext } from '@playwright/test'

/** px; the file that a card of a phone takes. */
const size = { width: 768, height: 512 }

const takePhotograph = async (context: BrowserContext): Promise<Buffer> => {
  const page = await context.newPage()
  await page.setViewportSize(size)
  await page.setContent('<body style="background: linear-gradient(120deg, #8ba3b0, #d9c8a9 55%, #5c4b3c)">')
  const photograph = await page.screenshot({ type: 'jpeg', scale: 'css' })
  await page.close()
  return photograph
}

/**
 * Sends photographs where the mocked newsroom has drawings. No newspaper has 10,000 drawings, each of which is a document
 * of its own to Chromium; without a graphics card it has stopped drawing in the middle of such a list.
 */
export const sendPhotographs = async (context: BrowserContext): Promise<void> => {
  const body = await takePhotograph(context)
  await context.route(/\/wp-content\/uploads\/.*\.svg$/, (route) =>
    route.fulfill({ contentType: 'image/jpeg', body }),
  )
}
