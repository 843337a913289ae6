import { counted, number } from '../numbers'
import { part } from '../spoken'

/** Lists of stories, and the pages that are made of one. */
export const lists = {
  someStories: 'stories',
  stories: (count: number) => counted(count, 'story', 'stories'),
  fetchThese: 'fetch these stories',
  fetchMore: 'fetch more stories',
  fetchingMore: 'Fetching more stories',
  stop: 'Stop loading',
  loadMore: 'Load more stories',
  shown: (count: number) => `${number(count)} stories shown`,
  end: (count: number) => `You have reached the end: ${number(count)} stories.`,
  newStories: (count: number) => counted(count, 'new story', 'new stories'),
  goBack: 'Back to where you were',
  looking: 'Looking for your place… Stop',
  placeLost: 'Your place was not found. Try again',
  stay: 'Stay at the top',
  aboveLine: 'Above this line:',
  newSince: 'New since your last visit',
  section: 'Section',
  inSection: (name: string) => `Stories in ${name}`,
  sectionEmpty: 'Nothing under this heading yet.',
  showSection: 'show this section',
  noSection: 'There is no such section',
  sectionNotKept: 'This section is not on this device',
  writer: 'Writer',
  byWriter: (name: string) => `Stories by ${name}`,
  writerEmpty: 'Nothing by this writer yet.',
  showWriter: 'show this writer',
  noWriter: 'There is no such writer',
  writerNotKept: 'This writer is not on this device',
  topic: 'Topic',
  onTopic: (name: string) => `Stories about ${name}`,
  topicEmpty: 'Nothing on this topic yet.',
  showTopic: 'show this topic',
  noTopic: 'There is no such topic',
  topicNotKept: 'This topic is not on this device',
}

export const listWords = part('lists', lists)
