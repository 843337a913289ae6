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
  const credit = creditLine.exec(text)
  if (!credit?.[1]) return { caption: text.trim(), credit: '' }
  return { caption: text.slice(0, credit.index).trim(), credit: credit[1].replace(/\)$/, '').trim() }
}
