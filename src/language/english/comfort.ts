import { part } from '../spoken'

/** Reading comfort: each choice in the reader's words. */
export const comfort = {
  title: 'Reading comfort',
  done: 'Done',
  note: 'With reduced data, pictures wait until you press “Show picture”, and no story is fetched ahead.',
  reset: 'Back to the usual',
  allUsual: 'All as usual',
  chosen: (title: string, choice: string) => `${title}: ${choice}`,
  choices: {
    size: {
      title: 'Text size',
      choices: { smallest: 'Smallest', small: 'Small', normal: 'Normal', large: 'Large', largest: 'Largest' },
    },
    width: { title: 'Line width', choices: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' } },
    face: { title: 'Typeface', choices: { serif: 'Serif', sans: 'Sans' } },
    theme: { title: 'Paper', choices: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' } },
    data: { title: 'Data', choices: { all: 'Usual', reduced: 'Reduced' } },
  },
}

export const comfortWords = part('comfort', comfort)
