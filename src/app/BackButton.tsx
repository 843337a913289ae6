import { useNavigate } from 'react-router-dom'
import { paperWords } from '../language/english/paper'
import styles from './BackButton.module.css'

/** Leads to the page before this one. */
export const BackButton = () => {
  const navigate = useNavigate()
  return (
    <button type="button" className={styles.back} onClick={() => void navigate(-1)}>
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10.5 2.5 5 8l5.5 5.5" />
      </svg>
      <span>{paperWords().back}</span>
    </button>
  )
}
