import { expect, test } from 'vitest'
import { readCards } from './readCards'

const read = (html: string) => {
  const root = document.createElement('div')
  root.innerHTML = html
  return readCards(root).get('tolls')
}

const headline = '<h2 data-part="headline"><a href="/article/tolls">Tolls &amp; votes</a></h2>'

test('a card says the headline and the standfirst of its story', () =>
  expect(read(`<article data-story="tolls">${headline}<p>By one.</p></article>`)).toEqual({
    headline: 'Tolls & votes',
    standfirst: 'By one.',
  }))

test('so does the head of its own page', () =>
  expect(read('<div data-story="tolls"><h1 data-part="headline">Tolls</h1></div>')).toEqual({
    headline: 'Tolls',
    standfirst: undefined,
  }))

test('a text that was translated in its place is none', () => {
  const translated = '<h2 data-part="headline"><a><font>Le péage</font></a></h2>'
  const standfirst = '<p><font>À une voix</font></p>'
  expect(read(`<article data-story="tolls">${translated}${standfirst}</article>`)).toEqual({
    headline: undefined,
    standfirst: undefined,
  })
})
