import { number } from '../numbers'
import { part } from '../spoken'

/** What the reader decides, and what the device keeps. */
export const settings = {
  kind: 'Your copy',
  description: 'They hold for this browser. Nobody else sees them, and nobody is told.',
  open: 'open the settings',
  language: 'Language',
  languageNote: 'Of the buttons and notes around the stories. The stories stay as they were written.',
  languageAuto: 'As the newspaper or this browser has it',
  languageUse: 'Use this language',
  onThisDevice: 'On this device',
  intro: 'What you have read is kept here for a month, so that it opens at once and without a network.',
  caption: 'What is stored on this device',
  what: 'What',
  howMany: 'How many',
  size: 'Size',
  none: 'none',
  storiesOffline: 'Stories to read offline',
  lists: 'Front page, sections, conversations',
  pages: 'Pages that open at once',
  pictures: 'Pictures',
  unsent: 'Comments waiting to be sent',
  drafts: 'Comments you are writing',
  places: 'Places in stories',
  total: (size: string) => `In all, with the app itself, this browser counts ${size}.`,
  persisted: 'It has promised to keep it, also when the disk runs full.',
  notPersisted: 'It may let it go when the disk runs full; when you save a story, we ask it not to.',
  clear: 'Clear what is stored',
  cleared: 'Cleared.',
  clearTitle: 'Clear what is stored?',
  clearGoes:
    'The stories, lists and pictures kept here go; they can be fetched again while there is a network. The places where you stopped reading go for good.',
  clearStays: 'Your unsent comments, your drafts and your saved stories stay, unless you say otherwise:',
  clearUnsent: (count: number) =>
    `You have ${number(count)} that the newsroom has not got. Nobody can bring them back.`,
  clearComments: 'Also my unsent comments and drafts, and the name kept for the next one',
  clearSaved: 'Also my saved stories',
  keepAll: 'Keep everything',
  clearNow: 'Clear',
}

export const settingsWords = part('settings', settings)
