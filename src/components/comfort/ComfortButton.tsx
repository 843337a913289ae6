import { type ComponentType, useState } from 'react'
import styles from './ComfortButton.module.css'

type Panel = ComponentType<{ onClose: () => void }>

/** Opens the reading comfort panel, whose code comes when it is first asked for. */
export const ComfortButton = () => {
  const [Panel, setPanel] = useState<Panel | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const open = async () => {
    setFailed(false)
    try {
      const { ComfortPanel } = await import('./ComfortPanel')
      setPanel(() => ComfortPanel)
    } catch {
      setFailed(true)
    }
  }
  return (
    <span className={styles.frame}>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={() => void open()}>
        <span className={styles.sign} aria-hidden="true">
          Aa
        </span>
        <span className="visually-hidden">Reading comfort</span>
      </button>
      {hasFailed && <span role="alert">This did not arrive. Try again.</span>}
      {Panel && <Panel onClose={() => setPanel(null)} />}
    </span>
  )
}
