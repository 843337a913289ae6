import { chooseFile, type ShownPicture } from '../domain/pictureChoice'
import type { KeptPicture } from '../domain/savedArticle'
import { cacheNames } from './cacheNames'
import { layoutWidth } from './layoutWidth'

/** ms until a picture that does not come is given up for this time. */
const patience = 30_000

/** Whether this browser keeps files for pages at all; it does so over HTTPS only. */
export const canKeepPictures = (): boolean => 'caches' in globalThis

/** The files of a story's pictures that this screen shows; each once. */
export const filesForScreen = (pictures: readonly ShownPicture[]): readonly string[] => {
  const pixels = ({ sizes }: ShownPicture) => layoutWidth(sizes) * window.devicePixelRatio
  return [...new Set(pictures.map((picture) => chooseFile(picture, pixels(picture))))]
}

const ask = (url: string, mode: RequestMode) =>
  fetch(url, { mode, credentials: 'omit', signal: AbortSignal.timeout(patience) })

/** Sites that share their pictures openly tell how large they are; the others' are kept all the same. */
const fetchPicture = async (url: string): Promise<Response> => {
  const open = await ask(url, 'cors').catch(() => null)
  if (open && !open.ok) throw new Error(`${url} answered ${open.status}`)
  return open ?? ask(url, 'no-cors')
}

const sizeOf = async (response: Response): Promise<number | null> =>
  response.type === 'opaque' ? null : (await response.blob()).size

/** Keeps a picture on this device; `null` when it can't be fetched or there is no room for it. */
export const keepPicture = async (url: string): Promise<KeptPicture | null> => {
  try {
    const cache = await caches.open(cacheNames.savedPictures)
    const kept = await cache.match(url, { ignoreVary: true })
    if (kept) return { url, bytes: await sizeOf(kept) }
    const fetched = await fetchPicture(url)
    await cache.put(url, fetched.clone())
    return { url, bytes: await sizeOf(fetched) }
  } catch {
    return null
  }
}

/** Lets all pictures go but those of the stories still saved. Never fails: what stays is tried again next time. */
export const dropPicturesBut = async (wanted: ReadonlySet<string>): Promise<void> => {
  try {
    const cache = await caches.open(cacheNames.savedPictures)
    const unwanted = (await cache.keys()).filter(({ url }) => !wanted.has(url))
    await Promise.all(unwanted.map((request) => cache.delete(request)))
  } catch {
    // No cache, nothing to let go.
  }
}
