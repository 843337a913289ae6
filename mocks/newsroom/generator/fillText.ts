import type { Dice } from './dice'
import { asOrdinal, inFigures, inWords } from './figures'
import type { Person } from './people'
import type { Facts } from './scenario'
import { officials } from './world'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const partsOfPerson: Record<string, (person: Person) => string> = {
  '': ({ first, last }) => `${first} ${last}`,
  first: ({ first }) => first,
  last: ({ last }) => last,
  mr: ({ title, last }) => `${title} ${last}`,
  he: ({ woman }) => (woman ? 'she' : 'he'),
  him: ({ woman }) => (woman ? 'her' : 'him'),
  his: ({ woman }) => (woman ? 'her' : 'his'),
  himself: ({ woman }) => (woman ? 'herself' : 'himself'),
}

const partsOfNumber: Record<string, (value: number) => string> = {
  '': inFigures,
  words: inWords,
  th: asOrdinal,
}

const wordsFor = (fact: string | number | Person, part: string): string | undefined => {
  if (typeof fact === 'string') return part === '' ? fact : undefined
  return typeof fact === 'number' ? partsOfNumber[part]?.(fact) : partsOfPerson[part]?.(fact)
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** A capital in the slot's name or part asks for a capital in the text: {Ward}, {a.He}. */
const fillSlot = (facts: Facts, name: string, part: string): string => {
  const known = lowerFirst(name)
  const fact = facts[known] ?? officials[known]
  const words = fact === undefined ? undefined : wordsFor(fact, lowerFirst(part))
  if (words === undefined) throw new Error(`No fact for the slot {${part ? `${name}.${part}` : name}}`)
  return known !== name || lowerFirst(part) !== part ? capital(words) : words
}

const choice = /<([^<>]*\|[^<>]*)>/g

/** Inner choices first: `<a|b <c|d>>`. */
const chooseWords = (text: string, dice: Dice): string => {
  const chosen = text.replace(choice, (_, words: string) => dice.one(words.split('|')))
  return chosen === text ? text : chooseWords(chosen, dice)
}

const slot = /\{(\w+)(?:\.(\w+))?\}/g
const articleBeforeVowel = /\b(a)(?= (?:(?!one\b|one-|once\b|eu|ewe)[aeio]|8|1[18](?:\D|,|$)))/gi
/** Not after an initial (“N. É. has it”) or the number of a list. */
const sentenceStart = /(^|[\p{Ll}’”)]\. )([a-z])/gu

/** “a” becomes “an” where a filled slot begins with a vowel; A as a letter or grade keeps its capital and stays. */
const mendGrammar = (text: string) =>
  text
    .replace(articleBeforeVowel, (article, _, at: number) => mendArticle(text, article, at))
    .replace(sentenceStart, (_, before: string, letter: string) => before + letter.toUpperCase())

const mendArticle = (text: string, article: string, at: number) => {
  const opensSentence = at === 0 || /[.“?!:\n] ?$/.test(text.slice(Math.max(0, at - 2), at))
  return article === 'a' || opensSentence ? `${article}n` : article
}

/** Makes the choices `<a|b>` and fills the slots `{name}` and `{name.part}`; throws on a slot without a fact. */
export const fillText = (text: string, facts: Facts, dice: Dice): string =>
  mendGrammar(
    chooseWords(text, dice).replace(slot, (_, name: string, part: string | undefined) =>
      fillSlot(facts, name, part ?? ''),
    ),
  )
