import type { OrderedStory } from '../../mocks/mounts/contractSite'
import type { Desk, Rules } from './desk'

type Send = <Body>(method: string, path: string, body?: object) => Promise<Body>

const signedIn = (url: string, login: string): Send => {
  const authorization = `Basic ${btoa(login)}`
  return async (method, path, body) => {
    const response = await fetch(`${url}/wp-json/${path}`, {
      method,
      headers: { Authorization: authorization, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
}

/** One grey pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='

const upload = async (url: string, login: string): Promise<number> => {
  const response = await fetch(`${url}/wp-json/wp/v2/media`, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${btoa(login)}`,
      'Content-Type': 'image/png',
      'Content-Disposition': 'attachment; filename="contract.png"',
    },
    body: Uint8Array.from(atob(pixel), (byte) => byte.charCodeAt(0)),
  })
  return (await response.json()).id
}

const toPost = (story: OrderedStory, section: number, tags: readonly number[]) => ({
  title: story.title ?? '',
  content: story.content ?? '<p>A few words.</p>',
  excerpt: story.excerpt ?? '',
  date: story.date,
  ...(story.slug === undefined ? {} : { slug: story.slug }),
  password: story.password ?? '',
  comment_status: story.isClosed ? 'closed' : 'open',
  status: story.status ?? 'publish',
  categories: [section],
  tags,
})

const labNamespace = 'contract-lab/v1'

const optionsFor = ({ isModerated, refusedWord }: Rules) => ({
  comment_moderation: isModerated ? '1' : '0',
  comment_previously_approved: '0',
  disallowed_keys: refusedWord,
  moderation_notify: '1',
  comments_notify: '1',
})

/** Writes to a real WordPress as an administrator: `login` is `name:application password`. */
export const createWordPressDesk = async (url: string, login: string): Promise<Desk> => {
  const send = signedIn(url, login)
  const mark = Date.now().toString(36)
  const made: string[] = []
  const make = async (path: string, body: object) => {
    const thing = await send<{ id: number; slug: string }>('POST', path, body)
    made.push(`${path}/${thing.id}`)
    return thing
  }
  const tagId = async (name: string) => (await make('wp/v2/tags', { name: `${name} ${mark}` })).id
  const section = (await make('wp/v2/categories', { name: `Contract ${mark}` })).id
  const { namespaces } = await send<{ namespaces: string[] }>('GET', '?_fields=namespaces')
  const hasLab = namespaces.includes(labNamespace)
  let optionsBefore: object | null = null

  const addPicture = async (id: number) => {
    const picture = await upload(url, login)
    made.push(`wp/v2/media/${picture}`)
    await send('POST', `wp/v2/posts/${id}`, { featured_media: picture })
  }

  const loose = async (id: number, what: 'author' | 'picture') => {
    if (!hasLab) throw new Error('Only the contract lab can take an author or a picture away')
    await send('POST', `${labNamespace}/lose/${id}`, { what })
  }

  const setRules = async (rules: Rules) => {
    const before = await send<object>('POST', `${labNamespace}/options`, optionsFor(rules))
    optionsBefore ??= before
  }

  return {
    section,
    write: async (story) => {
      const tags: number[] = []
      for (const name of story.tags ?? []) tags.push(await tagId(name))
      const post = await make('wp/v2/posts', toPost(story, section, tags))
      if (story.picture === 'there') await addPicture(post.id)
      if (story.picture === 'gone') await loose(post.id, 'picture')
      if (story.author === 'gone') await loose(post.id, 'author')
      return post
    },
    redate: async (id, date) => {
      await send('POST', `wp/v2/posts/${id}`, { date })
    },
    rename: async (id, slug) => {
      await send('POST', `wp/v2/posts/${id}`, { slug })
    },
    remove: async (id) => {
      await send('DELETE', `wp/v2/posts/${id}?force=true`)
    },
    setRules: hasLab ? setRules : null,
    mails: hasLab ? () => send('GET', `${labNamespace}/mails`) : null,
    clear: async () => {
      for (const path of made.reverse()) await send('DELETE', `${path}?force=true`).catch(() => undefined)
      if (optionsBefore) await send('POST', `${labNamespace}/options`, optionsBefore)
    },
  }
}
