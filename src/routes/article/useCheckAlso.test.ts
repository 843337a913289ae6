import { expect, test } from 'vitest'
import { anArticle, aPicture } from '../../../test/builders'
import { chooseCheckAlso } from './useCheckAlso'

const open = anArticle({ id: 1 })
const plain = anArticle({ id: 2 })
const pictured = anArticle({ id: 3, picture: aPicture() })
const members = anArticle({ id: 4, picture: aPicture(), isProtected: true })

test.each([
  ['the first one with a picture', [open, plain, pictured], pictured],
  ['one without where none has a picture', [open, plain], plain],
  ['never the open story', [open], null],
  ['never a story that cannot be read here', [members], null],
  ['nothing where there is nothing', [], null],
])('offers %s', (_, stories, chosen) => expect(chooseCheckAlso(open, stories)).toBe(chosen))
