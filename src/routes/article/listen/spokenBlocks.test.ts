import { afterEach, expect, test } from 'vitest'
import { spokenBlocks } from './spokenBlocks'
import { rangeIn, spokenText } from './spokenText'

const story = (body: string, header = '<h1>The headline</h1>') => {
  document.body.innerHTML = `<article><header>${header}</header><div id="text">${body}</div></article>`
  return document.querySelector('article') as HTMLElement
}

const blocksOf = (body: string, header?: string) => {
  const article = story(body, header)
  return spokenBlocks(article, article.querySelector('#text'), 'en')
}

const spoken = (body: string) => blocksOf(body).map(({ text }) => text.replace(/\s+/g, ' ').trim())

afterEach(() => {
  document.body.innerHTML = ''
})

test('headline and standfirst come first, then the text in its order', () => {
  const blocks = blocksOf(
    '<p>One.</p><h2>Two</h2><p>Three.</p>',
    '<h1>Head</h1><p>Stand first.</p><p>By Ada</p>',
  )
  expect(blocks.map(({ text }) => text)).toEqual(['Head', 'Stand first.', 'One.', 'Two', 'Three.'])
})
test('lists, quotes, boxes and folds are read item by item, none twice', () => {
  expect(
    spoken(`<ul><li>Bread</li><li>Fish: <ul><li>Eel</li></ul></li></ul>
      <blockquote><p>Never.</p><p>Not once.</p><cite>Ama</cite></blockquote>
      <div class="wp-block-columns"><div><p>Left</p></div><div><p>Right</p></div></div>
      <details><summary>How we know</summary><p>Folded away</p></details>`).slice(1),
  ).toEqual(['Bread', 'Fish:', 'Eel', 'Never.', 'Not once.', 'Ama', 'Left', 'Right', 'How we know'])
})
test('the marks of footnotes have no sound, nor have the notes; small figures in a text do', () => {
  expect(
    spoken(`<p>It rose<sup class="fn" data-fn="a"><a href="#a">1</a></sup> by 3 m<sup>2</sup>.</p>
      <ol class="wp-block-footnotes"><li id="a">Says the company.</li></ol>`).slice(1),
  ).toEqual(['It rose by 3 m2.'])
})
test('pictures, films, code and buttons are passed over; a table is named', () => {
  expect(
    spoken(`<figure><img alt="A quay"><figcaption>The quay</figcaption></figure>
      <figure class="wp-block-embed"><a class="embed" href="https://films.example/1">Film</a></figure>
      <pre><code>let x</code></pre><pre class="wp-block-verse">O tide<br>come in</pre>
      <div class="wp-block-buttons"><a href="/x">Subscribe</a></div>
      <figure class="wp-block-table"><table><tr><td>9</td></tr></table><figcaption>Tolls</figcaption></figure>`).slice(
      1,
    ),
  ).toEqual(['O tide come in', 'Table: Tolls'])
})
test('a quote pulled out of the text is read once, where it belongs; any other in its place', () => {
  const quote = (words: string) =>
    `<figure class="wp-block-pullquote"><blockquote><p>${words}</p></blockquote></figure>`
  expect(
    spoken(
      `${quote('I never looked up')}<p>“I never looked up,” she said.</p>${quote('Moi, je marche.')}`,
    ).slice(1),
  ).toEqual(['“I never looked up,” she said.', 'Moi, je marche.'])
})
test('each block is read in its own language', () => {
  const blocks = blocksOf(
    '<p>One.</p><p lang="fr_FR">Deux.</p><div lang="pt"><p>Três.</p></div><p lang="??">Four.</p>',
  )
  expect(blocks.map(({ language }) => language)).toEqual(['en', 'en', 'fr-FR', 'pt', 'en'])
})
test('a spoken word is found on the page, over marks and emphasis', () => {
  const block = document.createElement('p')
  block.innerHTML = 'The <em>ri</em>ver<sup class="fn">1</sup> Ker<br>row'
  const text = spokenText(block)
  expect(rangeIn(block, text.indexOf('river'), text.indexOf('river') + 5)?.toString()).toBe('river')
  expect(rangeIn(block, text.indexOf('row'), text.length)?.toString()).toBe('row')
  expect(rangeIn(block, text.length, text.length + 4)).toBeNull()
})
