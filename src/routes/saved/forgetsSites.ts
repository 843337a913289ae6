interface AppleNavigator extends Navigator {
  /** Opened from the Home Screen. */
  standalone?: boolean
}

const isAppleEngine = () => /apple/i.test(navigator.vendor)

const isInstalled = () =>
  (navigator as AppleNavigator).standalone === true ||
  window.matchMedia?.('(display-mode: standalone)').matches === true

/** Whether this is a tab of a browser that forgets what a website keeps after seven days without a visit. */
export const forgetsSites = (): boolean => isAppleEngine() && !isInstalled()

/** Where such a browser puts an app: the dock on a Mac, the home screen on a phone or tablet. */
export const homeOfApps = (): 'dock' | 'homeScreen' =>
  /Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints === 0 ? 'dock' : 'homeScreen'
