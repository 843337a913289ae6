import { useEffect, useState } from 'react'

/** The voices of this browser; they arrive late in most, and never in some. */
export const useVoices = (): readonly SpeechSynthesisVoice[] => {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([])
  useEffect(() => {
    const synthesis = window.speechSynthesis
    const look = () => setVoices(synthesis.getVoices())
    look()
    // Safari before 16 has all voices at once, and no events.
    synthesis.addEventListener?.('voiceschanged', look)
    return () => synthesis.removeEventListener?.('voiceschanged', look)
  }, [])
  return voices
}
