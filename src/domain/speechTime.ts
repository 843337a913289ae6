/** Signs a second at the usual speed: some 170 words of English a minute, 400 signs of Japanese or Chinese. */
const lettersPerSecond = 15
const signsPerSecond = 6.5

const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Seconds that a voice takes over a text at the usual speed, more or less. */
export const speechSeconds = (text: string): number => {
  const written = text.match(signs)?.length ?? 0
  return written / signsPerSecond + (text.length - written) / lettersPerSecond
}

/**
 * Minutes to listen to so many words, at least 1. The voices of the platforms speak about 175 words a minute (eSpeak
 * says so of itself); with the pauses between sentences it is 160.
 * @param rate 1 is the usual speed
 */
export const listenMinutes = (words: number, rate: number): number =>
  Math.max(1, Math.round(words / (160 * rate)))
