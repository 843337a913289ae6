import { Malformed, NotFound, Refused, Unreachable } from '../domain/problems'

export interface ProblemWords {
  title: string
  advice: string
}

const ofRefusal = ({ status, message }: Refused): ProblemWords => {
  if (status === 429)
    return {
      title: 'The newsroom is busy',
      advice: 'Too many requests at once. Wait a moment, then try again.',
    }
  if (status === 503)
    return { title: 'The newsroom is closed for maintenance', advice: 'It is usually back within minutes.' }
  if (status >= 500)
    return {
      title: 'The newsroom has a fault',
      advice: `It answered with error ${status}. Trying again often helps.`,
    }
  if (status === 401 || status === 403) return { title: 'This is not open to everybody', advice: message }
  return { title: 'The newsroom refused the request', advice: message }
}

const ofSilence = (task: string, isOffline: boolean): ProblemWords =>
  isOffline
    ? {
        title: 'You are offline',
        advice: `We could not ${task}. It is tried again when the network is back.`,
      }
    : {
        title: `We could not ${task}`,
        advice: 'The newsroom did not answer. Check your connection, then try again.',
      }

/**
 * Says in words what went wrong while trying to do `task` ("fetch these stories").
 */
export const problemWords = (problem: unknown, task: string, isOffline = false): ProblemWords => {
  if (problem instanceof NotFound)
    return { title: 'Not here', advice: 'It may have been moved or withdrawn.' }
  if (problem instanceof Refused) return ofRefusal(problem)
  if (problem instanceof Malformed) {
    return {
      title: 'The answer made no sense',
      advice:
        'Something between you and the newsroom may have answered in its place: a hotel’s or a train’s network, say.',
    }
  }
  if (problem instanceof Unreachable) return ofSilence(task, isOffline)
  return { title: 'Something broke on this page', advice: 'This is a fault of ours, not of yours.' }
}
