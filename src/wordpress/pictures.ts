import {
  fallback,
  type InferOutput,
  literal,
  nullable,
  number,
  object,
  optional,
  record,
  string,
  unknown,
} from 'valibot'
import type { Image, ImageFile } from '../domain/image'
import { plainText } from '../html/plainText'
import { shared } from './shared'
import { keepValid, Rendered } from './wire'

const WireFile = object({ width: number(), height: number(), source_url: string() })

/** A picture embedded in a story. Anything else that WordPress embeds in its place has no `source_url`. */
export const WirePicture = object({
  source_url: string(),
  media_type: optional(literal('image')),
  alt_text: fallback(string(), ''),
  caption: Rendered,
  media_details: fallback(
    object({
      width: fallback(nullable(number()), null),
      height: fallback(nullable(number()), null),
      sizes: fallback(record(string(), unknown()), {}),
    }),
    { width: null, height: null, sizes: {} },
  ),
})

export type WirePicture = InferOutput<typeof WirePicture>

/** A crop differs in shape from the original; a scaled file only by the rounding of its sides (2 % or 1 px). */
const isUncropped = (file: ImageFile, width: number, height: number): boolean => {
  const expected = (file.width * height) / width
  return Math.abs(file.height - expected) <= Math.max(1, expected * 0.02)
}

const toFiles = ({ source_url, media_details }: WirePicture): ImageFile[] => {
  const { width, height, sizes } = media_details
  if (!width || !height) return []
  const listed = keepValid(WireFile, Object.values(sizes)).map((file) => ({
    url: file.source_url,
    width: file.width,
    height: file.height,
  }))
  const whole = listed.filter((file) => isUncropped(file, width, height))
  const byWidth = new Map([...whole, { url: source_url, width, height }].map((file) => [file.width, file]))
  return [...byWidth.values()].sort((a, b) => a.width - b.width)
}

/** One picture may stand over many stories, and an answer may have left files of it out. */
const sharedFiles = (files: readonly ImageFile[]): readonly ImageFile[] => {
  const largest = files.at(-1)
  if (!largest) return files
  const known = shared(files, largest.url)
  return known.length === files.length ? known : files
}

/** A picture with its uncropped files, smallest first. */
export const toImage = (wire: WirePicture): Image => {
  const files = sharedFiles(toFiles(wire))
  const largest = files.at(-1)
  return {
    url: largest?.url ?? wire.source_url,
    width: largest?.width ?? null,
    height: largest?.height ?? null,
    files,
    alt: wire.alt_text.trim(),
    caption: plainText(wire.caption.rendered),
  }
}
