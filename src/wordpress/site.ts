import { array, fallback, type InferOutput, number, object, string, union } from 'valibot'
import type { Extras, Site } from '../domain/site'
import { plainText } from '../html/plainText'
import { getJson, newsroomUrl } from './client'
import { parseOne } from './wire'

const WireSite = object({
  name: string(),
  description: fallback(string(), ''),
  home: string(),
  gmt_offset: fallback(union([number(), string()]), 0),
  timezone_string: fallback(string(), ''),
  namespaces: fallback(array(string()), []),
  site_icon_url: fallback(string(), ''),
})

type WireSite = InferOutput<typeof WireSite>

const fields = 'name,description,home,gmt_offset,timezone_string,namespaces,site_icon_url'

/** `+05:45` from 5.75, which is a number or a string depending on the site's settings. */
const toOffset = (hours: number): string =>
  (hours < 0 ? '-' : '+') + new Date(Math.abs(hours) * 3_600_000).toISOString().slice(11, 16)

const toTimeZone = ({ timezone_string: timeZone, gmt_offset }: WireSite): string => {
  try {
    // Throws for a zone that no browser knows, as every date on every page would.
    return Intl.DateTimeFormat('en', { timeZone }) && timeZone
  } catch {
    const hours = Number(gmt_offset)
    return hours && Math.abs(hours) < 24 ? toOffset(hours) : 'UTC'
  }
}

const toExtras = (namespaces: readonly string[]): Extras => {
  if (namespaces.includes('broadsheet/v1')) return 'broadsheet'
  return namespaces.join().includes('wordpress-popular-posts/') ? 'popular-posts' : 'none'
}

const toSite = (wire: WireSite): Site => ({
  name: plainText(wire.name),
  description: plainText(wire.description),
  // It stands in links, and tells own addresses from foreign ones.
  url: /^https?:\/\/\w/.test(wire.home) ? wire.home.replace(/\/+$/, '') : newsroomUrl(),
  timeZone: toTimeZone(wire),
  icon: wire.site_icon_url || null,
  extras: toExtras(wire.namespaces),
})

/** The newspaper's name, time zone and what it offers. */
export const fetchSite = async (signal?: AbortSignal): Promise<Site> => {
  const { body } = await getJson('', { _fields: fields }, { signal })
  return toSite(parseOne(WireSite, body))
}
