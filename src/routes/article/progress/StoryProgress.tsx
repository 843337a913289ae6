import { type ComponentProps, useEffect } from 'react'
import { RunningHead } from './RunningHead'
import { useReading } from './useReading'

interface StoryProgressProps {
  sections: ComponentProps<typeof RunningHead>['sections']
  /** All words of the text. */
  words: number
  /** Frame of the text, see `textIn`. */
  text: Parameters<typeof useReading>[0]
  /** Tells the id of the section that is read; `null` before the first. */
  onSection: (id: string | null) => void
}

/** Follows the reader through a long story, and shows how much is left. */
export const StoryProgress = ({ sections, words, text, onSection }: StoryProgressProps) => {
  const reading = useReading(text, { words, sections })
  useEffect(() => onSection(reading.section), [onSection, reading.section])
  return <RunningHead reading={reading} sections={sections} />
}
