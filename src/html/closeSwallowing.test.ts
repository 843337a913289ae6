import { expect, test } from 'vitest'
import { articleHtml } from './articleHtml'
import { closeSwallowing } from './closeSwallowing'

const shown = (untrusted: string) =>
  articleHtml({ untrusted }, { url: 'https://courier.example', permalink: 'https://courier.example/a/' })

const swallowing =
  'form button select textarea object applet canvas dialog iframe noscript noembed noframes title xmp template plaintext audio video annotation-xml'

test.each(swallowing.split(' '))('the story goes on after a %s that nobody closed', (name) => {
  expect(shown(`<p>a</p><${name} data="x"/><p>b</p><p>c</p>`)).toContain('<p>b</p><p>c</p>')
})

test.each(['<math><mi>', '<svg><foreignObject>'])('the story goes on after %s that nobody closed', (open) => {
  expect(shown(`<p>a</p>${open}<p>b</p><p>c</p>`)).toContain('<p>b</p><p>c</p>')
})

test.each([
  ['<object data=a>b', '<object data=a></object>b'],
  ['<OBJECT>a<object>b</object>c', '<OBJECT></object>a<object>b</object>c'],
  ['<object>a</object><object>b', '<object>a</object><object></object>b'],
  ['<form>a<button>b</form>c', '<form>a<button></button>b</form>c'],
  ['<plaintext>a</plaintext>b', 'a</plaintext>b'],
  ['<video>a', 'a'],
  ['<audio src=a>b', 'b'],
  ['<form>a</form><object>b', '<form>a</form><object></object>b'],
  ['</form><form>a', '</form><form></form>a'],
  ['<form><form>a</form>', '<form></form><form>a</form>'],
  ['<TextArea>a', '<TextArea></textarea>a'],
])('%s is read as %s', (given, read) => expect(closeSwallowing(given)).toBe(read))

test.each([
  '<object data=a>b</object><form>c</form >',
  '<Form>a</fOrm/>',
  '<objects>a<p title="<object>">b',
  '<p>a<script>b',
  '<p>a<style>b',
  '<x-form>a',
  '<formula>a</form>',
  '<form>a</formula></form>',
])('%s stays as it is', (given) => expect(closeSwallowing(given)).toBe(given))
