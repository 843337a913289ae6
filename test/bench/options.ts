import { parseArgs } from 'node:util'

const parts = ['first-load', 'next-page', 'lists', 'pictures'] as const

export type Part = (typeof parts)[number]

/** What was asked for on the command line. */
export interface Options {
  parts: readonly Part[]
  rounds: number
  /** Links pressed, warmed and again unwarmed. */
  presses: number
  /** Stories of the mocked newsroom whose list is scrolled. */
  stories: number
  /** Origin of a WordPress to measure besides the mock. */
  url: string | undefined
  /** The story to measure there; undefined: the newest with a picture and some text. */
  slug: string | undefined
  /** The first of ten ports. */
  port: number
  /** Takes `dist` as it is, made for the mock, rather than build anew. */
  usesBuild: boolean
}

const wholeNumber = (name: string, text: string, atLeast: number): number => {
  const number = Number(text)
  if (Number.isInteger(number) && number >= atLeast) return number
  throw new Error(`--${name} takes a whole number from ${atLeast}, not "${text}".`)
}

const partsFrom = (asked: readonly string[] | undefined): readonly Part[] => {
  if (!asked) return parts
  const names = asked.flatMap((list) => list.split(','))
  return names.map((name) => {
    const part = parts.find((known) => known === name)
    if (!part) throw new Error(`--only takes ${parts.join(', ')}, not "${name}".`)
    return part
  })
}

const originFrom = (url: string | undefined): string | undefined => {
  if (url === undefined) return undefined
  if (!URL.canParse(url))
    throw new Error(`--url takes an address such as https://paper.example, not "${url}".`)
  return url.replace(/\/+$/, '')
}

/**
 * Reads the command line.
 * @throws Error in one sentence where it can't be understood
 */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      rounds: { type: 'string', default: '5' },
      presses: { type: 'string', default: '50' },
      stories: { type: 'string', default: '10000' },
      url: { type: 'string' },
      slug: { type: 'string' },
      port: { type: 'string', default: '4720' },
      'no-build': { type: 'boolean', default: false },
    },
  })
  return {
    parts: partsFrom(values.only),
    rounds: wholeNumber('rounds', values.rounds, 1),
    presses: wholeNumber('presses', values.presses, 1),
    stories: wholeNumber('stories', values.stories, 500),
    url: originFrom(values.url),
    slug: values.slug,
    port: wholeNumber('port', values.port, 1024),
    usesBuild: values['no-build'],
  }
}
