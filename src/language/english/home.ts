import { part } from '../spoken'

/** The front page. */
export const home = {
  title: (newspaper: string) => `${newspaper}: front page`,
  fetching: 'Fetching the front page',
  fetch: 'fetch the front page',
  show: 'show the front page',
  empty: 'Nothing has been published yet. Come back soon.',
  topStories: 'Top stories',
  mostRead: 'Most read',
  fetchMostRead: 'fetch what is most read',
  fetchMoreOf: (section: string) => `fetch more of ${section}`,
  latest: 'Latest',
  latestStories: 'Latest stories',
  showLatest: 'show the latest stories',
  allAbove: 'Everything there is stands above.',
}

export const homeWords = part('home', home)
