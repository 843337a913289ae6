import { expect, test } from 'vitest'
import { articleHtml } from './articleHtml'

const place = { url: 'https://paper.example' }
const picture =
  '<figure><a href="/big.jpg"><img src="/quay.jpg" srcset="/q2.jpg 2x" alt="The quay"></a></figure>'

test('where data is dear, a link that says what it shows stands for each picture', () => {
  const root = document.createElement('div')
  root.innerHTML = articleHtml({ untrusted: picture }, { ...place, pictures: 'on request' })
  const link = root.querySelector('a')
  expect(root.querySelector('img, source')).toBeNull()
  expect([link?.href, link?.textContent]).toEqual(['https://paper.example/quay.jpg', 'The quayShow picture'])
})
test('else the picture itself', () => {
  expect(articleHtml({ untrusted: picture }, place)).toContain('<img')
})
