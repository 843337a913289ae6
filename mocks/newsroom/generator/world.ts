import { man, type Person, woman } from './people'

/** People who hold an office: the same ones in every story. */
export const officials: Readonly<Record<string, Person>> = {
  mayor: woman('Folasade', 'Brandt'),
  deputyMayor: man('Anselm', 'Quaye-Roberts'),
  engineer: woman('Marta', 'Figueira'),
  policeSpeaker: man('Joseph', 'Tettey-Hall', 'Superintendent'),
  fireChief: woman('Rosalind', 'Akande', 'Chief Officer'),
  harbourMaster: man('Dele', 'Ferreira', 'Captain'),
  transitChief: man('Nabil', 'Sfeir'),
  hospitalChief: woman('Efua', 'Lartey-Moss', 'Dr'),
  schoolsChief: woman('Grace', 'Abiodun-Shaw'),
  waterSpeaker: man('Paulo', 'Adeniji'),
  powerSpeaker: woman('Rania', 'Khoury-Boateng'),
  pm: man('Josiah', 'Mensah-Cole'),
  opposition: woman('Beatriz', 'Amankwah'),
  financeMinister: man('Emmanuel', 'Tavares-Okine'),
  interiorMinister: woman('Halima', 'Danquah-Reid'),
  foreignMinister: man('Leopold', 'Asare-Whyte'),
  worksMinister: man('Kwabena', 'Duarte'),
  healthMinister: woman('Isabel', 'Nartey-Lowe', 'Dr'),
  speaker: man('Ebenezer', 'Lopes-Addy'),
  governor: woman('Yolande', 'Ampofo-Clarke'),
  electionJudge: woman('Theodora', 'Crane', 'Judge'),
  forecaster: woman('Amara', 'Villiers'),
  farmersLeader: man('Gideon', 'Atta-Pires'),
}

export const wards = [
  'Salt Quay',
  'Graveney',
  'Old Customs',
  'Ibis Hill',
  'the Shallows',
  'Marina Row',
  'Kernel Street',
  'Lower Kerrow',
  'Cathedral Ward',
  'Signal Point',
  'Weavers’ End',
  'New Brazil',
] as const

export const streets = [
  'Mission Road',
  'Ropewalk Lane',
  'Customs Parade',
  'Governor’s Steps',
  'Palm Oil Street',
  'Almond Avenue',
  'Chandlers’ Row',
  'Consulate Road',
  'Tamarind Street',
  'Well Lane',
  'Battery Road',
  'St Brendan’s Terrace',
  'Cooper Street',
  'Pepper Hill',
] as const

export const towns = [
  'Fort Amity',
  'Sanderling',
  'Benedita',
  'Port Victor',
  'Upper Kerrow',
  'Castle Road',
  'Halfway',
] as const

export const markets = [
  'Kernel Street market',
  'the Old Customs market',
  'the fabric hall',
  'Graveney fish market',
  'the night market on Marina Row',
] as const

export const schools = [
  'Ibis Hill Girls’ High School',
  'Graveney Secondary',
  'St Brendan’s Boys',
  'Salt Quay Primary',
  'the Lower Kerrow Comprehensive',
  'Weavers’ End Primary',
] as const

export const foreignCapitals = {
  Tamsara: 'Ouranda',
  'Ile Noire': 'Port-Céleste',
  Sanguela: 'Vila Serena',
  Bandoro: 'Kessou',
} as const

/** The national parliament: 121 seats, 61 for a majority. */
export const seats = { alliance: 57, convention: 49, farmers: 9, independents: 6 } as const

export const councilSize = 31

export interface Club {
  readonly name: string
  readonly short: string
  readonly ground: string
  readonly coach: Person
}

const club = (name: string, short: string, ground: string, coach: Person): Club => ({
  name,
  short,
  ground,
  coach,
})

/** The Premier Division of football, men. */
export const clubs: readonly Club[] = [
  club('Ellery Rovers', 'Rovers', 'Harbour Park', man('Marcelo', 'Agyeman-Dias')),
  club('Salt Quay Athletic', 'Athletic', 'the Saltings', man('Winston', 'Abaka')),
  club('Kerrow United', 'United', 'Millrace Lane', man('Hyacinth', 'Obuobi')),
  club('Fort Amity', 'Amity', 'the Glacis', man('Roland', 'Essuman')),
  club('Sanderling Town', 'Town', 'Beach Road', man('Júlio', 'Kwarteng-Sá')),
  club('Dockers’ Union', 'Dockers', 'Pier Ground', man('Amadu', 'Carew')),
  club('Benedita Stars', 'Stars', 'the Convent Field', man('Teófilo', 'Ansah')),
  club('Upland Rangers', 'Rangers', 'Hillcrest', man('Fergus', 'Oteng')),
  club('Castle Road', 'Castle', 'the Keep', man('Tunji', 'Marques-Bell')),
  club('Port Victor', 'Victor', 'Lighthouse Park', man('Elvis', 'Haruna-Cobb')),
]

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
