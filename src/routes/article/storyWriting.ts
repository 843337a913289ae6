import { languageOf } from '../../domain/speechLanguage'
import { storyLang } from '../../language/storyLang'
import { type Writing, writingOf } from './writing'

/** How a story runs and what it is written in, by its headline; where that does not tell, in the newspaper's language. */
export const storyWriting = (headline: string): Writing => {
  const lang = languageOf(headline) ?? storyLang()
  return { ...(lang !== undefined && { lang }), ...writingOf(headline) }
}
