import type { Dice } from '../dice'
import { percentChange, toNearest } from '../figures'
import { drawCast } from '../people'
import type { Scenario } from '../scenario'
import { councilSize, markets, schools, streets, wards, weekdays } from '../world'

const roadCauses = [
  {
    cause: 'a collapsed culvert',
    work: 'rebuild the culvert',
    short: 'the culvert',
    find: 'The brick arch dates from the first tramway and was on no plan the engineers had',
  },
  {
    cause: 'a burst water main',
    work: 'replace the main',
    short: 'the main',
    find: 'The pipe that failed was laid before the street had a name',
  },
  {
    cause: 'a sinking carriageway',
    work: 'fill the void under the road',
    short: 'the void',
    find: 'Radar showed a hollow the size of two rooms a metre below the tarmac',
  },
  {
    cause: 'a leaning retaining wall',
    work: 'pin back the wall',
    short: 'the wall',
    find: 'Gauges fixed to the stonework in the dry season had moved by a thumb’s width',
  },
  {
    cause: 'a failed sewer',
    work: 'reline the sewer',
    short: 'the sewer',
    find: 'A camera sent down the shaft met roots after four metres and daylight after nine',
  },
] as const

const councilMatters = [
  {
    plan: 'a levy on late rubbish',
    brief: 'rubbish levy',
    aim: 'charge shops that put out waste after the last cart',
    doubt: 'carts that come when they please',
  },
  {
    plan: 'free buses for apprentices',
    brief: 'free bus passes',
    aim: 'let registered apprentices ride without a fare',
    doubt: 'buses that are full before they reach the outer wards',
  },
  {
    plan: 'longer hours for street stalls',
    brief: 'longer stall hours',
    aim: 'allow stalls to trade until eleven at night',
    doubt: 'streets that are swept at ten',
  },
  {
    plan: 'a register of empty houses',
    brief: 'empty-house register',
    aim: 'list every house left unoccupied for two years',
    doubt: 'owners nobody can find',
  },
  {
    plan: 'paid parking in the old town',
    brief: 'parking charges',
    aim: 'charge for parking inside the old customs wall',
    doubt: 'side streets that will fill instead',
  },
  {
    plan: 'a curb on loudspeakers',
    brief: 'loudspeaker curb',
    aim: 'limit amplified sound in the street after nine',
    doubt: 'wardens who own no sound meter',
  },
  {
    plan: 'shade trees on school routes',
    brief: 'shade-tree plan',
    aim: 'plant a tree every twelve metres on the walk to each school',
    doubt: 'saplings that nobody is paid to water',
  },
] as const

const closingTrades = [
  {
    trade: 'typewriter repairer',
    shop: 'typewriter shop',
    thing: 'machine',
    last: 'a court stenographer’s portable',
  },
  { trade: 'sailmaker', shop: 'sail loft', thing: 'sail', last: 'a racing canoe’s lateen' },
  { trade: 'bookbinder', shop: 'bindery', thing: 'volume', last: 'a parish register swollen by damp' },
  {
    trade: 'watchmaker',
    shop: 'watch counter',
    thing: 'watch',
    last: 'a pilot’s chronometer nobody came back for',
  },
  { trade: 'hatter', shop: 'hat shop', thing: 'hat', last: 'a bandmaster’s cap' },
  {
    trade: 'sign painter',
    shop: 'sign workshop',
    thing: 'board',
    last: 'a dentist’s brass-edged door plate',
  },
  {
    trade: 'accordion tuner',
    shop: 'tuning room',
    thing: 'instrument',
    last: 'a chapel harmonium with a mouse’s nest in it',
  },
] as const

const stolenGoods = [
  {
    goods: 'outboard motors',
    item: 'motor',
    from: 'moorings',
    advice: 'Chain the motor to the boat and the boat to something that is not wood',
  },
  {
    goods: 'copper cable',
    item: 'length of cable',
    from: 'building sites',
    advice: 'Mark the drum and keep the delivery note',
  },
  {
    goods: 'manhole covers',
    item: 'cover',
    from: 'side streets',
    advice: 'Anyone offered one should ask what it used to cover',
  },
  {
    goods: 'church bells',
    item: 'bell',
    from: 'chapel yards',
    advice: 'Photograph the inscription: a bell without one is only bronze',
  },
  { goods: 'rooftop batteries', item: 'battery', from: 'flat roofs', advice: 'Bolt the rack from inside' },
  {
    goods: 'bicycles',
    item: 'bicycle',
    from: 'school racks',
    advice: 'Write the frame number down somewhere other than the bicycle',
  },
] as const

