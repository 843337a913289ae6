import { QueryClient } from '@tanstack/react-query'
import { Malformed, NotFound, Refused, Unreachable } from '../domain/problems'
import { minute, second } from './durations'

const retries = 2
const longestWait = 30 * second

const isBusy = (status: number) => status === 429 || status >= 500

const waitsTooLong = ({ retryAfter }: Refused) => (retryAfter ?? 0) * second > longestWait

/** Reads may be repeated; whether it is worth it depends on what went wrong. `failures` counts from 0. */
export const isWorthRetrying = (failures: number, problem: Error): boolean => {
  if (problem instanceof NotFound) return false
  if (problem instanceof Refused)
    return isBusy(problem.status) && !waitsTooLong(problem) && failures < retries
  if (problem instanceof Malformed) return failures < 1
  if (problem instanceof Unreachable) return globalThis.navigator?.onLine !== false && failures < retries
  return false
}

/** Ms until the next try: what the newsroom asked for, else 1 s, 2 s, each up to half shorter so that readers spread. */
export const retryDelay = (failures: number, problem: Error): number => {
  if (problem instanceof Refused && problem.retryAfter !== null) return problem.retryAfter * second
  const whole = second * 2 ** failures
  return whole - Math.random() * (whole / 2)
}

/** The one cache of the app. Reads never pause while offline: they fail fast, and the view says so. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: isWorthRetrying,
        retryDelay,
        networkMode: 'always',
        staleTime: minute,
        gcTime: 30 * minute,
        refetchOnWindowFocus: false,
        // What is stale, when the network is back; lists say no.
        refetchOnReconnect: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
