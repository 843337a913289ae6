import { locale } from './spoken'

/** “12,345” as the language writes it. */
export const number = (count: number): string => count.toLocaleString(locale())

/** “1 story”, “12,345 stories”: for English and languages like it. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`
