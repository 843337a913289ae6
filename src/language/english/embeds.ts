import { part } from '../spoken'

/** What stands in a text for pictures and films that are not loaded yet. */
export const embeds = {
  kinds: {
    video: (provider: string) => `Video on ${provider}`,
    audio: (provider: string) => `Audio on ${provider}`,
    post: (provider: string) => `Post on ${provider}`,
    page: (provider: string) => `Page on ${provider}`,
  },
  /** How a still embed behaves when it is followed. */
  loads: (provider: string) => `${provider} · loads from there when you click`,
  opens: (host: string) => `${host} · opens there`,
  /** Of another host, not loaded. */
  elsewhere: {
    img: (host: string) => `Picture on ${host} · opens there`,
    audio: (host: string) => `Sound on ${host} · opens there`,
    video: (host: string) => `Video on ${host} · opens there`,
  },
  picture: 'A picture',
  showPicture: 'Show picture',
  enlarge: (description: string) => `Enlarge picture: ${description}`,
  noDescription: 'without a description',
}

export const embedWords = part('embeds', embeds)
