import { counted, number } from '../numbers'
import { part } from '../spoken'

/** What is said of a story, on its card and on its own page. */
export const stories = {
  fetching: (list: string) => `Fetching ${list}`,
  fetchingStory: 'Fetching the story',
  save: 'Save',
  minRead: (minutes: number) => `${number(minutes)} min read`,
  comments: (count: number) => counted(count, 'comment', 'comments'),
  membersOnly: 'Members only',
  opinion: 'Opinion',
  sponsored: 'Sponsored',
  by: 'By',
  byStaff: 'By our staff',
  and: ' and ',
  comma: ', ',
  showPicture: 'Show picture',
}

export const storyWords = part('stories', stories)
