import { loadEnv } from 'vite'
import type { SiteBlock } from './siteBlock.ts'
import { isOrigin } from './siteFields.ts'

const originOf = (url: string): string => {
  const origin = URL.canParse(url) ? new URL(url).origin : ''
  if (!isOrigin(origin))
    throw new Error(
      `VITE_WORDPRESS_URL: expected the address of a WordPress, such as "https://news.example", got "${url}"`,
    )
  return origin
}

/**
 * Origins that a build may ask besides its own: WordPress's, and what the newsroom names in `hosts`.
 * @throws Error for a WordPress whose address is none
 */
export const newsroomOrigins = (mode: string, { fields: { hosts = [] } }: SiteBlock): readonly string[] => {
  const { VITE_WORDPRESS_URL: url } = loadEnv(mode, process.cwd(), 'VITE_')
  return [...new Set([...(url ? [originOf(url)] : []), ...hosts])]
}
