import type { Plugin } from 'vite'
import { contentPolicyInPage, inlineScriptHashes } from './contentPolicy.ts'

/** The page with the policy in a meta element, before the first script; the encoding has to be said before it. */
export const withPolicy = (page: string, newsroom: readonly string[]): string => {
  const policy = contentPolicyInPage({ newsroom, inlineScripts: inlineScriptHashes(page) })
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  return page.replace(/<meta charset="[\w-]+" ?\/?>/, (charset) => `${charset}\n    ${meta}`)
}

/** Puts the content policy into the page itself, for hosts that set no headers. Where both are, both hold. */
export const policyInPage = (newsroom: readonly string[]): Plugin => ({
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (page) => withPolicy(page, newsroom) },
})
