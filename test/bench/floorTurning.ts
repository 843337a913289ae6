/** Shows a story in the place of its list, and the list again on the way back: by hand, without a framework. */
export const floorTurning = `history.scrollRestoration = 'manual'
const list = document.querySelector('main')
const links = [...list.querySelectorAll('h2 a')]
const stories = [...document.querySelectorAll('template')]
let place = 0
addEventListener('click', (event) => {
  const story = stories[links.indexOf(event.target.closest('a'))]
  if (!story) return
  event.preventDefault()
  place = scrollY
  history.pushState(null, '')
  list.replaceWith(story.content.cloneNode(true))
  scrollTo(0, 0)
})
addEventListener('popstate', () => {
  document.querySelector('main').replaceWith(list)
  scrollTo(0, place)
})`
