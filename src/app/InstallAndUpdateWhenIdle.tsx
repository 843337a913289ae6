import { readerStays } from '../queries/readerStays'
import { partWhenIdle } from './partWhenIdle'

/**
 * The app's own affairs come after the news, and with the worker all files of the app: for a reader who stays. The demo
 * has another worker, the kill switch ends it, and in development nothing is to be kept.
 */
export const InstallAndUpdateWhenIdle = partWhenIdle(async () => {
  if (import.meta.env.MODE === 'demo') return (await import('./DemoNote')).DemoNote
  if (import.meta.env.VITE_WORKER === 'off') return (await import('./update/EndOfWorker')).EndOfWorker
  await readerStays()
  return import.meta.env.PROD ? (await import('./InstallAndUpdate')).InstallAndUpdate : null
})