const fireSites = [
  {
    site: 'a rope warehouse',
    place: 'warehouse',
    held: 'coir and tarred hemp',
    lost: 'the roof and the upper floor',
  },
  {
    site: 'a furniture workshop',
    place: 'workshop',
    held: 'seasoned timber and varnish',
    lost: 'two sheds and a kiln',
  },
  { site: 'a bakery', place: 'bakery', held: 'flour and bottled gas', lost: 'the oven hall' },
  {
    site: 'a disused cinema',
    place: 'cinema',
    held: 'old seats and a stack of film cans',
    lost: 'the screen and most of the balcony',
  },
  {
    site: 'a fabric store',
    place: 'store',
    held: 'printed cotton in bales',
    lost: 'the ground floor and its stock',
  },
] as const

const drawStreets = (dice: Dice) => {
  const [street = '', detour = ''] = dice.some(streets, 2)
  return { street, detour }
}

export const cityScenarios: readonly Scenario[] = [
  {
    name: 'road closed',
    headlines: [
      '{street} to stay closed for {weeks.words} more weeks',
      'Below {street}, engineers find more than they dug for',
      'Drivers face a third detour as {cause} shuts {street}',
      'What went wrong under {street}, and when it will be mended',
      '{Cause} closes {street}; shops count the cost',
    ],
    excerpts: [
      'Repairs after {cause} will take {weeks.words} weeks longer than planned, the city engineer says. Traders want a footpath by the weekend.',
      'The street has been shut since {cause} was found below it. {Find}.',
      'Buses {line} and {otherLine} go the long way round until {short} is safe.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(roadCauses),
      ...drawStreets(dice),
      gap: dice.between(2, 5),
      weeks: dice.between(3, 9),
      line: dice.between(2, 14),
      otherLine: dice.between(15, 31),
      takings: dice.between(3, 7) * 10,
      years: dice.between(6, 38),
      cost: dice.between(12, 88) * 10_000,
      day: dice.one(weekdays),
    }),
    body: `
{street} will remain closed for at least {weeks.words} more weeks while crews {work}, the city engineer,
{engineer}, said on {day}. The street has been shut to everything but bicycles and complaints since {cause} was
discovered there.

/ The closure of {street} will last at least {weeks.words} weeks longer than the notices on its barriers say. Crews
need the time to {work}, the city engineer, {engineer}, told the works committee on {day}.

“We opened the road to mend one thing and met three,” {engineer.mr} said. “I would rather close it once for
{weeks.words} weeks than four times for two.”

? {Find}, according to a note her office sent to shopkeepers.

Buses {line} and {otherLine} are diverted by way of {detour}. Passengers have been told to allow a quarter of an
hour; those who ride at eight in the morning say it is nearer to forty minutes.

? ## Quiet tills

For the shops behind the barriers the question is what comes through the door. {a}, who has sold <hardware|school
uniforms|lamp parts|spectacles> there for {years} years, said takings were down by {takings} per cent. “People can
still walk here,” {a.he} said. “They just have to want to.”

/ {a} keeps a <pharmacy|stationer’s|haberdasher’s> on the closed stretch and has worked out that {a.he} loses
{takings} per cent of {a.his} trade on an ordinary day. “On a wet one I lose the rest,” {a.he} said.

? A petition for a fenced footpath, started by {b}, who runs the corner café, has the signatures of every business on
the north side and of all but one on the south. The exception is a driving school.

? :::pullquote {engineer}
We opened the road to mend one thing and met three.
:::

? ## Who pays

? The work is put at {cost} shillings, which the council will take from its reserve for emergencies. {c}, a councillor
for the ward, said the reserve had now been raided for the same street twice in {gap.words} years. “At some point an
emergency becomes a habit,” {c.he} said.

? The engineer’s office promised three things by the end of next week:

? - a fenced path for pedestrians along the shop fronts;
- delivery access before seven in the morning;
- a telephone number that is answered.

The barriers will be inspected again <on Friday|at the end of the month|after the next heavy rain>. Until then,
{engineer.mr} said, nobody should expect an earlier date, “because I would only have to come back and apologise for it”.
`,
    tags: ['roads', 'council', 'buses', 'water', 'city life'],
    pictures: [
      ['bus-rank', 'Buses on lines {line} and {otherLine} wait out the diversion.'],
      ['city-skyline-night', 'The old streets of the centre were built over older ones.'],
      ['flooded-street', 'Water standing on {street} before the closure.'],
    ],
  },
]
