import type { Archive } from './archive'
import type { Desk } from './newsroom'

/** `renew` is called whenever what readers see has changed. */
export const createDesk = ({ add, rename, posts }: Archive, renew: () => void): Desk => ({
  write: (draft) => {
    const post = add(draft)
    renew()
    return post
  },
  change: (id, changes) => {
    const post = posts.get(id)
    if (post && changes.slug !== undefined && changes.slug !== post.slug) rename(post, changes.slug)
    if (post) Object.assign(post, changes)
    renew()
  },
  remove: (id) => {
    posts.delete(id)
    renew()
  },
})
