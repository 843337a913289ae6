const format = new Intl.NumberFormat('en-GB', { style: 'percent' })

/** “42 %”; a share of 0 to 1. */
export const percent = (share: number): string => format.format(share).replace('%', '\u202f%')
