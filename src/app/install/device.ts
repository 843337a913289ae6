/** Safari on iOS has the property, installed or not; no other browser has it. */
type WithStandalone = Navigator & { readonly standalone?: boolean }

/** Whether the page runs as an installed app. */
export const isInstalled = (): boolean =>
  window.matchMedia('(display-mode: standalone)').matches || (navigator as WithStandalone).standalone === true

/** Whether the page can be put on the home screen by hand only: iPhone and iPad, which also calls itself a Mac. */
export const isIos = (): boolean => 'standalone' in navigator && navigator.maxTouchPoints > 0
