import { englishTimes, type TimeWords } from '../../domain/dates'
import { locale, part } from '../spoken'

/** Dates and times, as far as Intl does not say them. */
export const times: TimeWords = englishTimes

const timeWords = part('times', times)

/** What dates and times are written with. */
export const calendar = () => ({ ...timeWords(), locale: locale() })
