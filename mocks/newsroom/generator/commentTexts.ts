import { type AnswerKind, answers, type CommentKind, exchanges } from './comments/answers'
import { drawCommenters } from './comments/commenterNames'
import { generalOpeners, type Opener, openersOf } from './comments/openers'
import { asides, beginnings, ends, points } from './comments/parts'
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
  readonly draw: TextBag
  readonly desk: Desk
  readonly people: readonly string[]
  readonly names: readonly string[]
  readonly turns: Turn[]
}

const toDesk = (section: string): Desk => {
  const word = section.toLowerCase().split(/\W/)[0] ?? ''
  return word in openersOf ? (word as Desk) : 'city'
}

const factsFor = ({ dice, people }: Table, to: string) => ({
  to,
  person: people.length > 0 ? dice.one(people) : '',
  year: String(dice.between(1974, 2021)),
  years: dice.between(11, 41),
  line: dice.between(2, 31),
  ward: dice.one(wards),
  street: dice.one(streets),
  town: dice.one(towns),
  day: dice.one(weekdays),
})

const fill = (table: Table, text: string, to = '') => fillText(text, factsFor(table, to), table.dice)

/** A first comment made of parts: a beginning, a point, and for the talkative an aside and an end. */
const compose = ({ dice, draw, desk }: Table): string => {
  const talkative = dice.chance(0.35)
  const begun = dice.chance(0.75) ? `${draw(beginnings)} ` : ''
  const point = draw(points[desk])
  if (!talkative) return `${begun}${point}${dice.chance(0.4) ? ` ${draw(ends)}` : ''}`
  return `${begun}${point}\n\n${draw(asides)}${dice.chance(0.5) ? ` ${draw(ends)}` : ''}`
}

const isAbout = (opener: Opener, people: readonly string[]) =>
  people.length > 0 || !opener[1].includes('{person}')

const drawOpener = (table: Table): Opener => {
  const { dice, draw, desk, people, turns } = table
  // Whole openers first; a long thread outlasts them and goes on with composed ones.
  if (turns.length > 20 && dice.chance(Math.min(0.8, turns.length / 150))) return ['view', compose(table)]
  if (dice.chance(0.3)) return ['view', compose(table)]
  const opener = draw(dice.chance(0.5) ? openersOf[desk] : generalOpeners)
  return isAbout(opener, people) ? opener : ['view', compose(table)]
}

const open = (table: Table): Omit<Turn, 'gap'> => {
  const [kind, text, ...own] = drawOpener(table)
  const name = table.draw(table.names)
  return { name, text: fill(table, text), answers: -1, kind, own, depth: 1, answered: 0 }
}

/** Somebody who is not the one answered; in an exchange of two, the one who spoke before. */
const speakerAfter = ({ names, turns, draw }: Table, turn: Turn, kind: AnswerKind): string => {
  const before = turns[turn.answers]
  if (exchanges[kind].returns && before) return before.name
  const name = draw(names)
  return name === turn.name ? draw(names) : name
}

const answerTo = (table: Table, at: number, turn: Turn): Omit<Turn, 'gap'> => {
  const { dice, draw } = table
  const kind: AnswerKind =
    turn.own.length > 0 && turn.kind !== 'ask' ? 'agree' : dice.one(exchanges[turn.kind].next)
  const text = turn.own.length > turn.answered ? (turn.own[turn.answered] ?? '') : draw(answers[kind])
  const name = speakerAfter(table, turn, kind)
  turn.answered += 1
  return {
    name,
    text: fill(table, text, turn.name),
    answers: at,
    kind,
    own: [],
    depth: turn.depth + 1,
    answered: 0,
  }
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
  const names = drawCommenters(dice, Math.ceil(count * 0.45) + 4)
  const table: Table = {
    dice,
    draw: createTextBag(dice),
    desk: toDesk(about.section),
    people: about.people,
    names,
    turns: [],
  }
  while (table.turns.length < count) table.turns.push({ ...nextTurn(table), gap: drawGap(dice, count) })
  return table.turns.map(({ name, text, answers: answered, gap }) => ({ name, text, answers: answered, gap }))
}
