import { useEffect } from 'react'
import { dropAppFiles } from '../../offline/dropAppFiles'

const end = async () => {
  try {
    const registration = await navigator.serviceWorker?.getRegistration(import.meta.env.BASE_URL)
    if (!registration) return
    await registration.unregister()
    await dropAppFiles()
  } catch {
    // Where workers are blocked there is none to end.
  }
}

/** In a build with the kill switch: takes away the worker that an earlier build left in this browser. */
export const EndOfWorker = () => {
  useEffect(() => void end(), [])
  return null
}
