import { expect, test } from 'vitest'
import { markCredits } from './captions'
import { parseInert } from './parse'

const marked = (caption: string) => {
  const body = parseInert(`<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`)
  markCredits(body)
  return body.querySelector('figcaption')?.innerHTML
}

test.each([
  ['The ferry. Photo: Ama Lee', 'The ferry. <span class="credit">Photo: Ama Lee</span>'],
  [
    '<em>The</em> ferry. Illustration by A. B.',
    '<em>The</em> ferry. <span class="credit">Illustration by A. B.</span>',
  ],
  ['The ferry. (Photo: Ama Lee)', 'The ferry. <span class="credit">(Photo: Ama Lee)</span>'],
  ['The ferry – Photo: Ama Lee', 'The ferry <span class="credit">– Photo: Ama Lee</span>'],
  ['Photo: Ama Lee', '<span class="credit">Photo: Ama Lee</span>'],
  ['© Ama Lee, and again © Ama Lee', '<span class="credit">© Ama Lee, and again © Ama Lee</span>'],
  ['The (late) ferry. Photo: Ama', 'The (late) ferry. <span class="credit">Photo: Ama</span>'],
  ['The ferry at noon.', 'The ferry at noon.'],
  ['', ''],
  ['Photo: <a href="/x">Ama</a>', 'Photo: <a href="/x">Ama</a>'],
])('the credit of “%s” is set apart', (caption, result) => expect(marked(caption)).toBe(result))

test('the caption of a whole gallery credits nobody', () => {
  const gallery =
    '<figure><figcaption class="blocks-gallery-caption">Quays. Photo: Ama Lee</figcaption></figure>'
  const body = parseInert(gallery)
  markCredits(body)
  expect(body.innerHTML).toBe(gallery)
})
