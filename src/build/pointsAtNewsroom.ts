import { loadEnv, type Plugin } from 'vite'

/**
 * Says in the page where WordPress answers, in WordPress's own words (`npm run check:site` asks there), and opens the
 * connection to another host while the script is still on its way.
 */
export const pointsAtNewsroom = (mode: string): Plugin => ({
  name: 'points-at-newsroom',
  apply: 'build',
  transformIndexHtml: () => {
    const { VITE_WORDPRESS_URL: url } = loadEnv(mode, process.cwd(), 'VITE_')
    if (!url) return []
    return [
      { tag: 'link', attrs: { rel: 'https://api.w.org/', href: `${url.replace(/\/+$/, '')}/wp-json/` } },
      { tag: 'link', attrs: { rel: 'preconnect', href: new URL(url).origin, crossorigin: true } },
    ]
  },
})
