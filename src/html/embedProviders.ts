/** Something that plays or shows content of another site. */
export interface Embed {
  /** Name for people. */
  provider: string
  kind: 'video' | 'audio' | 'post'
  /** The page to open without a player. */
  address: string
  /** What an iframe shows once the reader asks for it. */
  player: string
  /** Width to height; `null` where the player has a fixed height. */
  ratio: number | null
  /** Height in px where there is no ratio. */
  height: number | null
}

interface Provider {
  name: string
  kind: Embed['kind']
  hosts: readonly string[]
  /** Address and player of what a URL of this provider shows; `null` for its other pages. */
  find: (url: URL) => { address: string; player: string; ratio?: number; height?: number } | null
}

const wide = 16 / 9
const tall = 9 / 16

const segments = (url: URL) => url.pathname.split('/').filter(Boolean)

const youTubeId = (url: URL): string | null => {
  const [first = '', second] = segments(url)
  const id = ['embed', 'shorts', 'live', 'v'].includes(first) ? second : url.searchParams.get('v')
  const found = url.hostname.endsWith('youtu.be') ? first : id
  return found && /^[\w-]{11}$/.test(found) ? found : null
}

const youTubeStart = (url: URL): string => {
  const seconds = Number.parseInt(url.searchParams.get('start') ?? url.searchParams.get('t') ?? '', 10)
  return seconds > 0 ? `&start=${seconds}` : ''
}

const spotifyKinds = /^(track|album|playlist|episode|show|artist)$/

const soundCloudAddress = (url: URL): string | null => {
  if (!url.hostname.startsWith('w.')) return segments(url).length > 1 ? url.href : null
  const inner = url.searchParams.get('url') ?? ''
  return inner.startsWith('https://') ? inner : null
}

const facebookAddress = (url: URL): string | null => {
  if (!url.pathname.startsWith('/plugins/')) return segments(url).length > 1 || url.search ? url.href : null
  const inner = url.searchParams.get('href') ?? ''
  return inner.startsWith('https://') ? inner : null
}

const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    kind: 'video',
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    find: (url) => {
      const id = youTubeId(url)
      const player = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${youTubeStart(url)}`
      return id === null ? null : { address: `https://www.youtube.com/watch?v=${id}`, player, ratio: wide }
    },
  },
  {
    name: 'Vimeo',
    kind: 'video',
    hosts: ['vimeo.com'],
    find: (url) => {
      const id = segments(url).find((part) => /^\d+$/.test(part))
      const player = `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`
      return id ? { address: `https://vimeo.com/${id}`, player, ratio: wide } : null
    },
  },
  {
    name: 'X',
    kind: 'post',
    hosts: ['x.com', 'twitter.com'],
    find: (url) => {
      const [, who, id] = /^\/(\w+)\/status(?:es)?\/(\d+)/.exec(url.pathname) ?? []
      const player = `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`
      return id ? { address: `https://x.com/${who}/status/${id}`, player, height: 560 } : null
    },
  },
  {
    name: 'Instagram',
    kind: 'post',
    hosts: ['instagram.com'],
    find: (url) => {
      const [, code] = /\/(?:p|reel|tv)\/([\w-]+)/.exec(url.pathname) ?? []
      const address = `https://www.instagram.com/p/${code}/`
      return code ? { address, player: `${address}embed/`, height: 680 } : null
    },
  },
  {
    name: 'TikTok',
    kind: 'video',
    hosts: ['tiktok.com'],
    find: (url) => {
      const [, id] = /\/(?:video|embed|embed\/v2)\/(\d+)/.exec(url.pathname) ?? []
      const address = url.pathname.startsWith('/embed') ? `https://www.tiktok.com/@/video/${id}` : url.href
      return id ? { address, player: `https://www.tiktok.com/embed/v2/${id}`, ratio: tall } : null
    },
  },
  {
    name: 'Facebook',
    kind: 'post',
    hosts: ['facebook.com', 'fb.watch'],
    find: (url) => {
      const address = facebookAddress(url)
      if (!address) return null
      const plugin = /\/videos?\/|fb\.watch|\/watch/.test(address) ? 'video' : 'post'
      const player = `https://www.facebook.com/plugins/${plugin}.php?href=${encodeURIComponent(address)}`
      return { address, player, height: 560 }
    },
  },
  {
    name: 'SoundCloud',
    kind: 'audio',
    hosts: ['soundcloud.com'],
    find: (url) => {
      const address = soundCloudAddress(url)
      const player = `https://w.soundcloud.com/player/?auto_play=true&url=${encodeURIComponent(address ?? '')}`
      return address ? { address, player, height: 166 } : null
    },
  },
  {
    name: 'Spotify',
    kind: 'audio',
    hosts: ['open.spotify.com'],
    find: (url) => {
      const [kind, id] = segments(url).filter((part) => part !== 'embed' && !part.startsWith('intl-'))
      if (!kind || !id || !spotifyKinds.test(kind)) return null
      const page = `${kind}/${id}`
      const player = `https://open.spotify.com/embed/${page}`
      return { address: `https://open.spotify.com/${page}`, player, height: 232 }
    },
  },
]

const isOf = (host: string, owner: string) => host === owner || host.endsWith(`.${owner}`)

/** The embed behind an address, of its page or of its player; `null` for sites that are not on this list. */
export const embedOf = (address: string): Embed | null => {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const provider = providers.find(({ hosts }) => hosts.some((host) => isOf(url.hostname, host)))
  const found = /^https?:$/.test(url.protocol) ? provider?.find(url) : null
  if (!provider || !found) return null
  const { ratio = null, height = null } = found
  return { provider: provider.name, kind: provider.kind, ...found, ratio, height }
}
