import { problems } from '../../src/language/english/problems'
import type { Call } from '../wire/calls'
import type { Fault } from './faults'

/** What a call comes to: an answer, or a problem of one of the four kinds. */
export type Outcome = 'answer' | 'Unreachable' | 'Malformed' | 'Refused' | 'NotFound'

const noAnswer = /^(?:DNS|connection|30 s|200, connection|301|CORS|slow)/

const refusalOf = (name: string) => /^[45]\d\d/.exec(name)?.[0]

/** Lists lose what cannot be read, and stand. */
const bringsList = /^fetch(?:Feed|Search|Most|Popular$|Articles|Comments|Sections|Chosen|CountNewer)/

/** Where a field is all there is to it, a count is then unknown. */
const knowsNothing = /^(?:fetchCounts|recordView)$/

/** A like whose number is no number is still one given, and nothing else of these holds a number that it needs. */
const needsNoNumber = /^(?:fetchSite|fetchPopularViews|sendLike)$/

const ofShape = ({ of }: Call, name: string): Outcome => {
  const isHarmless = name.includes('extra') || name.includes('type') || name.includes('10 MB')
  if (isHarmless) return 'answer'
  if (name.includes('wrong shape')) return of === 'recordView' ? 'answer' : 'Malformed'
  if (bringsList.test(of) || knowsNothing.test(of)) return 'answer'
  return name.includes('strings') && needsNoNumber.test(of) ? 'answer' : 'Malformed'
}

const ofRefusal = ({ of }: Call, status: string): Outcome => {
  // Security plugins close the list of users in these ways.
  if (of === 'fetchAuthor' && ['401', '403', '404'].includes(status)) return 'NotFound'
  // Whoever keeps the number of comments has none to tell.
  return of === 'fetchCommentTotal' && status < '500' ? 'answer' : 'Refused'
}

/** What a call has to come to under a fault. */
export const expectedOf = (call: Call, { name, isOffline }: Fault): Outcome => {
  // What is sent is sent on nowhere.
  if (name.startsWith('301') && ['POST', 'DELETE'].includes(call.method)) return 'Refused'
  if (isOffline || noAnswer.test(name)) {
    // There is no body of which half could be lost.
    return call.method === 'HEAD' && /body|drip/.test(name) ? 'answer' : 'Unreachable'
  }
  const status = refusalOf(name)
  if (status) return ofRefusal(call, status)
  if (call.method === 'HEAD') return 'answer'
  return /HTML|cut short/.test(name) ? 'Malformed' : ofShape(call, name)
}

/** How often a read is asked for: what may pass is tried again, and a newsroom that names a long wait is left alone. */
export const asksOf = (outcome: Outcome, { name, isOffline }: Fault): number => {
  if (outcome === 'answer' || outcome === 'NotFound') return 1
  if (outcome === 'Malformed') return 2
  if (outcome === 'Unreachable') return isOffline ? 1 : 3
  return /^(?:429|5)/.test(name) && !name.includes('600') ? 3 : 1
}

/** The sentence over the problem on the page. */
export const titleOf = (outcome: Outcome, { name, isOffline }: Fault, task: string): string => {
  if (outcome === 'NotFound') return problems.notHere
  if (outcome === 'Malformed') return problems.noSense
  if (outcome === 'Unreachable') return isOffline ? problems.offline : problems.couldNot(task)
  if (name.startsWith('429')) return problems.busy
  if (name.startsWith('503')) return problems.maintenance
  if (name.startsWith('5')) return problems.fault
  return /^40[13]/.test(name) ? problems.notOpen : problems.refused
}
