import { allows, parsePolicy, policyOf, refusedScripts } from '../policy.js'
import { advice, ok, wrong } from '../verdict.js'

const file = 'server/headers.nginx and headers.caddy of the build, or its _headers, have it'

const checkPolicy = (site) => {
  const { text, isInHeader } = policyOf(site.page)
  if (!text) return [advice(`No Content-Security-Policy: nothing stands behind the sanitiser (${file}).`)]
  const policy = parsePolicy(text)
  const own = new URL('sw.js', site.base)
  const problems = [
    ...refusedScripts(policy, site.page.text).map(() =>
      wrong(
        'The content policy has not the hash of this page’s inline script: reading comfort comes late. It is of another build: reload the server after an upload.',
      ),
    ),
    ...['script-src', 'style-src', 'font-src', 'img-src', 'connect-src', 'worker-src', 'manifest-src']
      .filter((directive) => !allows(policy, directive, own, site.base))
      .map((directive) =>
        wrong(`The content policy keeps the app from its own files: ${directive} lacks 'self'.`),
      ),
    ...(policy.has('frame-ancestors')
      ? []
      : [
          advice(
            `${isInHeader ? 'The content policy has no frame-ancestors' : 'The content policy stands in the page only'}: other sites can put the reader in a frame. A header can forbid it (${file}).`,
          ),
        ]),
    ...(policy.get('require-trusted-types-for')?.includes("'script'")
      ? []
      : [advice(`The content policy does not require Trusted Types (${file}).`)]),
    ...(policy.get('script-src')?.includes("'unsafe-inline'")
      ? [advice("The content policy lets inline scripts run ('unsafe-inline').")]
      : []),
  ]
  return problems.length > 0 ? problems : [ok('The content policy lets the app run, and is of this build.')]
}

const others = {
  'x-content-type-options': /^nosniff$/i,
  'referrer-policy': /./,
  'permissions-policy': /./,
}

/** Headers that guard the reader. */
export const checkHeaders = (site) => {
  const missing = Object.entries(others).filter(
    ([name, value]) => !value.test(site.page.headers.get(name) ?? ''),
  )
  const guards =
    missing.length === 0
      ? [ok('nosniff, referrer and permissions policies are sent.')]
      : [advice(`Not sent: ${missing.map(([name]) => name).join(', ')} (${file}).`)]
  return [...checkPolicy(site), ...guards]
}
