/** `bridge-300x200.jpg` is a size of `bridge.jpg`, and `bridge-scaled.jpg` its largest. */
const sizeInName = /-(?:(\d+)x(\d+)|scaled)(?=\.[a-z0-9]+$)/i

const upload = (url: string) => {
  const { origin, pathname } = new URL(url)
  return origin + pathname.replace(sizeInName, '')
}

/** px; the original says nothing of its size and counts as the widest. */
const widthOf = (url: string) =>
  Number(sizeInName.exec(new URL(url).pathname)?.[1] ?? Number.POSITIVE_INFINITY)

/** WordPress crops thumbnails to a square: the worst stand-in. */
const isSquare = (url: string) => {
  const [, wide, high] = sizeInName.exec(new URL(url).pathname) ?? []
  return wide !== undefined && wide === high
}

const isPicture = (url: string) => /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(new URL(url).pathname)

/** The best of the addresses kept that show the same upload in another size; undefined for none. */
export const bestInstead = (wanted: string, kept: readonly string[]): string | undefined => {
  if (!isPicture(wanted)) return undefined
  const width = widthOf(wanted)
  const shortfall = (url: string) => (widthOf(url) >= width ? 0 : width - widthOf(url))
  const rank = (a: string, b: string) =>
    Number(isSquare(a)) - Number(isSquare(b)) ||
    (width === Number.POSITIVE_INFINITY ? widthOf(b) - widthOf(a) : shortfall(a) - shortfall(b)) ||
    widthOf(a) - widthOf(b)
  return kept.filter((url) => url !== wanted && upload(url) === upload(wanted)).sort(rank)[0]
}
