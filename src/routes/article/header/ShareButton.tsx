import { useState } from 'react'
import { articleWords } from '../../../language/english/article'
import styles from './ShareButton.module.css'
import { type ShareOutcome, share } from './share'

const said = (outcome: ShareOutcome): string => {
  if (outcome === 'copied') return articleWords().linkCopied
  return outcome === 'failed' ? articleWords().copyAddress : ''
}

interface ShareButtonProps {
  headline: string
  inert?: boolean
}

/** Hands the story on: the device's own sheet where there is one, else the link into the clipboard. */
export const ShareButton = ({ headline, inert }: ShareButtonProps) => {
  const [outcome, setOutcome] = useState<ShareOutcome>('dismissed')
  const onClick = async () => {
    setOutcome('dismissed')
    setOutcome(await share(headline, storyAddress()))
  }
  return (
    <span className={styles.frame} inert={inert}>
      <button type="button" className={styles.button} onClick={() => void onClick()}>
        <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10V1.8M4.8 4.6 8 1.4l3.2 3.2M3.5 7.5H2v7h12v-7h-1.5" />
        </svg>
        <span className={styles.word}>{articleWords().share}</span>
      </button>
      <span role="status" className={styles.outcome}>
        {said(outcome)}
        {outcome === 'failed' && (
          <input
            className={styles.address}
            aria-label={articleWords().address}
            readOnly
            value={storyAddress()}
            onFocus={({ target }) => target.select()}
          />
        )}
      </span>
    </span>
  )
}

/** Without anchors: a link to the story, not to a comment that one happened to look at. */
const storyAddress = () => window.location.href.replace(/#.*$/, '')
