import { hashOf } from '../build/contentPolicy'
import type { PageFiles } from '../build/pageFiles'

interface Filling {
  /** Language of the interface. */
  language: string
  dir: string
  /** Markup for the head, title included. */
  head: string
  root: string
  /** JSON. */
  data: string
}

/** Puts text in the place of what must be there. @throws Error when the page of the build is another than expected */
const replace = (page: string, what: RegExp, by: string): string => {
  if (!what.test(page)) throw new Error(`index.html of the build has no ${what.source}`)
  return page.replace(what, () => by)
}

/**
 * What the first paint waits for: the first headline that has a name. Chromium lets go of the parser where the page begins,
 * and would else paint a page on which nothing stands yet; other browsers pass the link over.
 * https://html.spec.whatwg.org/multipage/links.html#link-type-expect
 */
const awaited = (root: string): string => {
  const [, id] = /<h[12][^>]* id="([^"]+)"/.exec(root) ?? []
  return id === undefined ? '' : `<link rel="expect" blocking="render" href="#${id}">`
}

/**
 * The document of a printed page, from the page of the build: rules in it, not beside it, so that it can be painted as
 * soon as it is here.
 * @param shell index.html of the build
 * @param base path of the app, with slashes at both ends
 */
export const toDocument = (shell: string, base: string, files: PageFiles, filling: Filling): string => {
  const { language, dir, head, root, data } = filling
  const scripts = files.scripts.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
  // Code that comes later fetches its rules where no link names them. One that is disabled is not fetched itself.
  const known = files.styles.map((file) => `<link rel="stylesheet" disabled href="${base}${file}">`)
  const steps: readonly (readonly [RegExp, string])[] = [
    [/<html lang="\w+"/, `<html lang="${language}" dir="${dir}" data-printed`],
    [/style-src 'self'/, `style-src 'self' ${hashOf(files.css)}`],
    [/\n\s*<link rel="modulepreload"[^>]*data-asks[^>]*>/g, ''],
    [/\n\s*<meta name="description"[^>]*>/, ''],
    [/<link rel="stylesheet"[^>]*>/, `<style>${files.css}</style>${known.join('')}`],
    [/<title>[^<]*<\/title>/, `${awaited(root)}${head}${scripts.join('')}`],
    [
      /<div id="root"><\/div>/,
      `<div id="root">${root}</div><script type="application/json" id="printed" data-language="${language}">${data}</script>`,
    ],
  ]
  return steps.reduce((page, [what, by]) => replace(page, what, by), shell)
}
