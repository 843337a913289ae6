import { siteSettings } from './siteSettings'

/** Silent reading of English non-fiction: Brysbaert 2019, doi 10.1016/j.jml.2019.104047. */
const usualPace = 238

/** What the same text takes in another language, measured side by side: Trauzettel-Klosinski 2012, 10.1167/iovs.11-8284. */
const paces: Readonly<Record<string, number>> = { fr: (usualPace * 195) / 228, ar: (usualPace * 138) / 228 }

/** Words per minute that read times reckon with: the newsroom's own measure, or the usual one of its language. */
export const readingPace = (): number => {
  const { readingSpeed, language = '' } = siteSettings()
  return readingSpeed ?? Math.round(paces[language] ?? usualPace)
}

const firstPictureSeconds = 12
const leastPictureSeconds = 3

const pictureSeconds = (pictures: number): number => {
  let seconds = 0
  for (let index = 0; index < pictures; index += 1) {
    seconds += Math.max(leastPictureSeconds, firstPictureSeconds - index)
  }
  return seconds
}

/**
 * Minutes to read, rounded up, at least 1.
 * A picture is looked at for 12 s, each further one for a second less, none for less than 3 s.
 */
export const readMinutes = (words: number, pictures: number, wordsPerMinute = readingPace()): number => {
  const seconds = (words / wordsPerMinute) * 60 + pictureSeconds(pictures)
  return Math.max(1, Math.ceil(seconds / 60))
}
