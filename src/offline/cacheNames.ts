/** Names of the caches of files. An app at another path of the same origin has caches of its own. */
const named = (what: string): string => `broadsheet-${what}-${import.meta.env.BASE_URL}`

/** What stands before and after the name that Workbox gives its precache. */
export const precacheName = { prefix: 'broadsheet', precache: 'shell', suffix: import.meta.env.BASE_URL }

export const cacheNames = {
  /** The app itself: the page, its scripts, styles and first fonts. */
  shell: named('shell'),
  /** Scripts and styles of earlier builds, for tabs that still run them. */
  earlierBuilds: named('earlier-builds'),
  /** Pages as they were printed, of this build; bounded. */
  pages: named('pages'),
  /** Fonts beyond those that the first screen needs. */
  fonts: named('fonts'),
  /** Pictures that were on screen; bounded. */
  pictures: named('pictures'),
  /** Pictures of hosts that refuse CORS: browsers count each as several MB, so few are kept. */
  opaquePictures: named('opaque-pictures'),
  /** Pictures of saved stories, by their address: the page writes them, the worker reads them first. */
  savedPictures: named('saved-pictures'),
} as const
