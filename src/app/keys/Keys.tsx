import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useOnDemand } from '../../components/useOnDemand'
import { keepFocus } from '../focus/keepFocus'
import { usePageTitle } from '../focus/usePageTitle'
import { usePageOpening } from '../router/shownPage'
import styles from './Keys.module.css'
import { keyActions } from './keyActions'
import { loadKeysDialog } from './loadKeysDialog'
import { useKeyPresses } from './useKeyPresses'

/** ms for which is shown what a key did. */
const shownFor = 3_000

/** Words that go by themselves. */
const useSaid = () => {
  const [said, say] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => say(''), shownFor)
    return () => clearTimeout(timer)
  }, [said])
  return { said, say }
}

/**
 * Keys that lead through the newspaper, and what they say; the focus that they need is never lost, and the page they led
 * to is told. A list has its own, see `useFeedKeys`.
 */
export const Keys = () => {
  const navigate = useNavigate()
  const { isOpening } = usePageOpening()
  const { said, say } = useSaid()
  useEffect(keepFocus, [])
  const title = usePageTitle()
  const { Part: Dialog, open, close } = useOnDemand(loadKeysDialog)
  const go = (address: string, state?: object) => void navigate(address, { state })
  useKeyPresses((keys) => {
    const act = keyActions[keys]
    // On the way to another page a key is meant for that one: the words after `/`, say.
    if (act && !isOpening) act({ go, listKeys: open, say })
    return act !== undefined
  })
  return (
    <>
      <p className={styles.said} role="status" dir="auto">
        {said}
      </p>
      <p className="visually-hidden" role="status" dir="auto">
        {title}
      </p>
      {Dialog && <Dialog onClose={close} />}
    </>
  )
}
