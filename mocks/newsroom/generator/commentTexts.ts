import { type AnswerKind, afterthoughts, answers, type CommentKind, exchanges } from './comments/answers'
import { type Commenter, drawCommenters } from './comments/commenterNames'
import { generalOpeners, type Opener, openersOf } from './comments/openers'
import { asides, beginnings, ends, generalPoints, points } from './comments/parts'
import { createTextBag, type TextBag } from './comments/textBag'
import { createDice, type Dice, mixSeed } from './dice'
import { fillText } from './fillText'
import type { Desk } from './scenario'
import { streets, towns, wards, weekdays } from './world'

export interface WrittenComment {
  name: string
  /** Plain text; a blank line parts its paragraphs. */
  text: string
  /** Index of the comment answered, always an earlier one; -1 for none. */
  answers: number
  /** Minutes after the previous comment, or after the story for the first. */
  gap: number
}

export interface CommentedStory {
  headline: string
  /** Slug or name of the section. */
  section: string
  /** Who may be talked about, by full name; may be empty. */
  people: readonly string[]
}

const deepest = 5
const mostAnswers = 3

interface Turn extends WrittenComment {
  readonly kind: CommentKind
  /** 1 for a first comment. */
  readonly depth: number
  /** Answers that fit this comment only. */
  readonly own: readonly string[]
  answered: number
}

interface Table {
  readonly dice: Dice
  readonly bag: TextBag
  readonly desk: Desk
  readonly people: readonly string[]
  readonly commenters: readonly Commenter[]
  readonly turns: Turn[]
}

const toDesk = (section: string): Desk => {
  const word = section.toLowerCase().split(/\W/)[0] ?? ''
  return word in openersOf ? (word as Desk) : 'city'
}

/** “Efua Udoh, Graveney” is spoken to by her name alone. */
const spokenName = (name: string) => name.split(',')[0] ?? name

const factsFor = ({ dice, people }: Table, to: string) => ({
  to: spokenName(to),
  person: people.length > 0 ? dice.one(people) : '',
  year: String(dice.between(1974, 2021)),
  years: dice.between(11, 41),
  line: dice.between(2, 31),
  ward: dice.one(wards),
  street: dice.one(streets),
  town: dice.one(towns),
  day: dice.one(weekdays),
})

/** A first comment made of parts: a beginning, a point, and for the talkative an aside and an end. */
const compose = ({ dice, bag: { draw }, desk }: Table): string => {
  const start = dice.chance(0.6) ? `${draw(beginnings)} ` : ''
  const point = start + draw(dice.chance(0.4) ? points[desk] : generalPoints)
  const aside = dice.chance(0.35) ? `\n\n${draw(asides)}` : ''
  return point + aside + (dice.chance(0.4) ? ` ${draw(ends)}` : '')
}

const isAbout = (opener: Opener, people: readonly string[]) =>
  people.length > 0 || !opener[1].includes('{person}')

/** Whole openers are used once; a long thread outlasts them and goes on with composed ones. */
const drawOpener = (table: Table): Opener => {
  const { dice, bag, desk, people } = table
  const openers = dice.chance(0.5) ? openersOf[desk] : generalOpeners
  if (dice.chance(0.3) || !bag.hasNew(openers)) return ['view', compose(table)]
  const opener = bag.draw(openers)
  return isAbout(opener, people) ? opener : ['view', compose(table)]
}

const womansWords = /\b(?:a girl|a woman of|no husband|[Mm]y (?:late )?husband)\b/
const mansWords = /\b(?:[Aa]s a boy|[Mm]y wife)\b/

const suits = (text: string, { woman }: Commenter) =>
  woman === null || !(woman ? mansWords : womansWords).test(text)

/** Somebody who may have written the text, and is not the one it answers. */
const drawSpeaker = ({ bag, commenters }: Table, text: string, answered = ''): string => {
  for (let tries = 0; tries < commenters.length; tries += 1) {
    const commenter = bag.draw(commenters)
    if (commenter.name !== answered && suits(text, commenter)) return commenter.name
  }
  return 'A reader'
}

type Draft = Pick<Turn, 'kind' | 'answers' | 'depth'> & { words: string; own: readonly string[] }

