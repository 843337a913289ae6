import type { Archive } from './archive'
import type { Desk } from './newsroom'
import type { PostRecord } from './records'

/** WordPress remembers the slugs of what was published. */
const oldSlugsOf = ({ slug, oldSlugs, status }: PostRecord, changes: Partial<PostRecord>) =>
  status === 'publish' && changes.slug !== undefined && changes.slug !== slug ? [...oldSlugs, slug] : oldSlugs

/** `renew` is called whenever what readers see has changed. */
export const createDesk = ({ add, posts }: Archive, renew: () => void): Desk => ({
  write: (draft) => {
    const post = add(draft)
    renew()
    return post
  },
  change: (id, changes) => {
    const post = posts.get(id)
    if (post) Object.assign(post, { oldSlugs: oldSlugsOf(post, changes) }, changes)
    renew()
  },
  remove: (id) => {
    posts.delete(id)
    renew()
  },
})
