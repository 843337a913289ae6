import { directiveBlock, type FindPicture } from './directiveBlock'
import { splitDirectives } from './directives'
import { footnotesBlock, takeFootnotes } from './footnotes'
import { markdownBlocks } from './markdownBlocks'

/**
 * A story's Markdown as the block markup that WordPress's editor would save.
 *
 * @param story names the story in the ids of its footnotes
 * @throws Error if a directive is unknown, unclosed, or names a picture that the house has not
 */
export const renderStory = (markdown: string, story: string, find: FindPicture): string => {
  const { text, notes } = takeFootnotes(markdown, story)
  const blocks = splitDirectives(text).flatMap((part) =>
    typeof part === 'string' ? markdownBlocks(part) : [directiveBlock(part, find)],
  )
  return [...blocks, ...(notes.length > 0 ? [footnotesBlock(notes)] : [])].join('\n\n')
}
