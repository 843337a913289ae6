/** A picture as WordPress hands it out. */
interface Picture {
  url: string
  srcset: string
  width: number
  height: number
  alt: string
}

/** What a static page of a story needs. Headline, standfirst and body are the newsroom's HTML. */
export interface FloorStory {
  slug: string
  /** Its page on the newspaper's own site. */
  link: string
  date: string
  headline: string
  standfirst: string
  body: string
  picture: Picture | null
}

interface Size {
  source_url: string
  width: number
  height: number
}

interface Media {
  source_url?: string
  alt_text?: string
  media_details?: { width: number; height: number; sizes?: Record<string, Size> }
}

interface Post {
  slug: string
  link: string
  date: string
  title: { rendered: string }
  excerpt: { rendered: string }
  content: { rendered: string }
  _embedded?: { 'wp:featuredmedia'?: readonly Media[] }
}

/** Sizes that WordPress cuts to a shape of their own are another picture. */
const isWhole = (size: Size, width: number, height: number) =>
  Math.abs(size.width / size.height - width / height) < 0.05

const pictureOf = (media: Media | undefined): Picture | null => {
  const { source_url: url, media_details: details, alt_text: alt = '' } = media ?? {}
  if (!url || !details) return null
  const { width, height, sizes = {} } = details
  const whole = Object.values(sizes).filter((size) => isWhole(size, width, height))
  const files = new Map([
    ...whole.map((size) => [size.source_url, size.width] as const),
    [url, width] as const,
  ])
  const srcset = [...files].map(([file, pixels]) => `${file} ${pixels}w`).join(', ')
  return { url, srcset, width, height, alt }
}

const toStory = (post: Post): FloorStory => ({
  slug: post.slug,
  link: post.link,
  date: post.date,
  headline: post.title.rendered,
  standfirst: post.excerpt.rendered.replace(/<\/?p>/g, '').trim(),
  body: post.content.rendered,
  picture: pictureOf(post._embedded?.['wp:featuredmedia']?.[0]),
})

/** The newest stories of a newsroom. @throws Error where it does not answer with any */
export const fetchNewest = async (newsroom: string, count: number): Promise<readonly FloorStory[]> => {
  const response = await fetch(`${newsroom}/wp-json/wp/v2/posts?per_page=${count}&_embed=wp:featuredmedia`)
  const posts: readonly Post[] = response.ok ? await response.json() : []
  if (posts.length === 0) throw new Error(`${newsroom} answers with no stories (${response.status}).`)
  return posts.map(toStory)
}

/** One story by its slug. @throws Error where there is none */
export const fetchStory = async (newsroom: string, slug: string): Promise<FloorStory> => {
  const response = await fetch(`${newsroom}/wp-json/wp/v2/posts?slug=${slug}&_embed=wp:featuredmedia`)
  const [post]: readonly Post[] = response.ok ? await response.json() : []
  if (!post) throw new Error(`${newsroom} has no story "${slug}".`)
  return toStory(post)
}

const enoughText = 2_000 // characters

/** The newest story that has a picture and some text; else the newest. */
export const usualStory = (stories: readonly FloorStory[]): FloorStory | undefined =>
  stories.find(({ picture, body }) => picture !== null && body.length > enoughText) ?? stories[0]
