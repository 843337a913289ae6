const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

const noBreak = '\u00a0'

/** “340 kB”, “3.4 MB”: bytes as people compare them, in steps of 1,000; on one line. */
export const byteSize = (bytes: number, locale = 'en-GB'): string => {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const amount = bytes / 1000 ** step
  const maximumFractionDigits = step > 1 && amount < 100 ? 1 : 0
  const words = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits,
  }).format(amount)
  return words.replaceAll(' ', noBreak)
}
