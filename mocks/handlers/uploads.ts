import { type HttpHandler, http } from 'msw'
import { uploadsFolder } from '../newsroom/uploads'
import { drawPicture, pictureNames } from '../pictures/drawPicture'

/** px; what a name without measures stands for. */
const originals = { scene: [1800, 1200], square: [600, 600] } as const

/** A drawing is never larger than this, whatever its name asks for. px */
const largest = 4000

const isSquare = (name: string) => name.startsWith('portrait-') || name === 'site-icon'

/**
 * `tram-depot-768x512.svg` → the picture and its size; `null` for what is no upload of the house. The name of a crop
 * carries two sizes, its own and the file's.
 */
const readUpload = (file: string): { name: string; width: number; height: number } | null => {
  const [, name = '', wide, high] =
    /^([a-z0-9-]+?)(?:-\d+x\d+(?=-\d+x))?(?:-(\d+)x(\d+))?\.svg$/.exec(file) ?? []
  if (!pictureNames.includes(name)) return null
  const [width, height] =
    wide && high ? [Number(wide), Number(high)] : originals[isSquare(name) ? 'square' : 'scene']
  return width < 1 || height < 1 || width > largest || height > largest ? null : { name, width, height }
}

const found = (file: string): Response => {
  const upload = readUpload(file)
  if (!upload) return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } })
  return new Response(drawPicture(upload.name, upload.width, upload.height), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=31536000, immutable' },
  })
}

/** Files of the pictures: static ones of the web server, so without the API's headers. */
export const uploadHandlers = (): HttpHandler[] => [
  http.get<{ file: string }>(`*/${uploadsFolder}/:year/:month/:file`, ({ params }) => found(params.file)),
  http.head<{ file: string }>(`*/${uploadsFolder}/:year/:month/:file`, ({ params }) => {
    const { status, headers } = found(params.file)
    return new Response(null, { status, headers })
  }),
]
