import type { Dice } from './dice'

export interface Person {
  readonly first: string
  readonly last: string
  readonly title: string
  readonly woman: boolean
}

/** First and last names that are met together, by background. All combinations are invented. */
interface NameStock {
  readonly women: readonly string[]
  readonly men: readonly string[]
  readonly last: readonly string[]
}

const split = (names: string) => names.split(' ')

const coastal: NameStock = {
  women: split(
    'Abena Adunni Akosua Amina Bisi Dede Ebele Efua Esi Folake Hawa Ifeoma Kehinde Mariama Ngozi Oyinda Serwa Titi Yaa Zainab',
  ),
  men: split(
    'Abiola Adom Babatunde Chidi Dele Ekow Femi Ibrahima Jojo Kelechi Kwesi Lamine Moussa Nnamdi Obinna Segun Sulley Taiwo Uche Yaw',
  ),
  last: split(
    'Abara Adeniran Agyapong Ankrah Asiedu Bediako Dankwah Ekpo Fashola-Reid Ikande Kpodo Lartey Nwachi Obasi-Grant Odonkor Olukoya Owuraku Quartey Sackeyfio Tamakloe Udoh Wiafe Yeboa',
  ),
}

const lusophone: NameStock = {
  women: split(
    'Alda Benilde Celestina Dulce Eunice Fátima Graça Ilda Jacinta Lourdes Marisa Noémia Odete Rosária Zulmira',
  ),
  men: split(
    'Adérito Baltazar Crispim Domingos Evaristo Fausto Gaspar Hélder Isaías Januário Lino Norberto Osvaldo Rui Valdemar',
  ),
  last: split(
    'Andrade-Cole Brito Cabral-Ofori Delgado Évora Fortes Lima-Asare Monteiro Neves Pinheiro Ramalho Semedo Tavares Varela',
  ),
}

const levantine: NameStock = {
  women: split('Amal Dunya Hala Joumana Leila Maysa Nadine Rima Salma Yasmine Zeina'),
  men: split('Bassam Elias Fadi Ghassan Habib Imad Karim Nadim Rafiq Sami Toufic Walid'),
  last: split('Abboud Dagher Fakhry Hobeika Jabbour Karam Makhlouf Naccache Rahal Saab Tannous Zakhour'),
}

const british: NameStock = {
  women: split(
    'Agnes Beatrice Constance Dorothy Edith Florence Georgina Harriet Josephine Lydia Mabel Philippa Rosamund Winifred',
  ),
  men: split(
    'Albert Bertram Cecil Desmond Ernest Godfrey Horace Ignatius Lionel Nathaniel Percival Reginald Silas Theodore',
  ),
  last: split(
    'Ashby-Kuti Barrow Coker Davidson-Eshun Elliott Ferguson-Oduya Garrick Hutton-Mills Kingsley-Addo Lightfoot Macaulay-Jones Nicol Pratt Renner Spilsbury Thorpe Vanderpuye',
  ),
}

const stocks = [coastal, coastal, coastal, coastal, lusophone, lusophone, levantine, british, british]

/** Sometimes a name bridges two backgrounds, as families of a port do. */
const drawLastName = (dice: Dice, stock: NameStock) =>
  dice.one((dice.chance(0.15) ? dice.one(stocks) : stock).last)

export const drawPerson = (dice: Dice): Person => {
  const stock = dice.one(stocks)
  const woman = dice.chance(0.5)
  const first = dice.one(woman ? stock.women : stock.men)
  return { first, last: drawLastName(dice, stock), title: woman ? 'Ms' : 'Mr', woman }
}

/** Different people: no two of them share a first or a last name. */
const drawPeople = (dice: Dice, count: number): Person[] => {
  const people: Person[] = []
  while (people.length < count) {
    const person = drawPerson(dice)
    if (people.every(({ first, last }) => first !== person.first && last !== person.last)) people.push(person)
  }
  return people
}

/** Five people under the names that the scenarios use for whoever speaks in a story. */
export const drawCast = (dice: Dice) => {
  const [a, b, c, d, e] = drawPeople(dice, 5)
  if (!a || !b || !c || !d || !e) throw new Error('The cast of a story is five people')
  return { a, b, c, d, e }
}

export const woman = (first: string, last: string, title = 'Ms'): Person => ({
  first,
  last,
  title,
  woman: true,
})
export const man = (first: string, last: string, title = 'Mr'): Person => ({
  first,
  last,
  title,
  woman: false,
})
