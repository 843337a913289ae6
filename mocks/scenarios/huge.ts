import type { Newsroom } from '../newsroom/newsroom'
import type { PostRecord } from '../newsroom/records'
import { withChangedPosts } from './changedPosts'
import type { Scenario } from './scenario'

const bodyWords = 12_000
const headlineLength = 200 // characters
const tagCount = 60

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const countWords = (html: string) => plain(html).split(' ').length

/** The story's own text and those of the stories that follow it, until there is enough. */
const longBody = (newsroom: Newsroom, post: PostRecord, home: string): string => {
  const stories = newsroom.publicPosts().filter(({ password }) => password === '')
  const parts = [post.content(home)]
  let words = countWords(parts[0] ?? '')
  const start = stories.findIndex(({ id }) => id === post.id) + 1
  for (let step = 0; words < bodyWords && step < bodyWords && stories.length > 0; step += 1) {
    const part = stories[(start + step) % stories.length]?.content(home) ?? ''
    parts.push(part)
    words += countWords(part)
  }
  return parts.join('\n\n\n\n')
}

/** The text for each address of the site is put together once. */
const longBodyOnce = (newsroom: Newsroom, post: PostRecord) => {
  const bodies = new Map<string, string>()
  return (home: string): string => {
    const body = bodies.get(home) ?? longBody(newsroom, post, home)
    bodies.set(home, body)
    return body
  }
}

/** The headline goes on with the first words of the story. */
const longHeadline = (post: PostRecord): string => {
  const room = headlineLength - plain(post.title).length - 2
  const words = plain(post.excerpt()).split(' ')
  let more = ''
  for (const word of words) {
    if (more.length + word.length + 1 > room) break
    more = more === '' ? word : `${more} ${word}`
  }
  return more === '' ? post.title : `${post.title}: ${more}`
}

const manyTags = (newsroom: Newsroom, post: PostRecord): readonly number[] => {
  const others = [...newsroom.terms.values()].filter(({ taxonomy }) => taxonomy === 'post_tag')
  return [...new Set([...post.tags, ...others.map(({ id }) => id)])].slice(0, tagCount)
}

export const huge: Scenario = {
  name: 'huge',
  description: 'Stories of 12,000 words with 60 tags, 600 comments and headlines of 200 characters',
  longThreads: true,
  seenAs: (newsroom) =>
    withChangedPosts(newsroom, (post) => ({
      title: longHeadline(post),
      content: longBodyOnce(newsroom, post),
      tags: manyTags(newsroom, post),
    })),
}
