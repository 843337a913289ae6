import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'

/** A picture that the build takes along. */
export interface LogoFile {
  /** Where it will lie, below the app; named by what is in it, so that it can be kept for ever. */
  fileName: string
  bytes: Buffer
  type: string
  /** px */
  width: number
  height: number
}

const types: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png' }

const numbers = (text = '') => text.split(/[\s,]+/).map(Number)

const svgSize = (text: string) => {
  const [tag = ''] = /<svg\b[^>]*>/.exec(text) ?? []
  const [, , width = 0, height = 0] = numbers(/viewBox="([^"]+)"/.exec(tag)?.[1])
  return { width, height }
}

const pngSize = (bytes: Buffer) =>
  bytes.length < 24 || bytes.readUInt32BE(0) !== 0x89504e47
    ? { width: 0, height: 0 }
    : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }

/**
 * Reads a nameplate.
 * @throws Error, without the name of the field, for what is no SVG with a viewBox and no PNG, or not there
 */
export const readLogo = (path: string): LogoFile => {
  const extension = extname(path).toLowerCase()
  const type = types[extension]
  if (!type) throw new Error(`expected an SVG or a PNG file, got ${path}`)
  const bytes = readFileSync(path)
  const size = extension === '.svg' ? svgSize(bytes.toString('utf8')) : pngSize(bytes)
  if (!(size.width > 0 && size.height > 0)) throw new Error(`${path} has no size: an SVG needs a viewBox`)
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return { fileName: `assets/logo-${mark}${extension}`, bytes, type, ...size }
}
