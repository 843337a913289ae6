import { articleWords } from '../../language/english/article'
import { problemParts } from '../../language/english/problems'
import { useOnDemand } from '../useOnDemand'
import styles from './ComfortButton.module.css'

const loadPanel = async () => (await import('./ComfortPanel')).ComfortPanel

/** Opens the reading comfort panel, whose code comes when it is first asked for. */
export const ComfortButton = ({ inert }: { inert?: boolean }) => {
  const { Part: Panel, hasFailed, open, close } = useOnDemand(loadPanel)
  return (
    <span className={styles.frame} inert={inert}>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={open}>
        <span className={styles.sign} aria-hidden="true">
          Aa
        </span>
        <span className="visually-hidden">{articleWords().readingComfort}</span>
      </button>
      {hasFailed && <span role="alert">{problemParts().codeMissing}</span>}
      {Panel && <Panel onClose={close} />}
    </span>
  )
}