/** Fills a comment and the answers kept for it with the same facts: both speak of the same year and street. */
const write = (
  table: Table,
  { words, own, ...turn }: Draft,
  to = '',
  speaker?: string,
): Omit<Turn, 'gap'> => {
  const { dice } = table
  const facts = factsFor(table, to)
  const text = fillText(words, facts, dice).replaceAll('..', '.') // a name may end in a full stop of its own
  const name = speaker ?? drawSpeaker(table, text, to)
  const kept = dice
    .some(own, own.length)
    .map((answer) => fillText(answer, { ...facts, to: spokenName(name) }, dice))
  return { ...turn, name, text, own: kept, answered: 0 }
}

const open = (table: Table): Omit<Turn, 'gap'> => {
  const [kind, words, ...own] = drawOpener(table)
  return write(table, { kind, words, own, answers: -1, depth: 1 })
}

const nextKind = ({ dice }: Table, turn: Turn): AnswerKind => {
  const isRemark = turn.own.length > 0 && turn.kind === 'view' // a comment in another language, and its translation
  return isRemark ? 'agree' : dice.one(exchanges[turn.kind].next)
}

const bearsAddition: ReadonlySet<CommentKind> = new Set<CommentKind>(['agree', 'object', 'alike'])

/** An answer from the stock; one that has been given before in the thread gets a turn of its own. */
const drawStock = ({ bag }: Table, kind: keyof typeof answers): readonly string[] => {
  const isRepeated = bearsAddition.has(kind) && !bag.hasNew(answers[kind])
  const line = bag.draw<string | readonly string[]>(answers[kind])
  const [words = '', ...own] = typeof line === 'string' ? [line] : line
  return [isRepeated ? `${words} ${bag.draw(afterthoughts)}` : words, ...own]
}

/** Answers that fit only this comment come first, each once. */
const drawLine = (table: Table, turn: Turn, kind: AnswerKind): readonly string[] => {
  const own = turn.own[turn.answered]
  if (own !== undefined) return [own]
  return kind in answers ? drawStock(table, kind as keyof typeof answers) : []
}

const answerTo = (table: Table, at: number, turn: Turn): Omit<Turn, 'gap'> => {
  const kind = nextKind(table, turn)
  const [words = 'Quite.', ...own] = drawLine(table, turn, kind)
  const before = exchanges[kind].returns ? table.turns[turn.answers] : undefined
  turn.answered += 1
  return write(table, { kind, words, own, answers: at, depth: turn.depth + 1 }, turn.name, before?.name)
}

const limitOf = ({ kind, own }: Turn) => {
  if (kind === 'ask') return Math.max(1, own.length)
  return kind === 'view' || kind === 'tale' ? mostAnswers : 1
}

const isOpen = (turn: Turn) =>
  turn.depth < deepest && exchanges[turn.kind].next.length > 0 && turn.answered < limitOf(turn)

/** Mostly the latest talk goes on; now and then somebody answers further up. */
const pickAnswerable = ({ dice, turns }: Table): number => {
  const from = dice.chance(0.8) ? Math.max(0, turns.length - 12) : 0
  const places = turns.flatMap((turn, at) => (at >= from && isOpen(turn) ? [at] : []))
  return places.length > 0 ? dice.one(places) : -1
}

/** Short threads stretch over a day, long ones fill two or three: quick at first, with pauses. */
const drawGap = (dice: Dice, count: number) =>
  Math.max(1, Math.round((2400 / (count + 30)) * Math.exp(2 * dice.next() + 2 * dice.next() - 2)))

const nextTurn = (table: Table): Omit<Turn, 'gap'> => {
  const at = table.dice.chance(0.58) ? pickAnswerable(table) : -1
  const turn = table.turns[at]
  return turn ? answerTo(table, at, turn) : open(table)
}

/**
 * The conversation under a story, in order of time. The same seed and story always give the same one.
 * Answers go at most five levels deep, the first comment counted as the first level.
 */
export const writeComments = (seed: number, about: CommentedStory, count: number): WrittenComment[] => {
  const dice = createDice(mixSeed(seed, 11))
  const table: Table = {
    dice,
    bag: createTextBag(dice),
    desk: toDesk(about.section),
    people: about.people,
    commenters: drawCommenters(dice, Math.ceil(count * 0.45) + 4),
    turns: [],
  }
  while (table.turns.length < count) table.turns.push({ ...nextTurn(table), gap: drawGap(dice, count) })
  return table.turns.map(({ name, text, answers: answered, gap }) => ({ name, text, answers: answered, gap }))
}
