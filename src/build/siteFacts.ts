import { fetchSiteIcon, type SiteIcon } from './siteIcon.ts'

/** What the web manifest says of the newspaper. */
export interface SiteFacts {
  name: string
  description: string
  /** Absent: Broadsheet's own. */
  icon?: SiteIcon
}

type Say = (line: string) => void

/** ms */
const patience = 10_000

/** The newsroom that `npm start` mocks. */
const mockedNewsroom: SiteFacts = {
  name: 'The Ellery Courier',
  description: 'The lagoon coast & the country behind it',
}

/** WordPress escapes these in names and descriptions. */
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#039;': '’',
  '&#8217;': '’',
}

const unescaped = (text: unknown): string =>
  typeof text === 'string' ? text.replace(/&(#\d+|\w+);/g, (entity) => entities[entity] ?? entity).trim() : ''

const iconOf = async (url: unknown, say: Say): Promise<Pick<SiteFacts, 'icon'>> => {
  if (typeof url !== 'string' || url === '') return {}
  try {
    return { icon: await fetchSiteIcon(url) }
  } catch (problem) {
    say(`The site's icon can't be used (${String(problem)}): installed, the app has Broadsheet's.`)
    return {}
  }
}

/** @throws Error when the site does not answer in time, or not with a name */
const askSite = async (url: string, say: Say): Promise<SiteFacts> => {
  const address = `${url.replace(/\/+$/, '')}/wp-json/?_fields=name,description,site_icon_url`
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const { name, description, site_icon_url } = (await response.json()) as Record<string, unknown>
  if (unescaped(name) === '') throw new Error(`${address} gives no name`)
  const icon = await iconOf(site_icon_url, say)
  return { name: unescaped(name), description: unescaped(description), ...icon }
}

interface Settings {
  VITE_WORDPRESS_URL?: string
  VITE_SITE_NAME?: string
}

const unasked = ({ VITE_SITE_NAME }: Settings, say: Say): SiteFacts => {
  if (VITE_SITE_NAME) return { name: VITE_SITE_NAME, description: '' }
  say(
    `Neither VITE_WORDPRESS_URL nor VITE_SITE_NAME is set: installed, the app is called ${mockedNewsroom.name}.`,
  )
  return mockedNewsroom
}

/**
 * Name, description and icon of the newspaper: asked of the site where one is set, else as the settings have it, else the
 * mocked newsroom's. What was not asked or not answered is said in a line.
 */
export const siteFacts = async (settings: Settings, say: Say): Promise<SiteFacts> => {
  const { VITE_WORDPRESS_URL: url, VITE_SITE_NAME: name } = settings
  if (!url) return unasked(settings, say)
  try {
    return await askSite(url, say)
  } catch (problem) {
    const known = name || new URL(url).host
    say(`The site was not asked for its name (${String(problem)}): installed, the app is called ${known}.`)
    return { name: known, description: '' }
  }
}
