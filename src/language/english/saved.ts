import { counted, number } from '../numbers'
import { part } from '../spoken'

/** The reading list. */
export const saved = {
  kind: 'On this device',
  title: 'Saved stories',
  kept: 'Only you see this list: it stays in this browser.',
  notKept: 'This browser keeps nothing for us: the list is gone when you close the page.',
  weight: (size: string) => `${size} on this device`,
  forgetful: (newspaper: string, place: string) =>
    `Safari forgets what a website keeps after seven days without a visit. Add ${newspaper} to the ${place} to keep your stories.`,
  thisNewspaper: 'this newspaper',
  dock: 'Dock',
  homeScreen: 'Home Screen',
  noneHas: (words: string) => `None of your saved stories has “${words}”.`,
  empty: 'Nothing saved yet. Press Save on any story to keep it here.',
  open: 'open your saved stories',
  search: 'Search in saved stories',
  sortBy: 'Sort by',
  orders: {
    saved: 'Last saved',
    newest: 'Newest',
    oldest: 'Oldest',
    shortest: 'Shortest read',
    unread: 'Unread first',
  },
  unread: 'Unread',
  read: 'Read',
  shareRead: (share: string) => `${share} read`,
  savedOn: 'Saved',
  takenDown: 'Taken down by the newsroom since',
  textMissing: 'Its text comes when you open this list online',
  picturesMissing: (count: number) =>
    `${count === 1 ? '1 picture comes' : `${number(count)} pictures come`} when you open this list online`,
  removed: 'Removed',
  undo: 'Undo',
  exportList: 'Export the list',
  importList: 'Import a list',
  file: 'File with saved stories',
  readingFile: 'Reading the file…',
  transferFailed: 'That did not work: the code for it could not be fetched. Try again online.',
  exported: (count: number, name: string, size: string) =>
    `${counted(count, 'story', 'stories')} with their text, in ${name} (${size}). Pictures are named in it and fetched again on import.`,
  nothingNew: 'Nothing new in this file',
  added: (count: number) => `${counted(count, 'story', 'stories')} added`,
  known: (count: number) => counted(count, 'story was here already', 'stories were here already'),
  unreadable: (count: number) => `${counted(count, 'story', 'stories')} could not be read`,
  unreadableHere: (count: number) =>
    `This edition of the app can’t show ${counted(count, 'saved story', 'saved stories')}. What is kept of ${count === 1 ? 'it' : 'them'} stays on this device.`,
  semicolon: '; ',
  notAList: 'This file is not a list that Broadsheet has exported. Nothing was changed.',
  otherNewspaper: (name: string) => `This list is from another newspaper, ${name}. Nothing was changed.`,
  unreadableFile: 'The file could not be read. Nothing was changed.',
}

export const savedWords = part('saved', saved)
