import type { BrowserContext, Page } from '@playwright/test'

/** What went wrong while a page was open, as the browser tells it. */
export interface Watch {
  /** Takes what was seen since it was last asked. */
  take: () => string[]
}

/** Listens to dialogs, to requests to other hosts, to what the policy had to stop, and to errors. */
export const watch = async (context: BrowserContext, page: Page, paper: string): Promise<Watch> => {
  let seen: string[] = []
  const { host } = new URL(paper)
  const tell = (what: string) => void seen.push(what)
  page.on('dialog', (dialog) => {
    tell(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', ({ message, stack = '' }) => tell(`error ${message} ${stack.slice(0, 300)}`))
  page.on(
    'console',
    (message) => message.type() === 'error' && tell(`console ${message.text().slice(0, 400)}`),
  )
  page.on('popup', (popup) => tell(`popup ${popup.url()}`))
  page.on('download', (download) => tell(`download ${download.url()}`))
  await context.route(
    (url) => url.host !== host && url.protocol.startsWith('http'),
    (route) => {
      tell(`request ${route.request().url()}`)
      return route.abort()
    },
  )
  await context.exposeFunction('policyForbids', (what: string) => tell(`policy ${what}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { policyForbids } = window as unknown as { policyForbids: (what: string) => void }
      policyForbids(`${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  return {
    take: () => {
      const taken = seen
      seen = []
      return taken
    },
  }
}
