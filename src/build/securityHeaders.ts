/** What the app never asks for; nothing that runs in it may either. */
const unused = [
  ...['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'hid', 'midi'],
  ...['display-capture', 'publickey-credentials-get', 'browsing-topics'],
]

/** Headers that every answer of the app carries. */
export const securityHeaders = (policy: string): readonly (readonly [name: string, value: string])[] => [
  ['Content-Security-Policy', policy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  // Players get what they need by the `allow` of their frame.
  ['Permissions-Policy', `${unused.join('=(), ')}=()`],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // Other sites may not load the reader's files into their pages. No Cross-Origin-Embedder-Policy: it would keep out
  // players, and pictures of newsrooms whose media host says nothing of it.
  ['Cross-Origin-Resource-Policy', 'same-origin'],
]
