import { speechRates } from '../../../domain/speechChoices'
import { voiceName } from '../../../domain/speechVoices'
import { listenParts } from '../../../language/english/listen'
import { number } from '../../../language/numbers'
import { locale } from '../../../language/spoken'
import styles from './ListenChoices.module.css'

interface ListenChoicesProps {
  rate: number
  onRate: (rate: number) => void
  /** Those that speak the language of the story. */
  voices: readonly SpeechSynthesisVoice[]
  voice: string
  onVoice: (voice: string) => void
}

/** How fast, and by whom. */
export const ListenChoices = ({ rate, onRate, voices, voice, onVoice }: ListenChoicesProps) => (
  <>
    <label className={styles.choice}>
      <span className={styles.name}>{listenParts().speed}</span>
      <select value={rate} onChange={({ target }) => onRate(Number(target.value))}>
        {speechRates.map((each) => (
          <option key={each} value={each}>
            {number(each)}×
          </option>
        ))}
      </select>
    </label>
    <label className={styles.choice} data-wide>
      <span className={styles.name}>{listenParts().voice}</span>
      <select value={voice} onChange={({ target }) => onVoice(target.value)}>
        {voices.map((each) => (
          <option key={each.voiceURI} value={each.voiceURI}>
            {voiceName(each, locale())}
          </option>
        ))}
      </select>
    </label>
  </>
)
