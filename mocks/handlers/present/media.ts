import { texturize } from '../../newsroom/comments/texturize'
import type { MediaRecord } from '../../newsroom/records'
import { escapeAttribute, escapeText } from '../../newsroom/text/escape'
import {
  fileOfSize,
  filesOf,
  type PictureFile,
  srcsetOf,
  uploadPath,
  uploadUrl,
} from '../../newsroom/uploads'
import { gmtOf } from '../../newsroom/wallClock'
import { api, type FieldTable, present, type Scope } from './scope'

const mime = 'image/svg+xml'

/** A picture that is used with several captions was uploaded as often. */
const slugOf = ({ id, picture, caption }: MediaRecord) => (caption === '' ? picture : `${picture}-${id}`)

export const mediaLink = (media: MediaRecord, home: string): string => `${home}/${slugOf(media)}/`

const titleOf = ({ picture }: MediaRecord) => {
  const words = picture.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const sourceOf = ({ picture }: MediaRecord, home: string) => uploadUrl(home, `${picture}.svg`)

/** About as many bytes as a drawing of that size has. */
const bytesOf = ({ width, height }: { width: number; height: number }) =>
  9000 + Math.round((width * height) / 400)

const sizeOf = (file: PictureFile, home: string) => ({
  file: file.file,
  width: file.width,
  height: file.height,
  ...(file.size === 'full' ? {} : { filesize: bytesOf(file) }),
  mime_type: mime,
  source_url: uploadUrl(home, file.file),
})

const cameraData = {
  aperture: '0',
  credit: '',
  camera: '',
  caption: '',
  created_timestamp: '0',
  copyright: '',
  focal_length: '0',
  iso: '0',
  shutter_speed: '0',
  title: '',
  orientation: '0',
  keywords: [],
}

/** Width 0: the measures were lost, and all that goes with them. */
const details = (media: MediaRecord, { home }: Scope) =>
  media.width === 0
    ? {}
    : {
        width: media.width,
        height: media.height,
        file: uploadPath(`${media.picture}.svg`),
        filesize: bytesOf(media),
        sizes: Object.fromEntries(filesOf(media).map((file) => [file.size, sizeOf(file, home)])),
        image_meta: cameraData,
      }

const description = (media: MediaRecord, { home }: Scope) => {
  const shown = fileOfSize(media, 'medium')
  const image = `<img loading="lazy" decoding="async" width="${shown.width}" height="${shown.height}" src="${uploadUrl(home, shown.file)}" class="attachment-medium size-medium" alt="${escapeAttribute(media.alt)}" srcset="${srcsetOf(home, media, shown)}" sizes="(max-width: ${shown.width}px) 100vw, ${shown.width}px" />`
  return { rendered: `<p class="attachment"><a href='${sourceOf(media, home)}'>${image}</a></p>\n` }
}

const caption = ({ caption: text }: MediaRecord) => ({
  rendered: text === '' ? '' : `<p>${texturize(escapeText(text))}</p>\n`,
})

const linksOf = ({ id }: MediaRecord, { home }: Scope) => ({
  self: [{ href: api(home, `media/${id}`) }],
  collection: [{ href: api(home, 'media') }],
  about: [{ href: api(home, 'types/attachment') }],
  author: [{ embeddable: true, href: api(home, 'users/1') }],
  replies: [{ embeddable: true, href: api(home, `comments?post=${id}`) }],
})

const classList = ({ id }: MediaRecord) => [
  `post-${id}`,
  'attachment',
  'type-attachment',
  'status-inherit',
  'hentry',
]

const table: FieldTable<MediaRecord> = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date],
  ['date_gmt', ({ date }) => gmtOf(date), 'view'],
  ['guid', (media, { home }) => ({ rendered: sourceOf(media, home) }), 'view'],
  ['modified', ({ date }) => date, 'view'],
  ['modified_gmt', ({ date }) => gmtOf(date), 'view'],
  ['slug', slugOf],
  ['status', () => 'inherit', 'view'],
  ['type', () => 'attachment'],
  ['link', (media, { home }) => mediaLink(media, home)],
  ['title', (media) => ({ rendered: titleOf(media) })],
  ['author', () => 1],
  ['featured_media', () => 0],
  ['comment_status', () => 'open', 'view'],
  ['ping_status', () => 'closed', 'view'],
  ['template', () => '', 'view'],
  ['meta', () => [], 'view'],
  ['class_list', classList, 'view'],
  ['description', description, 'view'],
  ['caption', caption],
  ['alt_text', ({ alt }) => alt],
  ['media_type', () => 'image'],
  ['mime_type', () => mime],
  ['media_details', details],
  ['post', ({ parent }) => parent || null, 'view'],
  ['source_url', (media, { home }) => sourceOf(media, home)],
  ['_links', linksOf],
]

/** A picture as `wp/v2/media` sends it. */
export const presentMedia = (media: MediaRecord, scope: Scope): object => present(table, media, scope)
