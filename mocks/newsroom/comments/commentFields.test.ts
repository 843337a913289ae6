// @vitest-environment node
import { expect, test } from 'vitest'
import { toDraft } from './commentFields'

test.each([
  ['<b>Bob</b> & "co" <script>x</script>', 'Bob & "co"'],
  ['  Ama\n Serwaa ', 'Ama Serwaa'],
  [17, ''],
])('a name is one line without tags: %j', (sent, name) => {
  expect(toDraft({ author_name: sent }).name).toBe(name)
})

test.each([
  ['example.com', 'http://example.com'],
  ['https://example.com/a b', 'https://example.com/a%20b'],
  ['javascript:alert(1)', ''],
  ['localhost:8080/me', 'http://localhost:8080/me'],
])('an address %j becomes %j', (sent, url) => {
  expect(toDraft({ author_url: sent }).url).toBe(url)
})

test.each([
  ['text', 'text'],
  [{ raw: 'text' }, 'text'],
  [['text'], ''],
  [5, ''],
  [null, ''],
])('the text of %j is %j', (sent, content) => {
  expect(toDraft({ content: sent }).content).toBe(content)
})

test('a number may come as text, and no parent is below none', () => {
  expect(toDraft({ post: '347', parent: -1 })).toMatchObject({ post: 347, parent: 0 })
})
