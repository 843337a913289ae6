import { listenParts } from '../../../language/english/listen'
import styles from './ListenButtons.module.css'
import type { Reader } from './reader'

const signs = {
  back: 'M13 3.2v9.6L6.2 8zM3.6 3.2v9.6',
  play: 'M4 2.4v11.2L13 8z',
  pause: 'M5 3v10M11 3v10',
  forward: 'M3 3.2v9.6L9.8 8zM12.4 3.2v9.6',
} as const

interface ButtonProps {
  sign: keyof typeof signs
  name: string
  onPress: () => void
}

const Button = ({ sign, name, onPress }: ButtonProps) => (
  <button type="button" className={styles.button} aria-label={name} data-sign={sign} onClick={onPress}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={signs[sign]} />
    </svg>
  </button>
)

interface ListenButtonsProps {
  isPlaying: boolean
  press: (wish: (reader: Reader) => void) => void
}

/** Back, pause or play, forward. */
export const ListenButtons = ({ isPlaying, press }: ListenButtonsProps) => (
  <div className={styles.buttons}>
    <Button sign="back" name={listenParts().back} onPress={() => press((reader) => reader.move(-1))} />
    {/* One button, so that the focus stays on it. */}
    <Button
      sign={isPlaying ? 'pause' : 'play'}
      name={isPlaying ? listenParts().pause : listenParts().play}
      onPress={() => press((reader) => (isPlaying ? reader.pause() : reader.play()))}
    />
    <Button sign="forward" name={listenParts().forward} onPress={() => press((reader) => reader.move(1))} />
  </div>
)
