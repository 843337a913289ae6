import { answered, ask, isAppPage } from './ask.js'
import { checkApi } from './checks/api.js'
import {
  checkAssets,
  checkBase,
  checkFreshness,
  checkManifest,
  checkMissingAsset,
  checkWorker,
} from './checks/files.js'
import { checkHeaders } from './checks/headers.js'
import { checkDeepLinks, checkIndexFile, checkSecure, checkUnknown } from './checks/pages.js'
import { wrong } from './verdict.js'

const checks = [
  checkSecure,
  checkDeepLinks,
  checkUnknown,
  checkIndexFile,
  checkAssets,
  checkMissingAsset,
  checkFreshness,
  checkWorker,
  checkManifest,
  checkHeaders,
  checkApi,
]

/**
 * Looks at a served reader as a browser meets it.
 * @param {string} address of its front page
 * @returns {Promise<import('./verdict.js').Verdict[]>}
 */
export const checkSite = async (address) => {
  const base = new URL(address.endsWith('/') ? address : `${address}/`)
  const page = await ask(base)
  if (page.status !== 200 || !isAppPage(page))
    return [
      wrong(
        `${base.href} ${answered(page)}${page.status === 200 ? ', but not with the app’s page' : ''}. Serve index.html there, or give the address of its folder.`,
      ),
    ]
  const made = checkBase({ base, page })
  // All else would follow from that.
  if (made.some(({ level }) => level === 'wrong')) return made
  const verdicts = await Promise.all(checks.map((check) => check({ base, page })))
  return [...made, ...verdicts.flat()]
}
