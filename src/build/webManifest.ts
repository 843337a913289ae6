import type { ManifestOptions } from 'vite-plugin-pwa'
import type { SiteFacts } from './siteFacts.ts'

/** Below an icon there is room for about 12 letters: whole words of the name, without its article. */
const shortened = (name: string): string => {
  const words = name.replace(/^The /i, '').split(' ')
  const fitting = words.filter((_, index) => words.slice(0, index + 1).join(' ').length <= 14)
  return fitting.join(' ') || (words[0] ?? name)
}

const iconOf = (file: string, sizes: string, purpose: 'any' | 'maskable' | 'monochrome' = 'any') => ({
  src: `icons/${file}`,
  sizes,
  type: 'image/png',
  purpose,
})

const shortcut = (name: string, url: string, file: string) => ({
  name,
  url,
  icons: [{ src: `icons/${file}`, sizes: '96x96', type: 'image/png' }],
})

/** Where a build puts the site's own icon. */
export const siteIconFile = 'icons/site-icon.png'

const ownIcons = [
  { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' as const },
  iconOf('icon-192.png', '192x192'),
  iconOf('icon-512.png', '512x512'),
  iconOf('maskable-192.png', '192x192', 'maskable'),
  iconOf('maskable-512.png', '512x512', 'maskable'),
  iconOf('monochrome-512.png', '512x512', 'monochrome'),
]

/** A site's icon may run to its very edge, so no mask is laid on it. */
const siteIcons = (size: number) => [
  { src: siteIconFile, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' as const },
]

/** What a device needs to install the newspaper as an app. Addresses are relative to the manifest's own. */
export const webManifest = ({ name, description, icon }: SiteFacts): Partial<ManifestOptions> => ({
  name,
  short_name: shortened(name),
  ...(description ? { description } : {}),
  display: 'standalone',
  background_color: '#fbf9f4',
  theme_color: '#fbf9f4',
  icons: icon ? siteIcons(icon.size) : ownIcons,
  shortcuts: [
    shortcut('Saved', './saved', 'shortcut-saved.png'),
    shortcut('Most read', './#most-read', 'shortcut-most-read.png'),
    shortcut('Search', './search', 'shortcut-search.png'),
  ],
  screenshots: [
    {
      src: 'screenshots/front-page-wide.jpg',
      sizes: '1280x800',
      type: 'image/jpeg',
      form_factor: 'wide',
      label: 'The front page',
    },
    {
      src: 'screenshots/front-page-narrow.jpg',
      sizes: '780x1688',
      type: 'image/jpeg',
      form_factor: 'narrow',
      label: 'The front page',
    },
    {
      src: 'screenshots/story-narrow.jpg',
      sizes: '780x1688',
      type: 'image/jpeg',
      form_factor: 'narrow',
      label: 'A story',
    },
  ],
})
