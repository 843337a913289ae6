import { part } from '../spoken'

/** What a key did out of sight. */
export const keySaid = {
  saved: (headline: string) => `Saved: ${headline}`,
  noLongerSaved: (headline: string) => `No longer saved: ${headline}`,
}

export const keySaidWords = part('keySaid', keySaid)
