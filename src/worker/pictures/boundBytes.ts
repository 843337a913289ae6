import { registerQuotaErrorCallback, type WorkboxPlugin } from 'workbox-core'
import { cacheNames } from '../../offline/cacheNames'
import { bytesOf } from '../../offline/keptBytes'
import { surplus } from './surplus'

/** Bytes. */
const most = 48_000_000

/**
 * Of what the browser grants this origin: data and saved stories need the rest. Chromium says 10 GB more than is used,
 * whatever the disk: there the bytes above count, and a disk that is full.
 */
const shareOfQuota = 0.2

/** Bytes that pictures may take on this device. */
const allowance = async (): Promise<number> => {
  const { quota } = await navigator.storage.estimate()
  return quota === undefined ? most : Math.min(most, quota * shareOfQuota)
}

const weigh = async () => {
  const cache = await caches.open(cacheNames.pictures)
  const requests = await cache.keys()
  const weights = await Promise.all(requests.map(async (request) => bytesOf(await cache.match(request))))
  return { cache, requests, weights }
}

const evict = async (allowedOf: (total: number) => Promise<number>) => {
  const { cache, requests, weights } = await weigh()
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const leaving = requests.slice(0, surplus(weights, await allowedOf(total)))
  await Promise.all(leaving.map((request) => cache.delete(request)))
}

/** A page of pictures arrives at once: one round for all that ask while it runs will do. */
const oneAtATime = (work: () => Promise<void>) => {
  let running: Promise<void> | undefined
  return () => {
    running ??= work().finally(() => {
      running = undefined
    })
    return running
  }
}

/** Keeps the pictures within their bytes: the oldest go first. */
export const boundBytes: WorkboxPlugin = { cacheDidUpdate: oneAtATime(() => evict(allowance)) }

// The disk is full: half of the pictures go, the oldest; what the reader saved stays.
registerQuotaErrorCallback(oneAtATime(() => evict(async (total) => total / 2)))
