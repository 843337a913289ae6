/** The parts of the Trusted Types API that we use; TypeScript's DOM library does not have them yet. */
interface HtmlPolicy {
  createHTML(html: string): string
  createScriptURL(url: string): string
}

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string; createScriptURL: (url: string) => string },
  ): HtmlPolicy
}

const refuse = (): never => {
  throw new TypeError('Newsroom HTML never loads scripts')
}

const plain: HtmlPolicy = { createHTML: (html) => html, createScriptURL: refuse }

let policy: HtmlPolicy | undefined

const makePolicy = (): HtmlPolicy => {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
  return factory?.createPolicy('broadsheet', plain) ?? plain
}

/**
 * The one Trusted Types policy, `broadsheet` in the Content Security Policy; plain strings where the browser has no
 * such thing. Only `parse` (into a document that runs and loads nothing) and `sanitise` may use it. What it returns
 * is typed as a string, as React and the DOM take it, and is a TrustedHTML object at run time.
 */
export const htmlPolicy = (): HtmlPolicy => {
  policy ??= makePolicy()
  return policy
}
