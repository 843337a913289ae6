import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readArticle } from '../../mocks/newsroom/readArticle'
import type { MediaRecord } from '../../mocks/newsroom/records'
import { writtenArticles } from '../../mocks/newsroom/writtenArticles'
import { check, patience } from './check'

vi.setConfig({ testTimeout: patience })

const picture = (name: string): MediaRecord => ({
  id: 7,
  picture: name,
  alt: '',
  caption: '',
  width: 1_800,
  height: 1_200,
  date: '2026-01-01T00:00:00',
  parent: 0,
})

const sources = [...writtenArticles]

/** Pieces that break Markdown, YAML and directives. */
const pieces = [
  ...[
    '---',
    '---\n',
    ':::',
    ':::figure',
    ':::figure\n',
    ':::gallery\n',
    ':::table\n',
    ':::embed\n',
    ':::nonsense\n:::\n',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '| a | b\n|---',
    '```',
    '`',
    '[a](',
    '![](',
    '<',
    '<script>',
    '&',
    '"',
    "'",
    '\u0000',
    '\ud800',
  ],
  ...[
    ': [',
    ': {',
    '- - -',
    '!!binary x',
    '&a *a',
    '*b',
    '? ',
    '\t',
    '\r\n',
    '#',
    '\\',
    'headline:',
    'date: 99',
    'authors: {}',
  ],
]

type Edit = { at: number; length: number; piece: number; how: 'insert' | 'cut' | 'double' | 'swap' }

const edits = fc.array(
  fc.record({
    at: fc.nat({ max: 20_000 }),
    length: fc.nat({ max: 60 }),
    piece: fc.nat({ max: pieces.length - 1 }),
    how: fc.constantFrom('insert', 'cut', 'double', 'swap'),
  }),
  { minLength: 1, maxLength: 8 },
)

const edit = (text: string, { at, length, piece, how }: Edit): string => {
  const start = at % (text.length + 1)
  const [before, part, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ]
  if (how === 'cut') return before + after
  if (how === 'double') return before + part + part + after
  return before + (pieces[piece] ?? '') + (how === 'swap' ? after : part + after)
}

test('whatever an editor does to a file, it is a story, or an error that names the file', async () => {
  const input = fc.record({ of: fc.nat(), todo: edits, isShort: fc.boolean() })
  await check(
    'markdown',
    fc.property(input, ({ of, todo, isShort }) => {
      const [slug, whole] = sources[of % sources.length] ?? expect.fail()
      const source = todo.reduce(edit, isShort ? whole.slice(0, 900) : whole)
      try {
        const draft = readArticle(slug, source, '2026-11-24T08:00:00', picture)
        expect(typeof draft.title).toBe('string')
        expect(typeof draft.content()).toBe('string')
      } catch (problem) {
        expect(String(problem)).toContain(slug)
      }
    }),
  )
})
