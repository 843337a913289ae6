/** The parts of the Trusted Types API that we use; TypeScript's DOM library does not have them yet. */
interface PagePolicy {
  createHTML(html: string): string
  createScriptURL(url: string): string
}

interface PolicyFactory {
  createPolicy(name: string, rules: PagePolicy): PagePolicy
}

/** The service worker in the app's own folder, and no other script. */
const ownWorker = /^\/(?:[^/\\?#]+\/)*sw\.js$/

const rules: PagePolicy = {
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (!ownWorker.test(url)) throw new TypeError(url)
    return url
  },
}

let policy: PagePolicy | undefined

const makePolicy = (): PagePolicy => {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
  return factory?.createPolicy('broadsheet', rules) ?? rules
}

/**
 * The one Trusted Types policy, `broadsheet` in the Content Security Policy; made at its first use, plain strings where
 * the browser has no such thing. HTML is signed by `html/parse` (into a document that runs and loads nothing) and
 * `html/sanitise` only, a script's address for the registration of the service worker only. What it returns is typed
 * as a string, as React and the DOM take it, and is a trusted object at run time.
 */
export const pagePolicy = (): PagePolicy => {
  policy ??= makePolicy()
  return policy
}
