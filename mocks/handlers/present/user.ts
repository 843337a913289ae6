import type { UserRecord } from '../../newsroom/records'
import { uploadUrl } from '../../newsroom/uploads'
import { api, type FieldTable, present, type Scope } from './scope'

/** Names and biographies are escaped for ampersands only: quotes stay raw. */
export const escapeAmpersands = (text: string): string => text.replaceAll('&', '&amp;')

/** A portrait of the house, where WordPress without a plugin would point to a service outside. */
export const avatarUrl = (home: string, { portrait }: UserRecord): string =>
  uploadUrl(home, `${portrait}-150x150.svg`)

const avatars = (user: UserRecord, { home }: Scope) =>
  Object.fromEntries([24, 48, 96].map((size) => [size, `${avatarUrl(home, user)}?s=${size}`]))

const table: FieldTable<UserRecord> = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => escapeAmpersands(name)],
  ['url', ({ url }) => url],
  ['description', ({ description }) => escapeAmpersands(description)],
  ['link', ({ slug }, { home }) => `${home}/author/${slug}/`],
  ['slug', ({ slug }) => slug],
  ['avatar_urls', avatars],
  ['meta', () => [], 'view'],
  [
    '_links',
    ({ id }, { home }) => ({
      self: [{ href: api(home, `users/${id}`) }],
      collection: [{ href: api(home, 'users') }],
    }),
  ],
]

/** Somebody as `wp/v2/users` shows them to readers. */
export const presentUser = (user: UserRecord, scope: Scope): object => present(table, user, scope)
