/** The newspaper's nameplate as a picture, for light and for dark paper; addresses below the app's own. */
export interface Logo {
  light: string
  dark: string
  /** px, of the light one; they give it its room. */
  width: number
  height: number
}

/** What the newsroom set for its build; what is not there follows from what WordPress says. */
export interface SiteSettings {
  name?: string
  logo?: Logo
  /** Slugs of the sections in navigation and on the front page, in their order. */
  sections?: readonly string[]
  /** Code of the language that it is written in. */
  language?: string
  /** Words per minute. */
  readingSpeed?: number
  /** Where a story is at home for search engines; not set: the newspaper's own site. */
  canonical?: 'site' | 'app'
  /** Besides the page's own: WordPress's, and those that the newsroom named. The content policy knows the same. */
  origins?: readonly string[]
}

/** Put in by the build (src/build/siteBlock.ts), which has checked it. */
declare const __SITE__: SiteSettings

/** The newsroom's settings. */
export const siteSettings = (): SiteSettings => __SITE__
