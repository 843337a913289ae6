import type { Newsroom } from '../newsroom/newsroom'
import { readParams } from './params/readParams'
import { type Counted, popularListArgs, rank } from './popularRanking'
import { permalink } from './present/post'
import type { Reply } from './replies'
import { rawEndpoint } from './route'

export const figures = new Intl.NumberFormat('en-US')
/** As people write it: `1,234 views`. */
export const inViews = (views: number) => `${figures.format(views)} ${views === 1 ? 'view' : 'views'}`

/** The list as HTML, as the plugin's own script puts it into a sidebar. */
export const popularWidget = (newsroom: Newsroom) =>
  rawEndpoint({}, ({ home, sent }): Reply => {
    const read = readParams(popularListArgs, { ...sent })
    if ('refusal' in read) return read.refusal
    const items = rank(newsroom, read.params).map((story) => widgetItem(home, story))
    const html = `<ul class="wpp-list">\n${items.join('\n')}\n</ul>`
    return { status: 200, body: { widget: html }, headers: { Allow: 'POST' } }
  })

const widgetItem = (home: string, { post, views }: Counted) => {
  const link = `<a href="${permalink(home, post)}" class="wpp-post-title" target="_self">${post.title}</a>`
  return `<li>\n${link}\n <span class="wpp-meta post-stats"><span class="wpp-views">${inViews(views)}</span></span>\n</li>`
}
