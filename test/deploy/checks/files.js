import { answered, ask, isAppPage, keptFor } from '../ask.js'
import { advice, ok, wrong } from '../verdict.js'

const month = 30 * 24 * 3600

const scriptTypes = ['text/javascript', 'application/javascript']

/** Files that the page names, by what they are. */
const filesOf = ({ page, base }) => {
  const find = (pattern) => {
    const [, path] = pattern.exec(page.text) ?? []
    return path ? new URL(path, base) : null
  }
  return {
    script: find(/<script type="module"[^>]*src="([^"]+)"/),
    styles: find(/<link rel="stylesheet"[^>]*href="([^"]+)"/),
    manifest: find(/<link rel="manifest"[^>]*href="([^"]+)"/),
  }
}

/** A build for one folder that is served from another finds none of its files. */
export const checkBase = (site) => {
  const { script } = filesOf(site)
  const built = script?.pathname.split('assets/')[0]
  if (built === undefined) return [wrong('The page names no script: is it a build of Broadsheet?')]
  if (built === site.base.pathname) return [ok(`The build is made for ${built}, where it is served.`)]
  return [
    wrong(
      `The build is made for ${built} but served under ${site.base.pathname}. Build with \`npm run build -- --base=${site.base.pathname}\`.`,
    ),
  ]
}

const checkType = (name, { type }, expected) =>
  expected.includes(type)
    ? []
    : [wrong(`${name} comes as ${type || 'no type at all'}: browsers refuse it. Serve it as ${expected[0]}.`)]

const checkKept = (name, answer) => {
  const seconds = keptFor(answer) ?? 0
  if (seconds >= month) return []
  return [
    advice(
      `${name} is kept for ${seconds} s, though its name changes with its content. Send "Cache-Control: public, max-age=31536000, immutable" for all under assets/.`,
    ),
  ]
}

const checkPacked = (name, { headers }) =>
  /gzip|br|zstd/.test(headers.get('content-encoding') ?? '')
    ? []
    : [
        wrong(
          `${name} comes uncompressed: three times as long on a slow line. Switch gzip (or better) on for scripts and styles.`,
        ),
      ]

const checkHashed = async (url, types, isText) => {
  const answer = await ask(url)
  const name = url.pathname
  if (answer.status !== 200)
    return [
      wrong(
        `${name}, which the page names, ${answered(answer)}. Upload all files of the build, assets/ before index.html.`,
      ),
    ]
  return [
    ...checkType(name, answer, types),
    ...checkKept(name, answer),
    ...(isText ? checkPacked(name, answer) : []),
  ]
}

const fontOf = async (styles) => {
  const [, path] = /url\(["']?([^"')]+\.woff2)/.exec((await ask(styles)).text) ?? []
  return path ? new URL(path, styles) : null
}

/** Hashed files: there, of their type, kept long, compressed. */
export const checkAssets = async (site) => {
  const { script, styles } = filesOf(site)
  const font = styles && (await fontOf(styles))
  const problems = [
    ...(script ? await checkHashed(script, scriptTypes, true) : []),
    ...(styles ? await checkHashed(styles, ['text/css'], true) : []),
    ...(font ? await checkHashed(font, ['font/woff2', 'application/font-woff2'], false) : []),
  ]
  return problems.length > 0
    ? problems
    : [ok('Script, styles and fonts have their types, are compressed, and are kept for long.')]
}

/** A page in a script's place breaks the app amid an upload. */
export const checkMissingAsset = async (site) => {
  const name = `${site.base.pathname}assets/gone-00000000.js`
  const answer = await ask(new URL('assets/gone-00000000.js', site.base))
  if (answer.status === 200 && isAppPage(answer))
    return [
      wrong(
        `${name}, which is not there, answers 200 with the page in its place: a browser takes it for a script. Answer 404 under assets/.`,
      ),
    ]
  if (answer.status !== 404) return [wrong(`${name}, which is not there, ${answered(answer)}. Answer 404.`)]
  if ((keptFor(answer) ?? 0) > 60)
    return [
      wrong(
        `That ${name} is missing is kept for ${keptFor(answer)} s: amid an upload readers are cut off for as long. Send the long Cache-Control with status 200 only.`,
      ),
    ]
  if (isAppPage(answer))
    return [ok('A missing file under assets/ answers 404 (with the page, as static hosts do: harmless).')]
  return [ok('A missing file under assets/ answers 404, not the page.')]
}

const checkFresh = (name, answer, why) => {
  const seconds = keptFor(answer)
  if (seconds === null)
    return [advice(`${name} comes without Cache-Control: caches guess. Send "Cache-Control: no-cache".`)]
  return seconds > 0
    ? [wrong(`${name} is kept for ${seconds} s: ${why}. Send "Cache-Control: no-cache".`)]
    : []
}

/** The page and what else keeps its name from build to build. */
export const checkFreshness = async (site) => {
  const { manifest } = filesOf(site)
  const worker = await ask(new URL('sw.js', site.base))
  const install = manifest && (await ask(manifest))
  const problems = [
    ...checkFresh(site.base.pathname, site.page, 'after an upload it names files that are gone'),
    ...(worker.status === 200
      ? checkFresh('sw.js', worker, 'new editions and the kill switch come that much later')
      : []),
    ...(install?.status === 200
      ? checkFresh('The web manifest', install, 'a new name or icon comes that much later')
      : []),
  ]
  return problems.length > 0
    ? problems
    : [ok('Page, service worker and manifest are asked for anew each time.')]
}

/** The worker rules the folder that it lies in, if it is taken for a script. */
export const checkWorker = async (site) => {
  const answer = await ask(new URL('sw.js', site.base))
  const name = `${site.base.pathname}sw.js`
  if (answer.status !== 200 || isAppPage(answer))
    return [
      wrong(
        `${name} ${answered(answer)}${isAppPage(answer) ? ' with the page in its place' : ''}: nothing opens offline. Upload it with the build.`,
      ),
    ]
  const problems = checkType(name, answer, scriptTypes)
  return problems.length > 0
    ? problems
    : [ok(`The service worker is there and rules all under ${site.base.pathname}.`)]
}

/** What makes the app installable. */
export const checkManifest = async (site) => {
  const { manifest } = filesOf(site)
  if (!manifest) return [wrong('The page names no web manifest: it can’t be installed.')]
  const answer = await ask(manifest)
  const name = manifest.pathname
  if (answer.status !== 200 || isAppPage(answer))
    return [
      wrong(
        `${name} ${answered(answer)}${isAppPage(answer) ? ' with the page in its place' : ''}: the app can’t be installed.`,
      ),
    ]
  if (answer.type === 'application/manifest+json')
    return [ok('The web manifest is there, as application/manifest+json.')]
  return [
    advice(`${name} comes as ${answer.type || 'no type at all'}. Serve it as application/manifest+json.`),
  ]
}
