/** What counts and conversations the site offers beyond WordPress core. */
export type Extras = 'broadsheet' | 'popular-posts' | 'none'

/** The newspaper. */
export interface Site {
  /** Plain text. */
  name: string
  /** Plain text; may be empty. */
  description: string
  /** Home address of the WordPress site. */
  url: string
  /** IANA name or a fixed offset such as `+05:45`. */
  timeZone: string
  /** Address of the site icon; `null` when there is none. */
  icon: string | null
  extras: Extras
}
