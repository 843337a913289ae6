/** No answer: offline, a name that does not resolve, a broken connection, a refused origin, or too long a silence. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** An answer outside the contract: not JSON, or JSON of another shape. */
export class Malformed extends Error {
  override readonly name = 'Malformed'
}

/** WordPress said no, and why. */
export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(
    /** HTTP status; 0 where the browser hides it. */
    readonly status: number,
    /** WordPress's own code, such as `comment_flood`; `http_503` where the body had none, `redirected` for another address. */
    readonly code: string,
    /** WordPress's sentence in plain text. */
    message: string,
    /** Seconds to wait as `Retry-After` said; `null` when it did not. */
    readonly retryAfter: number | null = null,
    /** What is wrong with each parameter, when WordPress lists them. */
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

/** There is no such story, section, author or page. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}
