import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { webManifest } from './webManifest.ts'

const manifest = webManifest({ name: 'The Lagoon Daily Telegraph', description: 'News' })

const pngSize = (file: Buffer) => `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`

/** The frame's header follows a marker from C0 to CF that is none of C4, C8, CC. */
const jpegSize = (file: Buffer) => {
  for (let at = 2; at < file.length; at += 2 + file.readUInt16BE(at + 2)) {
    const marker = file.readUInt8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return `${file.readUInt16BE(at + 7)}x${file.readUInt16BE(at + 5)}`
  }
  return ''
}

const pictures = [
  ...(manifest.icons ?? []),
  ...(manifest.shortcuts ?? []).flatMap(({ icons = [] }) => icons),
  ...(manifest.screenshots ?? []),
].filter(({ type }) => type !== 'image/svg+xml')

test.each(pictures)('$src is there, as large as the manifest says', ({ src, sizes, type }) => {
  const file = readFileSync(`public/${src}`)
  expect(type === 'image/jpeg' ? jpegSize(file) : pngSize(file)).toBe(sizes)
  expect(file.length).toBeLessThan(300_000)
})

test('the name below the icon is whole words, and not too long', () => {
  const below = (name: string) => webManifest({ name, description: '' }).short_name
  expect(below('The Lagoon Daily Telegraph')).toBe('Lagoon Daily')
  expect(below('The Ellery Courier')).toBe('Ellery Courier')
  expect(below('Hufvudstadsbladet')).toBe('Hufvudstadsbladet')
})
