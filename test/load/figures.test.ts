import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { logFormat, readLog } from './accessLog'
import { compare } from './compare'
import { countSpread, kindOf, toSeen } from './figures'
import { adaptRecipe } from './nginx'
import { readSettings } from './settings'

const log = `GET | /article/tolls | 200 |  | 20000 | 
GET | /wp-json/wp/v2/posts?slug=tolls | 200 | MISS | 5000 | 0.200
GET | /wp-json/wp/v2/posts?slug=tolls | 200 | HIT | 5000 | 
GET | /wp-json/wp/v2/posts?slug=tolls | 200 | EXPIRED | 9000 | 0.100
GET | /wp-json/wp/v2/posts?slug=tolls | 200 | STALE | 5000 | 
POST | /wp-json/broadsheet/v1/posts/7/view | 429 |  | 300 | 0.004, 0.006
`

test('what went on behind a reader’s back counts at WordPress only', () => {
  expect(logFormat.split(' | ')).toHaveLength(6)
  const { kinds, ...seen } = toSeen(readLog(log))
  expect(seen).toEqual({
    answers: 4,
    reads: 3,
    fromCache: 2,
    atWordPress: 3,
    bytes: 15_300,
    documents: 1,
    documentBytes: 20_000,
    failed: 1,
    took: expect.closeTo(0.31),
  })
  expect(kinds).toEqual([
    {
      kind: 'GET /wp/v2/posts (slug)',
      asked: 3,
      addresses: 1,
      atWordPress: 2,
      takes: 0.1,
      bytes: 15_000,
    },
    expect.objectContaining({ kind: 'POST /broadsheet/v1/posts/…/view', asked: 1, atWordPress: 1 }),
  ])
})

test('a list that goes on is told from one that begins', () => {
  const kind = (query: string) => kindOf({ method: 'GET', address: `/wp-json/wp/v2/posts?${query}` })
  expect(kind('per_page=36')).toBe('GET /wp/v2/posts (newest)')
  expect(kind('categories=3&before=x')).toBe('GET /wp/v2/posts (before)')
  expect(kind('orderby=views&after=x')).toBe('GET /wp/v2/posts (most read)')
})

test('spread over more time, the same visits find less in the cache', () => {
  const asker = (at: number) => ({
    from: '',
    packing: '',
    questions: [],
    failed: [],
    asked: [at, at + 10].map((moment) => ({ at: moment, address: '/wp-json/', isRead: true })),
  })
  const readers = [asker(0), asker(20)]
  expect(countSpread(readers, 1).reads).toBe(1)
  expect(countSpread(readers, 10).reads).toBe(2)
})

test('questions are compared one by one, as often as they were asked', () => {
  const question = 'GET /wp-json/wp/v2/posts?slug=a'
  expect(
    compare([
      [
        [question, question],
        [question, 'GET /wp-json/?x=1'],
      ],
    ]),
  ).toEqual([
    { kind: 'GET /wp/v2/posts (slug)', both: 1, simulated: 1, browser: 0 },
    { kind: 'GET /', both: 0, simulated: 0, browser: 1 },
  ])
})

const host = { folder: '/tmp/load', dist: '/tmp/load/dist', port: 4760, wordpress: 'http://127.0.0.1:8881' }

test('the recipe that is shipped is the recipe that is measured, folders and ports apart', () => {
  const adapted = adaptRecipe(readFileSync('docs/deploy/nginx-one-host.conf', 'utf8'), host)
  expect(adapted).toContain('server 127.0.0.1:8881;')
  expect(adapted).toContain('listen 127.0.0.1:4760;')
  expect(adapted).not.toMatch(/\/var\/cache|\/srv\/broadsheet|listen 80/)
  expect(() => adaptRecipe('server {}', host)).toThrow('has no "/var/cache/nginx/broadsheet" any more')
})

test('a command that can’t be understood is answered in a sentence', () => {
  expect(() => readSettings([])).toThrow('Which WordPress?')
  expect(() => readSettings(['--url', 'http://a.example', '--rate', 'x'])).toThrow('--rate takes a number')
  expect(readSettings(['--url', 'http://a.example/x']).url).toBe('http://a.example')
})
