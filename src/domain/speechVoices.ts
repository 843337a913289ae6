import { primaryLanguage } from './speechLanguage'

/** A voice of the platform, in the platform's own words. */
export interface Voice {
  voiceURI: string
  name: string
  /** `en-GB`, on some devices `en_GB`. */
  lang: string
  /** Speaks without a network. */
  localService: boolean
  default: boolean
}

/** Apple's jokes and its robots from the eighties stand among its voices. */
const novelty =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Eddy|Flo|Fred|Good News|Grand(?:ma|pa)|Jester|Junior|Kathy|Organ|Ralph|Reed|Rocko|Sandy|Shelley|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/

const tagOf = (lang: string) => lang.replaceAll('_', '-').toLowerCase()

/** A voice at hand, of the reader's own country, before one that needs a network, before a joke. */
const rankOf = (voice: Voice, wanted: string, readerLanguages: readonly string[]): number => {
  const tag = tagOf(voice.lang)
  const isOfReader = readerLanguages.some((language) => tagOf(language) === tag)
  const points = [
    [novelty.test(voice.name), -16],
    [tag === tagOf(wanted) && tag.includes('-'), 8],
    [isOfReader, 4],
    [voice.localService, 2],
    [voice.default, 1],
  ] as const
  return points.reduce((sum, [holds, count]) => sum + (holds ? count : 0), 0)
}

/**
 * The voices that speak a language, the likeliest first.
 * @param language `fr` or `fr-CA`
 * @param readerLanguages as the browser gives them, the reader's own first
 */
export const voicesFor = <Some extends Voice>(
  voices: readonly Some[],
  language: string,
  readerLanguages: readonly string[],
): readonly Some[] => {
  const rank = (voice: Voice) => rankOf(voice, language, readerLanguages)
  return voices
    .filter(({ lang }) => primaryLanguage(lang) === primaryLanguage(language))
    .sort((one, other) => rank(other) - rank(one))
}

const regionOf = (lang: string): string | undefined =>
  /[-_]([A-Za-z]{2})(?:[-_]|$)/.exec(lang)?.[1]?.toUpperCase()

/** A voice's name with its country, where the name does not say it: “Daniel, United Kingdom”. */
export const voiceName = ({ name, lang }: Pick<Voice, 'name' | 'lang'>, locale = 'en'): string => {
  const region = regionOf(lang)
  const country = region && new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(region)
  return country && !name.includes(country) && !name.includes('(') ? `${name}, ${country}` : name
}
