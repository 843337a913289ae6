import { Unreachable } from '../domain/problems'

type Sanitiser = typeof import('../html/safeHtml')['safeHtml']

/** With its state written on it, as React's `use` reads it, what has come makes nobody wait. */
type Told = Promise<Sanitiser> & { status?: 'fulfilled'; value?: Sanitiser }

let here: Sanitiser | undefined
let coming: Told | undefined

const fetchCode = async () => {
  try {
    here = (await import('../html/safeHtml')).safeHtml
    if (coming) Object.assign(coming, { status: 'fulfilled', value: here })
    return here
  } catch (cause) {
    coming = undefined
    throw new Unreachable('The code that makes text safe did not arrive', { cause })
  }
}

/**
 * The code that makes text safe. A printed story stands without it, so it is none that such a page waits for.
 * @throws Unreachable when it does not arrive; asked for again, it is fetched again
 */
export const loadSanitiser = (): Promise<Sanitiser> => {
  coming ??= fetchCode()
  return coming
}

/** The same where it has come already. */
export const sanitiserHere = (): Sanitiser | undefined => here

/** Fetches it ahead; without it, it is fetched when there is text to show. */
export const warmSanitiser = (): void => {
  loadSanitiser().catch(() => undefined)
}
