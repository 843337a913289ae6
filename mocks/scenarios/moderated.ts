import type { Scenario } from './scenario'

export const moderated: Scenario = {
  name: 'moderated',
  description: 'Every comment waits for a moderator',
  discussion: { moderation: 'all' },
}
