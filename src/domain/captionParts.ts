/** A caption, and whose picture it is. */
export interface CaptionParts {
  caption: string
  credit: string
}

/** What newsrooms write before the name of the one who took or drew a picture. */
const creditLine =
  /(?:^|\s)[(–—|]?\s*((?:Photo(?:graph|s)?|Illustration|Picture|Graphic|Map|Drawing|Image|Credit)s?(?: by|:| ©).*|©.*)$/u

/** Parts the credit at the end of a caption from what the picture shows; WordPress keeps both in one text. */
export const captionParts = (text: string): CaptionParts => {
  const found = creditLine.exec(text)
  if (!found?.[1]) return { caption: text.trim(), credit: '' }
  const credit = found[1].trim()
  // Only the bracket that was opened before it: “Photo: Ada Quist (AFP)” has one of its own.
  const isInBrackets = found[0].trimStart().startsWith('(')
  return {
    caption: text.slice(0, found.index).trim(),
    credit: isInBrackets ? credit.replace(/\)$/, '') : credit,
  }
}
