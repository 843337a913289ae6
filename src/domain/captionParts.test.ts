import { expect, test } from 'vitest'
import { captionParts } from './captionParts'

test.each([
  ['The quay at dawn. Photograph: Ada Quist', 'The quay at dawn.', 'Photograph: Ada Quist'],
  ['The quay. Illustration: The Ellery Courier', 'The quay.', 'Illustration: The Ellery Courier'],
  ['A map of the ward (Graphic: Desk)', 'A map of the ward', 'Graphic: Desk'],
  ['Photo by Ada Quist', '', 'Photo by Ada Quist'],
  ['The lagoon © Ada Quist', 'The lagoon', '© Ada Quist'],
  ['A photograph of the old harbour', 'A photograph of the old harbour', ''],
  ['', '', ''],
])('%j', (text, caption, credit) => expect(captionParts(text)).toEqual({ caption, credit }))
