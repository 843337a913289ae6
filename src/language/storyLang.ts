import { siteSettings } from '../domain/siteSettings'
import { spokenCode } from './spoken'

/**
 * `lang` of the newsroom's words among ours: the newspaper's language. Where nobody has told us, none that we know,
 * so that no voice reads them as if they were ours; beside English words, as it always was, English.
 */
export const storyLang = (): string | undefined =>
  siteSettings().language ?? (spokenCode() === 'en' ? undefined : '')
