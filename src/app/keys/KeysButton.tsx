import { useEffect, useState } from 'react'
import { useOnDemand } from '../../components/useOnDemand'
import { paperWords } from '../../language/english/paper'
import { problemParts } from '../../language/english/problems'
import { singleKeys } from '../../queries/singleKeys'
import styles from './KeysButton.module.css'
import { loadKeysDialog } from './loadKeysDialog'

/**
 * Opens the list of the keys. Where there is only a finger it stays away, unless the keys were switched off: then no
 * key leads to the switch.
 */
export const KeysButton = () => {
  const { Part: Dialog, hasFailed, open, close } = useOnDemand(loadKeysDialog)
  const [areOff, setOff] = useState(false)
  useEffect(() => setOff(!singleKeys.areOn()), [])
  return (
    <>
      <button
        type="button"
        className={styles.button}
        data-off={areOff || undefined}
        aria-haspopup="dialog"
        onClick={open}
      >
        {paperWords().keys}
      </button>
      {hasFailed && <span role="alert">{problemParts().codeMissing}</span>}
      {Dialog && <Dialog onClose={close} />}
    </>
  )
}
