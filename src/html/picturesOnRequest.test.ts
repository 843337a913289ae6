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
test('a picture of one of several files, and one that nobody described, are asked for as one', () => {
  const asked = (untrusted: string) => articleHtml({ untrusted }, { ...place, pictures: 'on request' })
  expect(asked('<picture><source srcset="/q.webp"><img src="/quay.jpg" alt=""></picture>')).toBe(
    '<a class="embed embed-picture" href="https://paper.example/quay.jpg"><span class="embed-title">A picture</span><span class="embed-provider">Show picture</span></a>',
  )
})
