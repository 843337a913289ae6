import type { Dice } from '../dice'
import { drawPerson, type Person } from '../people'

const nicknames = [
  'Salt Quay Sam',
  'ferry_regular',
  'Old Customs Clerk',
  'Pier End Row F',
  'tidetable',
  'Lagoon Light',
  'Mango Season',
  'retired pilot',
  'A Nurse',
  'NightTram',
  'three_doors_down',
  'Parent of four',
  'Grumpy on Ropewalk',
  'kerrow_kid',
  'The Other One',
  'Second Tenor',
  'Baker, 4 am',
  'Halfway home',
  'ibis',
  'Sceptic from Sanderling',
  'pawpaw_joe',
  'Reads on the roof',
  'Chandlers’ Row',
  'Number 14 bus',
  'plumb line',
  'Ink-stained',
  'Tamakloe & Tamakloe',
  'yam_and_egg',
  'Concerned',
  'Less Concerned',
  'Signal Point',
  'Ex-Councillor',
  'Brackish',
  'Cousin B',
  'teacher_on_break',
  'rain gauge',
  'Home in Lisbon',
  'Docker 2nd class',
  'Paddle Nine',
  'cold comfort',
  'K.',
  'drydock',
  'Sunday Best',
  'egret watcher',
  'The Pump on Well Lane',
  'low tide',
  'Fort Amity exile',
  'Honest Question',
  'Marina Row',
  'goat_on_roof',
  'Mr B’s pupil',
  'just a tailor',
  'Overtime',
  'Left Bank',
  'Right Bank',
  'Fourth Umpire',
  'fish supper',
  'lamp oil',
  'quiet carriage',
  'PepperHill78',
  'tamarind_tree',
  'Bass clarinet',
  'Flat 4, left',
  'Doc, retired',
  'two sugars',
  'Slow Reader',
] as const

const otherScripts = [
  'Самира К.',
  'Николай',
  'أم سامي',
  'خالد من المرفأ',
  'ليلى',
  '阿明',
  '林小姐',
  '港の人',
  'ゆき',
  '민지',
  'Νίκος',
  'Ελένη Π.',
  'שירה',
  'ዳዊት',
  'ሰላም',
  'अनिल',
  'Զարուհի',
  'გიორგი',
  'தமிழ்',
  'สมชาย',
  'N’ko ߒߞߏ',
  'Nguyễn An',
] as const

const initial = (name: string) => `${name.charAt(0)}.`
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase()

/** The ways in which readers sign with their own name. */
const signatures: readonly ((person: Person, dice: Dice) => string)[] = [
  ({ first, last }) => `${first} ${last}`,
  ({ first, last }) => `${first} ${last}`,
  ({ first, last }) => `${first} ${last}`,
  ({ first, last }) => `${first} ${initial(last)}`,
  ({ first, last }) => `${initial(first)} ${last}`,
  ({ title, last }) => `${title} ${last}`,
  ({ first }) => first,
  ({ first, last }) => `${plain(first)}.${plain(last)}`,
  ({ first }, dice) => `${plain(first)}${dice.between(52, 99)}`,
  ({ first, last }, dice) =>
    `${first} ${last}, ${dice.one(['Graveney', 'Ibis Hill', 'Lower Kerrow', 'Sanderling', 'London', 'Port-Céleste'])}`,
  ({ first, last }) => `${initial(first)}${last.charAt(0)}.`,
]

export interface Commenter {
  readonly name: string
  /** `null` where the name does not tell. */
  readonly woman: boolean | null
}

const drawCommenter = (dice: Dice): Commenter => {
  if (dice.chance(0.2)) return { name: dice.one(nicknames), woman: null }
  if (dice.chance(0.06)) return { name: dice.one(otherScripts), woman: null }
  const person = drawPerson(dice)
  return { name: dice.one(signatures)(person, dice), woman: person.woman }
}

/** `count` readers under different names. */
export const drawCommenters = (dice: Dice, count: number): Commenter[] => {
  const drawn = new Map<string, Commenter>()
  while (drawn.size < count) {
    const commenter = drawCommenter(dice)
    drawn.set(commenter.name, commenter)
  }
  return [...drawn.values()]
}
