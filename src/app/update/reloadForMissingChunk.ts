import { isAnythingTyped } from './isAnythingTyped'

const kept = 'broadsheet:reloaded-build'

/** ms within which a failure is on screen. */
const patience = 1_500

/** The script that this page started with; its name has a hash of the build. */
const ownEntry = () => document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? ''

/** Once for each build, so that a page that stays broken never goes round in circles. */
const takeReload = (build: string): boolean => {
  try {
    if (sessionStorage.getItem(kept) === build) return false
    sessionStorage.setItem(kept, build)
    return true
  } catch {
    return false
  }
}

/** Whether the server has another build by now; the query keeps an installed worker from answering. */
const isBuildReplaced = async (build: string): Promise<boolean> => {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}?build`, { cache: 'no-store' })
    const page = await response.text()
    return response.ok && !page.includes(new URL(build).pathname)
  } catch {
    return false
  }
}

/** Whether the reader sees that something failed. Code fetched in advance, for nobody yet, fails in silence. */
const isFailureShown = async (): Promise<boolean> => {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (document.querySelector('[role="alert"]')) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

const onMissing = async () => {
  const build = ownEntry()
  if (build === '' || !(await isBuildReplaced(build)) || !(await isFailureShown())) return
  if (!isAnythingTyped() && takeReload(build)) location.reload()
}

/**
 * A script of this build that can't be fetched because a newer build took its place: the page that was wanted opens
 * anew with that. In any other case (no network, a second time) the page's own words of what failed stand.
 */
export const reloadForMissingChunk = (): void => {
  // The failure goes on its way meanwhile, and the router moves to the wanted address, which the reload then opens.
  window.addEventListener('vite:preloadError', () => void onMissing())
}
