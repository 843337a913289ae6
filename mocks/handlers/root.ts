import type { Newsroom } from '../newsroom/newsroom'
import { escapeText } from '../newsroom/text/escape'
import { fileOfSize, uploadUrl } from '../newsroom/uploads'
import { routeDescription, routePattern } from './describeRoute'
import { type Fields, wants } from './fields'
import { api, curies } from './present/scope'
import { single } from './replies'
import { type AskedRaw, type Route, rawEndpoint } from './route'

const namespacesOf = ({ features }: Newsroom): string[] => [
  'oembed/1.0',
  ...(features.plugin ? ['broadsheet/v1'] : []),
  ...(features.popular ? ['wordpress-popular-posts/v1', 'wordpress-popular-posts/v2'] : []),
  'wp/v2',
  'wp-site-health/v1',
  'wp-block-editor/v1',
]

const describedRoutes = (routes: readonly Route[], home: string) =>
  Object.fromEntries(
    routes.map((route) => {
      const isFixed = !route.path.includes(':')
      const links = isFixed ? { _links: { self: [{ href: `${home}/wp-json/${route.path}` }] } } : {}
      return [routePattern(route), { ...routeDescription(route), ...links }]
    }),
  )

const iconUrl = ({ site, media }: Newsroom, home: string): string => {
  const icon = media.get(site.icon)
  return icon ? uploadUrl(home, fileOfSize(icon, 'full').file) : ''
}

/** The icon's link comes with the icon's fields, the link to the manual only with `_links` itself. */
const linksOf = ({ site }: Newsroom, home: string, fields: Fields) => {
  const withLinks = wants(fields, '_links')
  if (!withLinks && !wants(fields, 'site_icon') && !wants(fields, 'site_icon_url')) return {}
  const icon = { embeddable: true, type: 'site_icon', href: api(home, `media/${site.icon}`) }
  return {
    _links: {
      ...(withLinks ? { help: [{ href: 'https://developer.wordpress.org/rest-api/' }] } : {}),
      'wp:featuredmedia': [icon],
      curies,
    },
  }
}

const indexDocument = (newsroom: Newsroom, routes: readonly Route[], { home, fields }: AskedRaw) => ({
  name: escapeText(newsroom.site.name),
  description: escapeText(newsroom.site.description),
  url: home,
  home,
  gmt_offset: newsroom.site.gmtOffset,
  timezone_string: newsroom.site.timeZone,
  namespaces: namespacesOf(newsroom),
  authentication: [],
  routes: wants(fields, 'routes') ? describedRoutes(routes, home) : {},
  site_logo: 0,
  site_icon: newsroom.site.icon,
  site_icon_url: iconUrl(newsroom, home),
  ...linksOf(newsroom, home, fields),
})

/** The API's index: what the site is called, and what it offers. `routes` are all there are. */
export const rootRoute = (newsroom: Newsroom, routes: readonly Route[]): Route => {
  const root: Route = {
    path: '',
    namespace: '',
    methods: {
      GET: rawEndpoint({}, (asked) => single(indexDocument(newsroom, [root, ...routes], asked))),
    },
  }
  return root
}
