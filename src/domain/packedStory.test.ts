import { expect, test } from 'vitest'
import { anArticle, aPicture } from '../../test/builders'
import { type Cards, packWith, unpackWith } from './packedStory'

const uploads = 'https://news.example/uploads/'
const file = (name: string, width: number, height: number) => ({ url: `${uploads}${name}`, width, height })

const bridge = aPicture({
  url: `${uploads}bridge-scaled.jpg`,
  width: 2560,
  height: 1707,
  files: [file('bridge-300x200.jpg', 300, 200), file('bridge-scaled.jpg', 2560, 1707)],
})

const story = anArticle({
  slug: 'tolls',
  headline: 'Tolls return',
  standfirst: 'By one vote.',
  picture: bridge,
})

const cardsOf = (headline: string | undefined, standfirst: string | undefined): Cards =>
  new Map([['tolls', { headline, standfirst }]])

const shown = cardsOf('Tolls return', 'By one vote.')

const pack = (value: unknown, cards: Cards) => JSON.stringify(value, packWith(cards))

const unpack = (json: string, cards: Cards): unknown => JSON.parse(json, unpackWith(cards))

test('what the card of a story says is left out, and what follows from the name of the largest file', () => {
  const packed: unknown = JSON.parse(pack({ items: [story] }, shown))
  const { headline: _, standfirst: __, ...rest } = story
  expect(packed).toEqual({
    items: [
      {
        ...rest,
        picture: { ...bridge, files: '300x200 2560x1707' },
      },
    ],
  })
  expect(unpack(JSON.stringify(packed), shown)).toEqual({ items: [story] })
})

test.each([
  ['no card', new Map()],
  ['a card that is cut', cardsOf('Tolls…', 'By one vote.')],
  ['a card without a standfirst', cardsOf('Tolls return', undefined)],
])('a story with %s comes back as it was', (_, cards: Cards) =>
  expect(unpack(pack(story, cards), cards)).toEqual(story),
)

test.each([
  ['is gone', new Map()],
  ['was set into other elements', cardsOf(undefined, 'By one vote.')],
])('a story whose card %s since is none', (_, cards: Cards) =>
  expect(() => unpack(pack(story, shown), cards)).toThrow('tolls'),
)

test.each([
  ['a name of its own', [file('bridge-small.jpg', 300, 200)]],
  ['another format', [file('bridge-300x200.webp', 300, 200)]],
  ['no ending', [file('bridge', 300, 200)]],
  ['no smaller ones', []],
])('files with %s come back as they were', (_, files) => {
  const picture = { ...bridge, files }
  expect(unpack(pack(picture, shown), shown)).toEqual(picture)
})
