import { createHash } from 'node:crypto'

/**
 * Directives of a Content Security Policy by name.
 * @param {string} text
 * @returns {Map<string, string[]>}
 */
export const parsePolicy = (text) =>
  new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...sources]) => [name.toLowerCase(), sources]),
  )

const sourcesFor = (policy, directive) => policy.get(directive) ?? policy.get('default-src')

const isHost = (source, { protocol, host, hostname, port }) => {
  const [, scheme, name = '', itsPort] = /^(?:([a-z]+:)\/\/)?([^:/]+)(?::(\d+|\*))?/i.exec(source) ?? []
  if (scheme && scheme !== protocol && !(scheme === 'http:' && protocol === 'https:')) return false
  if (itsPort && itsPort !== '*' && itsPort !== port) return false
  if (!itsPort && port) return false
  return (
    name === '*' ||
    name === host ||
    name === hostname ||
    (name.startsWith('*.') && hostname.endsWith(name.slice(1)))
  )
}

/**
 * Whether a policy lets a page of `self` take an address under a directive.
 * @param {Map<string, string[]>} policy
 * @param {string} directive
 * @param {URL} address
 * @param {URL} self
 */
export const allows = (policy, directive, address, self) => {
  const sources = sourcesFor(policy, directive)
  if (!sources) return true
  return sources.some((source) => {
    if (source === "'self'") return address.origin === self.origin
    if (source.startsWith("'")) return false
    if (/^[a-z][a-z+.-]*:$/i.test(source)) return source === address.protocol
    return isHost(source, address)
  })
}

/** Inline scripts of a page that a policy would not let run: their beginnings. */
export const refusedScripts = (policy, page) => {
  const sources = sourcesFor(policy, 'script-src')
  if (
    !sources ||
    (sources.includes("'unsafe-inline'") && !sources.some((source) => source.startsWith("'sha")))
  )
    return []
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)]
    .map(([, code]) => code)
    .filter((code) => !sources.includes(`'sha256-${createHash('sha256').update(code).digest('base64')}'`))
}

/**
 * The policy that holds for a page: the header's, else the one that a build puts into the page itself.
 * @param {import('./ask.js').Answer} page
 * @returns {{ text: string, isInHeader: boolean }}
 */
export const policyOf = ({ headers, text }) => {
  const sent = headers.get('content-security-policy')
  const [, inPage = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text) ?? []
  return { text: sent || inPage, isInHeader: Boolean(sent) }
}
