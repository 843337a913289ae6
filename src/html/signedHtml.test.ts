import { afterAll, expect, test, vi } from 'vitest'

// Test files share their modules: none may inherit a policy that was made here.
afterAll(() => {
  vi.resetModules()
})

test('one policy, made once, signs what is parsed and what is shown', async () => {
  class TrustedHTML {
    constructor(readonly html: string) {}
    toString() {
      return this.html
    }
  }
  const createPolicy = vi.fn((_name: string, rules: { createHTML: (html: string) => string }) => ({
    createHTML: (html: string) => new TrustedHTML(rules.createHTML(html)),
    createScriptURL: (url: string) => url,
  }))
  vi.stubGlobal('trustedTypes', { createPolicy })
  vi.resetModules()
  const { articleHtml } = await import('./articleHtml')
  const safe: unknown = articleHtml({ untrusted: '<p onclick="x">a</p>' }, { url: 'https://courier.example' })
  expect(safe).toBeInstanceOf(TrustedHTML)
  expect(String(safe)).toBe('<p>a</p>')
  articleHtml({ untrusted: '<p>b</p>' }, { url: 'https://courier.example' })
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['broadsheet'])
})
