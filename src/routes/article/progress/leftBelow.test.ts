import { expect, test } from 'vitest'
import { leftBelow } from './leftBelow'

/** Blocks of 100 px under each other, the first with its top at so many px. */
const blocksAt = (top: number, ...contents: string[]) =>
  contents.map((html, index) => {
    const block = document.createElement('div')
    block.innerHTML = html
    const bottom = top + (index + 1) * 100
    block.getBoundingClientRect = () => ({ bottom, height: 100 }) as DOMRect
    return block
  })

const picture = '<img alt="">'

test.each([
  [300, { share: 1, pictures: 1 }],
  [250, { share: 0.8, pictures: 1 }],
  [200, { share: 0.6, pictures: 1 }],
  [100, { share: 0.6, pictures: 0 }],
  [0, { share: 0, pictures: 0 }],
])('a text whose top is %i px down the screen, read at 300 px', (top, left) => {
  expect(leftBelow(blocksAt(top, 'four', picture, 'lastly'), 300)).toEqual(left)
})

test('a text without a letter has nothing left', () => {
  expect(leftBelow(blocksAt(300, picture), 300)).toEqual({ share: 0, pictures: 1 })
})
