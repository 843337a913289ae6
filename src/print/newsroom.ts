import { getJson } from '../wordpress/client'

/** What a run has to know of a story before it is fetched. */
export interface StoryMark {
  id: number
  /** UTC, without a zone. */
  modified_gmt: string
}

const most = 100

const isMark = (item: unknown): item is StoryMark =>
  typeof item === 'object' && item !== null && 'id' in item && 'modified_gmt' in item

const fetchMarks = async (params: Record<string, string | number>) => {
  const { body, total } = await getJson('wp/v2/posts', {
    ...params,
    per_page: most,
    _fields: 'id,modified_gmt',
  })
  const marks = Array.isArray(body) ? body.filter(isMark) : []
  return { marks, total: total ?? marks.length }
}

/** The newest stories, at most `count`, and how many there are at all. */
export const newestStories = async (count: number) => {
  const found: StoryMark[] = []
  let all = 0
  for (let page = 1; found.length < count; page += 1) {
    const { marks, total } = await fetchMarks({ page })
    found.push(...marks)
    all = total
    if (marks.length < most || found.length >= total) break
  }
  return { stories: found.slice(0, count), total: all }
}

/** Stories touched since a moment (epoch ms), and how many there are at all. */
export const storiesTouchedSince = async (since: number) => {
  const found: StoryMark[] = []
  for (let page = 1; ; page += 1) {
    const modified_after = new Date(since).toISOString()
    const { marks, total } = await fetchMarks({ page, modified_after, orderby: 'modified' })
    found.push(...marks)
    if (marks.length < most || found.length >= total) return found
  }
}

/** How many stories there are. */
export const countStories = async (): Promise<number> => (await fetchMarks({ page: 1 })).total

/** Those of some stories that are still there. */
export const stillThere = async (ids: readonly number[]): Promise<readonly number[]> => {
  const found: number[] = []
  for (let start = 0; start < ids.length; start += most) {
    const { marks } = await fetchMarks({ include: ids.slice(start, start + most).join() })
    found.push(...marks.map(({ id }) => id))
  }
  return found
}

/** When a story was last touched, by the newsroom's clock; epoch ms. */
export const touchedAt = ({ modified_gmt }: StoryMark): number => Date.parse(`${modified_gmt}Z`)
