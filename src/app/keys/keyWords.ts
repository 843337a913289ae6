interface KeyLine {
  /** One after the other, or each of them where they stand for the same. */
  keys: readonly string[]
  between?: 'then' | 'or'
  words: string
}

/** All keys in the reader's words, as the dialog lists them. */
export const keyWords: readonly { title: string; lines: readonly KeyLine[] }[] = [
  {
    title: 'In a list',
    lines: [
      { keys: ['j'], words: 'Next story' },
      { keys: ['k'], words: 'Story before' },
      { keys: ['o', 'Enter'], between: 'or', words: 'Open the story' },
      { keys: ['s'], words: 'Save it, or let it go' },
    ],
  },
  {
    title: 'In a story',
    lines: [
      { keys: ['s'], words: 'Save it, or let it go' },
      { keys: ['c'], words: 'Write a comment' },
    ],
  },
  {
    title: 'Everywhere',
    lines: [
      { keys: ['/'], words: 'Search' },
      { keys: ['g', 'h'], between: 'then', words: 'Go to the front page' },
      { keys: ['g', 's'], between: 'then', words: 'Go to your saved stories' },
      { keys: ['?'], words: 'List the keys' },
      { keys: ['Esc'], words: 'Close what is open' },
    ],
  },
]
