import { parseArgs } from 'node:util'

export interface Settings {
  /** Origin of a WordPress, which is written to. */
  url: string
  port: number
  visits: number
  /** Visits a second. */
  rate: number
  seed: number
  /** Visits of each kind made in a browser as well. */
  browsers: number
}

const numberFrom = (name: string, text: string, least: number): number => {
  const number = Number(text)
  if (Number.isFinite(number) && number >= least) return number
  throw new Error(`--${name} takes a number from ${least}, not "${text}".`)
}

/** Reads the command line. @throws Error in one sentence where it can't be understood */
export const readSettings = (args: readonly string[]): Settings => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: 'string' },
      port: { type: 'string', default: '4760' },
      visits: { type: 'string', default: '10000' },
      rate: { type: 'string', default: '11.6' },
      seed: { type: 'string', default: '1' },
      browsers: { type: 'string', default: '16' },
    },
  })
  if (!values.url || !URL.canParse(values.url))
    throw new Error('Which WordPress? It is written to: npm run test:load -- --url http://127.0.0.1:8881')
  return {
    url: new URL(values.url).origin,
    port: numberFrom('port', values.port, 1024),
    visits: numberFrom('visits', values.visits, 1),
    rate: numberFrom('rate', values.rate, 0.01),
    seed: numberFrom('seed', values.seed, 0),
    browsers: numberFrom('browsers', values.browsers, 0),
  }
}
