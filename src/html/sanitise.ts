import DOMPurify, { type Config, type DOMPurify as Purifier } from 'dompurify'
import { pagePolicy } from '../domain/trustedTypes'

/** Text, lists, quotes and code of the block editor. */
const text = [
  ...[
    'p',
    'br',
    'wbr',
    'hr',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'q',
    'cite',
    'pre',
    'code',
    'kbd',
    'samp',
    'var',
  ],
  ...[
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'a',
    'strong',
    'b',
    'em',
    'i',
    'u',
    's',
    'strike',
    'del',
    'ins',
    'sub',
    'sup',
  ],
  ...['small', 'mark', 'abbr', 'acronym', 'dfn', 'time', 'address', 'bdi', 'bdo', 'ruby', 'rt', 'rp', 'span'],
]

/** Boxes of the block editor, tables, pictures and recordings; a fold (`details`) works without script. */
const blocks = [
  ...['div', 'section', 'aside', 'figure', 'figcaption', 'details', 'summary'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['img', 'picture', 'source', 'audio', 'video', 'track'],
]

const attributes = [
  // Languages and directions of a multilingual newsroom.
  ...['lang', 'dir'],
  // Links as `prepareLinks` left them; ids as `keepAnchors` did; the mark of a footnote.
  ...['href', 'rel', 'target', 'download', 'id', 'data-fn'],
  // Classes of the block editor and ours, see `keptClass`.
  'class',
  // Pictures and recordings.
  ...['src', 'srcset', 'sizes', 'media', 'alt', 'width', 'height', 'loading', 'decoding', 'poster'],
  ...['controls', 'preload', 'loop', 'muted', 'playsinline', 'kind', 'srclang', 'label', 'default'],
  // Tables, lists, folds.
  ...['colspan', 'rowspan', 'scope', 'span', 'start', 'reversed', 'value', 'type', 'open'],
  // Sources, dates, explanations, and names for those who do not see.
  ...['cite', 'datetime', 'title', 'aria-label'],
]

/** Addresses of the web, of mail and of telephones, and those without a scheme; DOMPurify would let `cid:` and others by. */
const allowedAddress = /^(?:(?:https?|mailto|tel):|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/i

const base: Config = {
  ALLOWED_URI_REGEXP: allowedAddress,
  // Custom elements, `data-*` and the whole of ARIA could carry scripts' hooks or lie to screen readers.
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // What a form or a fallback says is of no use without it: their text goes too. (Scripts, styles, iframes, SVG and
  // MathML lose theirs by DOMPurify's own list.)
  ADD_FORBID_CONTENTS: [
    'form',
    'button',
    'select',
    'textarea',
    'object',
    'embed',
    'applet',
    'canvas',
    'dialog',
  ],
  RETURN_TRUSTED_TYPE: true,
}

const ofArticle: Config = { ...base, ALLOWED_TAGS: [...text, ...blocks], ALLOWED_ATTR: attributes }

/** What WordPress itself lets a visitor write, and no pictures. */
const ofComment: Config = {
  ...base,
  ALLOWED_TAGS: [
    ...['p', 'br', 'a', 'abbr', 'acronym', 'b', 'blockquote', 'cite', 'code', 'del', 'em', 'i', 'q', 's'],
    ...['strike', 'strong', 'ul', 'ol', 'li', 'pre'],
  ],
  ALLOWED_ATTR: ['href', 'rel', 'target', 'title', 'cite', 'datetime', 'lang', 'dir'],
}

/** Classes that our style sheet knows; whatever else a theme or a pasted document brings could only pass for ours. */
const keptClass =
  /^(?:wp-block-[\w-]+|wp-element-[\w-]+|is-[\w-]+|has-[\w-]+|align(?:left|right|center|wide|full|none)|size-[\w-]+|columns-[\w-]+|blocks-gallery-[\w-]+|language-[\w-]+|embed(?:-[a-z]+)?|unsized|fn|correction|credit)$/

const keepClasses = (value: string) =>
  value
    .split(/\s+/)
    .filter((name) => keptClass.test(name))
    .join(' ')

const make = (): Purifier => {
  const purifier = DOMPurify(window)
  purifier.addHook('uponSanitizeAttribute', (_element, attribute) => {
    if (attribute.attrName === 'class') attribute.attrValue = keepClasses(attribute.attrValue)
    const isStrayId = attribute.attrName === 'id' && !attribute.attrValue.startsWith('story-')
    const isBare = attribute.attrName === 'class' && attribute.attrValue === ''
    if (isStrayId || isBare) attribute.keepAttr = false
  })
  return purifier
}

type TrustedTypePolicy = NonNullable<Config['TRUSTED_TYPES_POLICY']>

let purifier: Purifier | undefined

/**
 * HTML that is safe to show, from a tree parsed by `parseInert`: no script, style, form or iframe, no event handler,
 * no address but of the web, mail and telephone. A TrustedHTML object where the browser knows such.
 */
const sanitise = (body: HTMLElement, config: Config): string => {
  purifier ??= make()
  // DOMPurify lets neither pass; but the browser would report them as it reads the text.
  for (const element of body.querySelectorAll('style, base')) element.remove()
  const policy = pagePolicy() as unknown as TrustedTypePolicy
  // Read from text, as the browser will read it again. The result is not turned into a string: that would undo the trust.
  const safe = purifier.sanitize(body.innerHTML, {
    ...config,
    TRUSTED_TYPES_POLICY: policy,
  }) as unknown as string
  // Else it would hold the whole text until the next one, for the sake of what it took away.
  purifier.removed = []
  return safe
}

/** The body of a story, safe to show. */
export const sanitiseArticle = (body: HTMLElement): string => sanitise(body, ofArticle)

/** The text of a comment, safe to show. */
export const sanitiseComment = (body: HTMLElement): string => sanitise(body, ofComment)
