import { locale } from '../language/spoken'
/** “42 %”; a share of 0 to 1. */
export const percent = (share: number): string =>
  share.toLocaleString(locale(), { style: 'percent' }).replace(/\s*%/, '\u202f%')
