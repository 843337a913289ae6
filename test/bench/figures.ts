type Unit = 'ms' | 'kB' | 'MB' | 'share' | 'times' | 'shift' | 'count'

interface Figure {
  label: string
  unit: Unit
}

const ms = (label: string): Figure => ({ label, unit: 'ms' })
const kB = (label: string): Figure => ({ label, unit: 'kB' })
const count = (label: string): Figure => ({ label, unit: 'count' })

/** All that is measured; docs/performance.md says how. */
export const figures = {
  fcp: ms('FCP'),
  lcp: ms('LCP'),
  blockingAfter: ms('blocking after FCP'),
  blocking: ms('blocking'),
  usable: ms('usable'),
  shifts: { label: 'CLS', unit: 'shift' },
  scriptFirst: kB('script before usable'),
  cssFirst: kB('CSS before usable'),
  script: kB('script'),
  css: kB('CSS'),
  font: kB('fonts'),
  picture: kB('pictures'),
  html: kB('HTML'),
  json: kB('JSON'),
  other: kB('other'),
  all: kB('all'),
  requests: count('requests'),
  beforePaint: count('before paint'),
  unneeded: count('unneeded before paint'),
  secondFcp: ms('second load, FCP'),
  secondLcp: ms('second load, LCP'),
  pressWarm: ms('press to story, warmed'),
  pressCold: ms('press to story, not warmed'),
  back: ms('Back to the place'),
  backOff: count('Back, px off the place'),
  handler: ms('longest input handler'),
  interaction: ms('longest interaction'),
  key: ms('a key, full speed'),
  keySlow: ms('a key, CPU / 4'),
  comments: count('comments on the page'),
  commentElements: count('elements in the comments'),
  stories: count('stories in the list'),
  listElements: count('elements in the list, at most'),
  heapGrowth: { label: 'heap growth to the end', unit: 'MB' },
  heapSecondPass: { label: 'heap growth in a second pass', unit: 'MB' },
  lateFrames: { label: 'late frames', unit: 'share' },
  backDeep: ms('Back to a story deep down'),
  backDeepOff: count('Back deep down, px off'),
  pictures: count('pictures seen'),
  oversized: count('pictures over 1.5 × their pixels'),
  worstPicture: { label: 'pixels loaded by shown, worst', unit: 'times' },
} as const satisfies Record<string, Figure>

export type FigureName = keyof typeof figures

const write: Record<Unit, (value: number) => string> = {
  ms: (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)}`,
  kB: (value) => (value < 10 ? value.toFixed(1) : `${Math.round(value)}`),
  MB: (value) => value.toFixed(1),
  share: (value) => `${(value * 100).toFixed(1)} %`,
  times: (value) => `${value.toFixed(2)} ×`,
  shift: (value) => value.toFixed(3),
  count: (value) => `${Math.round(value)}`,
}

const named: Partial<Record<Unit, string>> = { ms: ' ms', kB: ' kB', MB: ' MB' }

/** A value as a table with a heading shows it. */
export const toText = (name: FigureName, value: number): string => write[figures[name].unit](value)

/** A value with its unit. */
export const toWords = (name: FigureName, value: number): string =>
  `${toText(name, value)}${named[figures[name].unit] ?? ''}`
