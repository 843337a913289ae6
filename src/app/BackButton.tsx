import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { paperWords } from '../language/english/paper'
import styles from './BackButton.module.css'
import { isInstalled } from './install/device'

/** React Router counts its entries of the history; before the first lies what is not ours, or nothing. */
const hasPageBefore = () => (window.history.state?.idx ?? 0) > 0

/** An installed app has no browser around it that leads back. */
export const BackButton = () => {
  const { key } = useLocation()
  const navigate = useNavigate()
  const [isUseful, setUseful] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry of the history has its own answer
  useEffect(() => setUseful(isInstalled() && hasPageBefore()), [key])
  if (!isUseful) return null
  return (
    <button type="button" className={styles.back} onClick={() => void navigate(-1)}>
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10.5 2.5 5 8l5.5 5.5" />
      </svg>
      <span>{paperWords().back}</span>
    </button>
  )
}
