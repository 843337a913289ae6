import { bylineFor } from './bylines'
import { composeBody } from './composeBody'
import { createDice, type Dice, mixSeed } from './dice'
import { fillText } from './fillText'
import { type PictureName, pictureAlts } from './pictureAlts'
import { drawReadership } from './readership'
import type { Desk, Facts, Scenario } from './scenario'
import { planStory } from './storyPlan'
import { type Tag, tagWords } from './tagWords'

export interface GeneratedStory {
  /** Plain text. */
  headline: string
  /** Plain text. */
  excerpt: string | null
  /** Markdown, made on call; always the same. */
  body: () => string
  /** The first one is the section. */
  categories: Desk[]
  tags: string[]
  /** Slugs. */
  authors: string[]
  picture: { name: PictureName; caption: string; credit: string; alt: string } | null
  /** About how many comments belong under it. */
  threads: number
  views: number
  likes: number
}

const credits = [
  'Illustration: The Ellery Courier',
  'Illustration: The Ellery Courier',
  'Illustration: Courier picture desk',
  'Picture desk / The Ellery Courier',
] as const

const drawPicture = ({ pictures }: Scenario, facts: Facts, dice: Dice): GeneratedStory['picture'] => {
  if (dice.chance(0.12)) return null
  const [name, caption] = dice.one(pictures)
  return { name, caption: fillText(caption, facts, dice), credit: dice.one(credits), alt: pictureAlts[name] }
}

const isTag = (fact: unknown): fact is Tag => (tagWords as readonly unknown[]).includes(fact)

/** A fact that is itself a tag (a club, a country) always stands among the tags. */
const drawTags = ({ tags }: Scenario, facts: Facts, dice: Dice): string[] => [
  ...new Set([...Object.values(facts).filter(isTag), ...dice.some(tags, dice.between(2, 4))]),
]

const drawCategories = (desk: Desk, { alsoIn }: Scenario, dice: Dice): Desk[] =>
  alsoIn && dice.chance(0.3) ? [desk, alsoIn] : [desk]

/** The story that stands at place `number` (a whole number from 0) of the newsroom: always the same one. */
export const generateStory = (number: number): GeneratedStory => {
  const { desk, scenario, headline } = planStory(number)
  const dice = createDice(mixSeed(number, 1))
  const facts = scenario.facts(dice)
  return {
    headline: fillText(headline, facts, dice),
    excerpt: dice.chance(0.1) ? null : fillText(dice.one(scenario.excerpts), facts, dice),
    body: () => composeBody(scenario, facts, createDice(mixSeed(number, 2))),
    categories: drawCategories(desk, scenario, dice),
    tags: drawTags(scenario, facts, dice),
    authors: bylineFor(desk, dice),
    picture: drawPicture(scenario, facts, dice),
    ...drawReadership(desk, dice),
  }
}
