import type { ComfortName } from '../../domain/readingComfort'

/** Each choice in the reader's words. */
export const comfortWords: Record<ComfortName, { title: string; choices: Record<string, string> }> = {
  size: {
    title: 'Text size',
    choices: { smallest: 'Smallest', small: 'Small', normal: 'Normal', large: 'Large', largest: 'Largest' },
  },
  width: { title: 'Line width', choices: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' } },
  face: { title: 'Typeface', choices: { serif: 'Serif', sans: 'Sans' } },
  theme: { title: 'Paper', choices: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' } },
  data: { title: 'Data', choices: { all: 'Usual', reduced: 'Reduced' } },
}
