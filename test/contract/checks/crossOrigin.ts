import { describe, expect, test } from 'vitest'
import { ask } from '../ask'
import { needs } from '../subject'

const origin = 'https://reader.example'
const fromElsewhere = { headers: { Origin: origin } }

const listed = (header: string | null) => (header ?? '').toLowerCase().split(/\s*,\s*/)

const expectOpen = (headers: Headers) =>
  expect([origin, '*']).toContain(headers.get('access-control-allow-origin'))

const preflight = (path: string, method: string) =>
  ask(path, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': 'content-type',
    },
  })

export const checkCrossOrigin = (): void => {
  describe('A reader on another origin', () => {
    test('may read, with the totals', async () => {
      const { headers } = await ask('wp/v2/posts?per_page=1', fromElsewhere)
      expectOpen(headers)
      const exposed = listed(headers.get('access-control-expose-headers'))
      expect(exposed).toEqual(expect.arrayContaining(['x-wp-total', 'x-wp-totalpages', 'link']))
    })

    test('may read why it was refused', async () => {
      const { status, headers } = await ask('wp/v2/posts/999999999', fromElsewhere)
      expect(status).toBe(404)
      expectOpen(headers)
    })

    test('gets answers that caches keep apart from those of other origins', async () => {
      const { headers } = await ask('wp/v2/posts?per_page=1', fromElsewhere)
      if (headers.get('access-control-allow-origin') !== '*')
        expect(listed(headers.get('vary'))).toContain('origin')
    })

    test('may send a comment', async () => {
      const { status, headers } = await preflight('wp/v2/comments', 'POST')
      expect(status).toBe(200)
      expectOpen(headers)
      expect(listed(headers.get('access-control-allow-methods'))).toContain('post')
      expect(listed(headers.get('access-control-allow-headers'))).toContain('content-type')
    })

    test('may take a like back', async (context) => {
      needs(context, 'plugin')
      const { headers } = await preflight('broadsheet/v1/posts/1/like', 'DELETE')
      expect(listed(headers.get('access-control-allow-methods'))).toContain('delete')
    })

    test('may read how long to wait', async (context) => {
      needs(context, 'plugin')
      const { headers } = await ask('wp/v2/posts?per_page=1', fromElsewhere)
      expect(listed(headers.get('access-control-expose-headers'))).toContain('retry-after')
    })
  })
}
