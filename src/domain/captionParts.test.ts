import { expect, test } from 'vitest'
import { captionParts } from './captionParts'

test.each([
  ['The quay at dawn. Photograph: Ada Quist', 'The quay at dawn.', 'Photograph: Ada Quist'],
  ['The quay. Illustration: The Ellery Courier', 'The quay.', 'Illustration: The Ellery Courier'],
  ['A map of the ward (Graphic: Desk)', 'A map of the ward', 'Graphic: Desk'],
  ['Photo by Ada Quist', '', 'Photo by Ada Quist'],
  ['The lagoon © Ada Quist', 'The lagoon', '© Ada Quist'],
  ['A photograph of the old harbour', 'A photograph of the old harbour', ''],
  ['The quay. Photo: Ada Quist (AFP)', 'The quay.', 'Photo: Ada Quist (AFP)'],
  ['Photo: Ada ', '', 'Photo: Ada'],
  ['The quay. (Photo: Ada Quist (AFP))', 'The quay.', 'Photo: Ada Quist (AFP)'],
  ['The quay (at noon) – Photo: Ada (AFP) Quist', 'The quay (at noon)', 'Photo: Ada (AFP) Quist'],
  ['  The quay (Photo: Ada (AFP) Quist)', 'The quay', 'Photo: Ada (AFP) Quist'],
  ['The quay | Photographs: A, B', 'The quay', 'Photographs: A, B'],
  ['The quay — Maps by Desk', 'The quay', 'Maps by Desk'],
  ['The quay.   Photos © Ada', 'The quay.', 'Photos © Ada'],
  ['Drawing: A', '', 'Drawing: A'],
  ['Image: A', '', 'Image: A'],
  ['Credit: A', '', 'Credit: A'],
  ['Picture by A', '', 'Picture by A'],
  ['A telephoto: none', 'A telephoto: none', ''],
  ['  The quay  ', 'The quay', ''],
  ['', '', ''],
])('%j', (text, caption, credit) => expect(captionParts(text)).toEqual({ caption, credit }))
