import { around, choose, randomFrom } from './random'
import { zipf } from './zipf'

/** How far somebody gets in a story: the headline, past the middle, to its comments, into the list below them. */
export type Depth = 'top' | 'middle' | 'end' | 'on'

export type Step =
  | { page: 'story'; slug: string; depth: Depth; likes: boolean; comments: boolean; seconds: number }
  | { page: 'front'; further: number; seconds: number }
  | { page: 'section' | 'tag' | 'author'; slug: string; further: number; seconds: number }
  | { page: 'search'; words: string; further: number; seconds: number }

/** What one reader does from coming to leaving. */
export interface Visit {
  /** Seconds since the first visit of all. */
  startsAt: number
  /** Of the visit before, whose answers this device has kept; `null` for a reader whose device holds nothing. */
  returnsAfter: number | null
  steps: readonly Step[]
}

/** What readers choose from, the most wanted first. */
export interface Choice {
  stories: readonly string[]
  sections: readonly string[]
  tags: readonly string[]
  authors: readonly string[]
  words: readonly string[]
}

/** What the figures of docs/scale.md were made with; where each is from stands there. */
export const mix = {
  exponent: 0.8,
  landings: [
    ['story', 55],
    ['front', 33],
    ['section', 6],
    ['tag', 2],
    ['author', 2],
    ['search', 2],
  ],
  /** Where readers go on to, who do: stories from lists, lists from stories. */
  onward: [
    ['story', 62],
    ['front', 18],
    ['section', 10],
    ['tag', 3],
    ['author', 3],
    ['search', 4],
  ],
  /** Chance to go on after a page. */
  goesOn: 0.55,
  mostPages: 8,
  depths: [
    ['top', 35],
    ['middle', 25],
    ['end', 25],
    ['on', 15],
  ],
  /** Stretches of a list beyond the first. */
  further: [
    [0, 55],
    [1, 28],
    [2, 11],
    [5, 6],
  ],
  /** Seconds on a page. */
  seconds: { top: 8, middle: 30, end: 60, on: 75, list: 12, stretch: 8 },
  likes: 0.02,
  comments: 0.004,
  /** Seconds since the last visit, of those whose device has kept it; `null`: it holds nothing. */
  returns: [
    [null, 60],
    [240, 8],
    [3_600, 12],
    [86_400, 20],
  ],
} as const

type Page = Step['page']

const namesOf = (choice: Choice) => ({
  story: choice.stories,
  section: choice.sections,
  tag: choice.tags,
  author: choice.authors,
  search: choice.words,
})

/** Visits whose number follows the seed: the same seed, the same readers. */
export const planVisits = (count: number, perSecond: number, choice: Choice, seed: number): Visit[] => {
  const random = randomFrom(seed)
  const names = namesOf(choice)
  const draw = Object.fromEntries(
    Object.entries(names).map(([page, list]) => [page, zipf(list.length, mix.exponent)]),
  )
  const nameOf = (page: Exclude<Page, 'front'>) => names[page][draw[page]?.(random) ?? 0] ?? ''
  const story = (): Step => {
    const depth = choose<Depth>(mix.depths, random)
    const seconds = around(mix.seconds[depth], random)
    const isRead = depth === 'end' || depth === 'on'
    const likes = random() < mix.likes
    const comments = isRead && random() < mix.comments
    return { page: 'story', slug: nameOf('story'), depth, likes, comments, seconds }
  }
  const list = (page: Exclude<Page, 'story'>): Step => {
    const further = choose<number>(mix.further, random)
    const seconds = around(mix.seconds.list, random) + further * mix.seconds.stretch
    if (page === 'front') return { page, further, seconds }
    if (page === 'search') return { page, words: nameOf(page), further, seconds }
    return { page, slug: nameOf(page), further, seconds }
  }
  const step = (page: Page) => (page === 'story' ? story() : list(page))
  const stepsOf = () => {
    const steps = [step(choose<Page>(mix.landings, random))]
    while (steps.length < mix.mostPages && random() < mix.goesOn)
      steps.push(step(choose<Page>(mix.onward, random)))
    return steps
  }
  let startsAt = 0
  return Array.from({ length: count }, () => {
    startsAt += -Math.log(1 - random()) / perSecond
    return { startsAt, returnsAfter: choose<number | null>(mix.returns, random), steps: stepsOf() }
  })
}
