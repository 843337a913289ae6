import { changeWords } from './htmlPieces'

const faces: Readonly<Record<string, string>> = {
  ':-)': '🙂',
  ':)': '🙂',
  ':-(': '🙁',
  ':(': '🙁',
  ';-)': '😉',
  ';)': '😉',
  ':-D': '😀',
  ':D': '😀',
  ':-P': '😛',
  ':P': '😛',
  ':-o': '😮',
  ':o': '😮',
  '8-)': '😎',
  ':-|': '😐',
  ':|': '😐',
  ':-?': '😕',
  ':-x': '😡',
  ':lol:': '😆',
  ':cry:': '😥',
  ':wink:': '😉',
  ':idea:': '💡',
}

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const facePattern = new RegExp(
  `(?<=^|\\s)(${Object.keys(faces)
    .sort((a, b) => b.length - a.length)
    .map(escapeForPattern)
    .join('|')})(?=$|[\\s.,;:!?<])`,
  'g',
)

/** Draws faces where readers typed them, when they stand on their own. */
export const drawSmileys = (html: string): string =>
  changeWords(html, ['code', 'pre'], (words) => words.replace(facePattern, (typed) => faces[typed] ?? typed))
