import { number } from '../numbers'
import { part } from '../spoken'

/** A story read aloud. */
export const listen = {
  button: (minutes: number) => `Listen, ${number(minutes)} min`,
  title: 'Listen',
  stop: 'Stop listening',
  back: 'Back one paragraph',
  forward: 'Forward one paragraph',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  voice: 'Voice',
  states: { reading: 'Reading aloud', paused: 'Paused', finished: 'Finished', silent: 'Stopped' },
  causes: { network: 'This voice needs a network.', voice: 'This voice has fallen silent.' },
  chooseAnother: 'Choose another, or press Play to try it again.',
  playAgain: 'Press Play to try it again.',
}

export const listenParts = part('listen', listen)
