import { useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { isInstalled } from './install/device'

/** React Router counts its entries of the history; before the first lies what is not ours, or nothing. */
const hasPageBefore = () => (window.history.state?.idx ?? 0) > 0

/** Whether a button has to lead back: an installed app has no browser around it that does. */
export const useWayBack = (): boolean => {
  const { key } = useLocation()
  const [isUseful, setUseful] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry of the history has its own answer
  useEffect(() => setUseful(isInstalled() && hasPageBefore()), [key])
  return isUseful
}
