import { toParagraphs } from './autop'
import { balanceTags } from './balanceTags'
import { makeClickable } from './clickable'
import { drawSmileys } from './smileys'
import { texturize } from './texturize'

/** `content.rendered` of a comment, from the text as it is stored (after `keepAllowedHtml`). */
export const renderComment = (stored: string): string =>
  toParagraphs(balanceTags(drawSmileys(texturize(makeClickable(stored)))))
