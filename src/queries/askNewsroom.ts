import { Unreachable } from '../domain/problems'

/**
 * What asks the newsroom and checks its answers. A printed page stands without it, so its code is none that such a page
 * waits for. @throws Unreachable when it does not arrive
 */
export const askNewsroom = async () => {
  try {
    return (await import('./newsroom')).newsroom
  } catch (cause) {
    throw new Unreachable('The code that asks the newsroom did not arrive', { cause })
  }
}
