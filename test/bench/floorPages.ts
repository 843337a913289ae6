import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { floorStyle } from './floorStyle'
import { floorTurning } from './floorTurning'
import type { FloorStory } from './stories'

/** The build's own fonts, as its styles declare them. */
const fontFaces = (build: string) => {
  const assets = join(build, 'assets')
  const styles = readdirSync(assets).filter((name) => name.endsWith('.css'))
  const rules = styles.flatMap(
    (name) => readFileSync(join(assets, name), 'utf8').match(/@font-face\s*\{[^}]*woff2[^}]*\}/g) ?? [],
  )
  return [...new Set(rules)].join('')
}

const page = (title: string, fonts: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${fonts}${floorStyle}</style>
</head>
<body>${body}</body>
</html>
`

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

const picture = ({ picture: image }: FloorStory, sizes: string, isLead: boolean) => {
  if (!image) return ''
  const when = isLead ? 'fetchpriority="high"' : 'loading="lazy"'
  return `<img src="${image.url}" srcset="${image.srcset}" sizes="${sizes}" width="${image.width}" height="${image.height}" alt="${quoted(image.alt)}" ${when}>`
}

const masthead = '<header class="masthead"><a href="./">The newspaper</a></header>'

const whole = (story: FloorStory) =>
  `<main><article><h1>${story.headline}</h1><p class="standfirst">${story.standfirst}</p>
<p class="meta">${story.date}</p>${picture(story, '100vw', true)}
<div class="body">${story.body}</div></article></main>`

const articlePage = (story: FloorStory, fonts: string) =>
  page(story.headline, fonts, `${masthead}${whole(story)}`)

const card = (story: FloorStory, place: number) =>
  `<article class="${place === 0 ? 'lead' : 'card'}">${picture(story, place === 0 ? '100vw' : '7rem', place === 0)}
<div><h2><a href="${story.link}">${story.headline}</a></h2><p>${story.standfirst}</p><p class="meta">${story.date}</p></div></article>`

const list = (stories: readonly FloorStory[]) => `${masthead}<main>${stories.map(card).join('')}</main>`

const homePage = (stories: readonly FloorStory[], fonts: string) =>
  page('The newspaper', fonts, list(stories))

const template = (story: FloorStory) => `<template>${whole(story)}</template>`

const turningPage = (stories: readonly FloorStory[], fonts: string) =>
  page(
    'The newspaper',
    fonts,
    `${list(stories)}${stories.map(template).join('')}<script>${floorTurning}</script>`,
  )

const emptyPage = '<!doctype html><title>Empty</title><link rel="icon" href="data:,"><p>Empty'

/**
 * Writes the pages that nothing can be much faster than: the same stories in HTML with their styles inside, the
 * build's fonts, the same pictures, and no script; a list that holds its stories and opens them by a few lines of script;
 * and a page with one word.
 */
export const writeFloorPages = (
  folder: string,
  build: string,
  story: FloorStory,
  stories: readonly FloorStory[],
): void => {
  mkdirSync(folder, { recursive: true })
  const fonts = fontFaces(build)
  writeFileSync(join(folder, 'article.html'), articlePage(story, fonts))
  writeFileSync(join(folder, 'home.html'), homePage(stories, fonts))
  writeFileSync(join(folder, 'turning.html'), turningPage(stories, fonts))
  writeFileSync(join(folder, 'empty.html'), emptyPage)
}
