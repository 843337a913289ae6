const rootFontSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

const units: Readonly<Record<string, () => number>> = {
  px: () => 1,
  rem: rootFontSize,
  vw: () => window.innerWidth / 100,
}

const toPx = (length: string): number | null => {
  const [, number, unit = ''] = /^([\d.]+)([a-z]+)$/.exec(length) ?? []
  const px = units[unit]?.()
  return px === undefined ? null : Number(number) * px
}

/**
 * How wide a picture stands in this window, in px, as its `sizes` attribute says: a list of `(condition) length`, of
 * which the first that holds counts. Lengths of the reader's own attributes only: px, rem and vw.
 */
export const layoutWidth = (sizes: string): number => {
  for (const part of sizes.split(',')) {
    const [, condition, length = ''] = /^\s*(\(.+\))?\s*(\S+)\s*$/.exec(part) ?? []
    const px = toPx(length)
    if (px !== null && (!condition || window.matchMedia(condition).matches)) return px
  }
  return window.innerWidth
}
