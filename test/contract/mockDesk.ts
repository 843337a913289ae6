import { type ContractSite, toDraft } from '../../mocks/mounts/contractSite'
import type { Desk } from './desk'

/** Id of the heading “Uncategorized” in the mocked newsroom. */
const uncategorized = 1

/** The editors' room of the mocked newsroom. */
export const createMockDesk = ({ desk, setRules }: ContractSite): Desk => {
  const written: number[] = []
  return {
    section: uncategorized,
    write: async (story) => {
      const post = desk.write(toDraft(story))
      written.push(post.id)
      return post
    },
    redate: async (id, date) => desk.change(id, { date }),
    rename: async (id, slug) => desk.change(id, { slug }),
    remove: async (id) => desk.remove(id),
    setRules: async ({ isModerated, refusedWord }) =>
      setRules({ moderation: isModerated ? 'all' : 'none', refusedWords: [refusedWord] }),
    mails: null,
    clear: async () => written.forEach(desk.remove),
  }
}
