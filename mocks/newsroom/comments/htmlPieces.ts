const piecePattern = /(<!--[\s\S]*?-->|<[^>]*>)/
const tagName = /^<(\/?)([a-z\d]+)/i

/**
 * Changes the words of a piece of HTML and leaves its tags alone, as well as the words inside of `untouched`
 * elements (`code`, for instance).
 */
export const changeWords = (
  html: string,
  untouched: readonly string[],
  change: (words: string, at: { readonly first: boolean }) => string,
): string => {
  const inside: string[] = []
  return html
    .split(piecePattern)
    .map((piece, index) => {
      if (index % 2 === 0) return inside.length > 0 || !piece ? piece : change(piece, { first: index === 0 })
      const [, slash, name = ''] = tagName.exec(piece) ?? []
      if (untouched.includes(name.toLowerCase())) slash ? inside.pop() : inside.push(name)
      return piece
    })
    .join('')
}
