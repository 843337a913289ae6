import { part } from '../spoken'

/** What stands in a text for pictures and films that are not loaded yet. */
export const embeds = {
  kinds: {
    video: (provider: string) => `Video on ${provider}`,
    audio: (provider: string) => `Audio on ${provider}`,
    post: (provider: string) => `Post on ${provider}`,
    page: (provider: string) => `Page on ${provider}`,
  },
  picture: 'A picture',
  showPicture: 'Show picture',
  enlarge: (description: string) => `Enlarge picture: ${description}`,
  noDescription: 'without a description',
}

export const embedWords = part('embeds', embeds)
