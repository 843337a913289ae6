import { loadEnv } from 'vite'
import type { SiteBlock } from './siteBlock.ts'

/** Origins that a build may ask besides its own: WordPress's, and what the newsroom names in `hosts`. */
export const newsroomOrigins = (mode: string, { fields: { hosts = [] } }: SiteBlock): readonly string[] => {
  const { VITE_WORDPRESS_URL: url } = loadEnv(mode, process.cwd(), 'VITE_')
  return [...new Set([...(url ? [new URL(url).origin] : []), ...hosts])]
}
