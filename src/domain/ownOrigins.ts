import { siteSettings } from './siteSettings'

/** Whether an absolute address is the newspaper's: at the page's origin, WordPress's, or one that the newsroom named. */
export const isOwn = (address: string): boolean =>
  [globalThis.location?.origin, ...(siteSettings().origins ?? [])].some((origin) =>
    address.startsWith(`${origin}/`),
  )
