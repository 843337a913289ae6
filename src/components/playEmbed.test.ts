import { afterEach, expect, test } from 'vitest'
import { playEmbed } from './playEmbed'

afterEach(() => document.body.replaceChildren())

/** The link that stands for a player, pressed. */
const play = (address: string, title: string) => {
  document.body.innerHTML = `<a class="embed" href="${address}"><span class="embed-title">${title}</span></a>`
  const link = document.body.querySelector('a') as HTMLAnchorElement
  playEmbed(link)
  return document.body.querySelector('iframe') as HTMLIFrameElement
}

const video = 'https://www.youtube.com/watch?v=M7lc1UVf-VE'

test('the player stands in the place of its link, with its title and the focus', () => {
  const frame = play(video, 'The bridge from above')
  expect(document.body.querySelector('a')).toBeNull()
  expect(frame.title).toBe('The bridge from above')
  expect(document.activeElement).toBe(frame)
})

test('a player without a title is named by what it is', () => {
  expect(play(video, '').title).toMatch(/ on YouTube$/)
})

test('a player may run and open pages, but not take the newspaper away', () => {
  const rights = play(video, '').getAttribute('sandbox')?.split(' ')
  expect(rights).toContain('allow-scripts')
  expect(rights?.some((right) => right.startsWith('allow-top-navigation'))).toBe(false)
})

test('a player has its shape before it has loaded', () => {
  const { aspectRatio, blockSize, height } = play(video, '').style
  expect([aspectRatio, blockSize, height].some((size) => size !== '')).toBe(true)
})
