import { Fragment, type MouseEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { keysWords } from '../../language/english/keys'
import { paperWords } from '../../language/english/paper'
import { singleKeys } from '../../queries/singleKeys'
import styles from './KeysDialog.module.css'
import { type KeyGroup, keyWords } from './keyWords'

const Switch = () => {
  const id = useId()
  const [areOn, setOn] = useState(singleKeys.areOn)
  const change = (isOn: boolean) => {
    singleKeys.switchTo(isOn)
    setOn(isOn)
  }
  return (
    <div className={styles.switch}>
      <label className={styles.box}>
        <input
          type="checkbox"
          checked={areOn}
          aria-describedby={id}
          onChange={({ target }) => change(target.checked)}
        />
        {keysWords().act}
      </label>
      <p id={id} className={styles.note}>
        {keysWords().note}
      </p>
    </div>
  )
}

const Lines = ({ title, lines }: KeyGroup) => (
  <section className={styles.group}>
    <h3 className={styles.heading}>{title}</h3>
    <dl className={styles.lines}>
      {lines.map(({ keys, between, words }) => (
        <div key={words} className={styles.line}>
          <dt>
            {keys.map((key, index) => (
              <Fragment key={key}>
                {index > 0 && ` ${keysWords().between[between ?? 'then']} `}
                <kbd className={styles.key}>{key}</kbd>
              </Fragment>
            ))}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  </section>
)

/** Lists all keys, and switches them off for those who need to. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const node = dialog.current
    node?.showModal()
    // While it still stands: gives the focus back to where it was.
    return () => node?.close()
  }, [])
  const onClick = ({ target, currentTarget }: MouseEvent) => {
    // Beside the sheet: its own padding belongs to the frame inside.
    if (target === currentTarget) onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog of itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={onClick}
    >
      <div className={styles.frame}>
        <div className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {paperWords().keys}
          </h2>
          <button type="button" className={styles.close} onClick={onClose}>
            {keysWords().close}
          </button>
        </div>
        <div className={styles.groups}>
          {keyWords().map((group) => (
            <Lines key={group.title} {...group} />
          ))}
        </div>
        <Switch />
      </div>
    </dialog>
  )
}
