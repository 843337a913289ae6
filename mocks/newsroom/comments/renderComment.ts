import { toParagraphs } from './autop'
import { makeClickable } from './clickable'
import { drawSmileys } from './smileys'
import { texturize } from './texturize'

/** `content.rendered` of a comment, from the text as it is stored (after `keepAllowedHtml`). */
export const renderComment = (stored: string): string =>
  toParagraphs(drawSmileys(texturize(makeClickable(stored))))
