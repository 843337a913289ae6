import { changeWords } from './htmlPieces'

const addressPattern = /(?<=^|[\s>([])(https?:\/\/[^\s<>"]+|ftp:\/\/[^\s<>"]+|www\.[^\s<>"]+\.[^\s<>"]+)/gi
const emailPattern = /(?<=^|[\s>(])([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g

/** A full stop after an address ends the sentence, and a bracket that was not opened in it is not part of it. */
const splitTail = (address: string): [address: string, tail: string] => {
  const tail = /[.,;:!?)]+$/.exec(address)?.[0] ?? ''
  const head = address.slice(0, address.length - tail.length)
  const isOpen = head.includes('(') && tail.startsWith(')')
  return isOpen ? [`${head})`, tail.slice(1)] : [head, tail]
}

const toLink = (found: string): string => {
  const [address, tail] = splitTail(found)
  const whole = /^www\./i.test(address) ? `http://${address}` : address
  const full = whole.replaceAll('&amp;', '&#038;')
  return `<a href="${full}" rel="nofollow ugc">${full}</a>${tail}`
}

/** Turns bare addresses in a comment into links, as WordPress does when it shows one. */
export const makeClickable = (html: string): string => {
  const linked = changeWords(html, ['a', 'code', 'pre'], (words) => words.replace(addressPattern, toLink))
  return changeWords(linked, ['a', 'code', 'pre'], (words) =>
    words.replace(emailPattern, '<a href="mailto:$1">$1</a>'),
  )
}
