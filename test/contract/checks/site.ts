import { describe, expect, test } from 'vitest'
import { fetchSite } from '../../../src/wordpress/site'
import { ask } from '../ask'
import { needs, site } from '../subject'

const isTimeZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

export const checkSite = (): void => {
  describe('The site', () => {
    test('says its name, its address and its time zone', async () => {
      const { name, url, timeZone } = await fetchSite()
      expect(name).not.toBe('')
      expect(URL.canParse(url)).toBe(true)
      expect(isTimeZone(timeZone)).toBe(true)
    })

    test('lists what it offers', async () => {
      const { body } = await ask('?_fields=namespaces')
      expect(body.namespaces).toContain('wp/v2')
    })

    test('needs neither cookie nor login to be read', async () => {
      const { status, headers } = await ask('wp/v2/posts?per_page=1')
      expect([status, headers.get('set-cookie')]).toEqual([200, null])
    })

    test('answers an unknown route with 404 rest_no_route', async () => {
      const { status, headers, body } = await ask('broadsheet-contract/v1/nothing')
      expect([status, body.code]).toEqual([404, 'rest_no_route'])
      expect(headers.get('content-type')).toMatch(/^application\/json/)
    })

    test('names each bad parameter with 400 rest_invalid_param', async () => {
      const { status, body } = await ask('wp/v2/posts?per_page=101')
      expect([status, body.code, Object.keys(body.data?.params ?? {})]).toEqual([
        400,
        'rest_invalid_param',
        ['per_page'],
      ])
    })

    test('lets caches keep for a minute what everybody may read', async (context) => {
      needs(context, 'plugin')
      const kept = async (path: string) => (await ask(path)).headers.get('cache-control') ?? ''
      expect(await kept('wp/v2/posts?per_page=1')).toBe('public, max-age=60')
      expect(await kept('wp/v2/posts/999999999')).not.toContain('public')
      expect(await kept('wp/v2/comments?per_page=1&password=secret')).not.toContain('public')
    })

    test('has the comment page that readers can be led to', async () => {
      const response = await fetch(`${site().url}/wp-comments-post.php`, { redirect: 'manual' })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    })
  })
}
