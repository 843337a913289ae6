import { Malformed, NotFound, Refused, Unreachable } from '../domain/problems'
import { problemParts } from '../language/english/problems'

export interface ProblemWords {
  title: string
  advice: string
}

const ofRefusal = ({ status, message }: Refused): ProblemWords => {
  const say = problemParts()
  if (status === 429) return { title: say.busy, advice: say.busyAdvice }
  if (status === 503) return { title: say.maintenance, advice: say.maintenanceAdvice }
  if (status >= 500) return { title: say.fault, advice: say.faultAdvice(status) }
  if (status === 401 || status === 403) return { title: say.notOpen, advice: message }
  return { title: say.refused, advice: message }
}

const ofSilence = (task: string, isOffline: boolean): ProblemWords => {
  const say = problemParts()
  return isOffline
    ? { title: say.offline, advice: say.offlineAdvice(task) }
    : { title: say.couldNot(task), advice: say.silentAdvice }
}

/**
 * Says in words what went wrong while trying to do `task` ("fetch these stories").
 */
export const problemWords = (problem: unknown, task: string, isOffline = false): ProblemWords => {
  const say = problemParts()
  if (problem instanceof NotFound) return { title: say.notHere, advice: say.notHereAdvice }
  if (problem instanceof Refused) return ofRefusal(problem)
  if (problem instanceof Malformed) return { title: say.noSense, advice: say.noSenseAdvice }
  if (problem instanceof Unreachable) return ofSilence(task, isOffline)
  return { title: say.broke, advice: say.brokeAdvice }
}
