import { keysWords } from '../../language/english/keys'
import { paperWords } from '../../language/english/paper'

interface KeyLine {
  /** One after the other, or each of them where they stand for the same. */
  keys: readonly string[]
  between?: 'then' | 'or'
  words: string
}

/** Keys that act in one place. */
export interface KeyGroup {
  title: string
  lines: readonly KeyLine[]
}

/** All keys in the reader's words, as the dialog lists them. */
export const keyWords = (): readonly KeyGroup[] => {
  const say = keysWords()
  return [
    {
      title: say.inList,
      lines: [
        { keys: ['j'], words: say.nextStory },
        { keys: ['k'], words: say.storyBefore },
        { keys: ['o', 'Enter'], between: 'or', words: say.open },
        { keys: ['s'], words: say.save },
      ],
    },
    {
      title: say.inStory,
      lines: [
        { keys: ['s'], words: say.save },
        { keys: ['c'], words: say.comment },
      ],
    },
    {
      title: say.everywhere,
      lines: [
        { keys: ['/'], words: paperWords().search },
        { keys: ['g', 'h'], between: 'then', words: say.goHome },
        { keys: ['g', 's'], between: 'then', words: say.goSaved },
        { keys: ['?'], words: say.list },
        { keys: ['Esc'], words: say.closeOpen },
      ],
    },
  ]
}
