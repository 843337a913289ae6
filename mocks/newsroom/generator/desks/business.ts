import type { Dice } from '../dice'
import { oneDecimal, percentChange, toNearest } from '../figures'
import { drawCast } from '../people'
import type { Scenario } from '../scenario'
import { streets, towns, wards, weekdays } from '../world'

/** Last year’s figure and this year’s, with the change between them in words; `spread` is the widest range of it. */
const drawChange = (dice: Dice, least: number, most: number, step: number, spread = 0.3) => {
  const before = toNearest(dice.between(least, most), step)
  const after = toNearest(before * (1 + (dice.next() - 0.4) * spread), step) + step
  const change = percentChange(before, after)
  return {
    before,
    after,
    change: Math.abs(change),
    rose: change < 0 ? 'fell' : 'rose',
    up: change < 0 ? 'down' : 'up',
    rise: change < 0 ? 'fall' : 'rise',
    signed: `${change < 0 ? '−' : '+'}${Math.abs(change)}`,
  }
}

const quarters = ['first', 'second', 'third'] as const

const ventures = [
  {
    firm: 'Cool Crate',
    makes: 'cold boxes for fish, rented by the day',
    customers: 'fishmongers',
    snag: 'boxes that come back as bathtubs',
  },
  {
    firm: 'Second Bolt',
    makes: 'spare parts for pumps, cast from scrap',
    customers: 'farms',
    snag: 'customs forms for metal that never left the country',
  },
  {
    firm: 'Paper Trail',
    makes: 'bookkeeping by telephone for market traders',
    customers: 'stallholders',
    snag: 'clients who prefer not to know',
  },
  {
    firm: 'Tidewater Looms',
    makes: 'sailcloth woven from old nets',
    customers: 'boatyards',
    snag: 'a smell that survives the third wash',
  },
  {
    firm: 'Lantern Lease',
    makes: 'solar lamps paid for in small coins',
    customers: 'households',
    snag: 'bulbs stolen by relatives',
  },
  {
    firm: 'Near Enough',
    makes: 'a map of streets that have no names',
    customers: 'couriers',
    snag: 'streets that acquire names',
  },
] as const

const goods = [
  { crop: 'cocoa', unit: 'a 64-kilo bag', buyer: 'the Cocoa Board' },
  { crop: 'cashew', unit: 'an 80-kilo sack', buyer: 'the exporters’ association' },
  { crop: 'palm oil', unit: 'a drum', buyer: 'the millers’ pool' },
  { crop: 'shea', unit: 'a 70-kilo sack', buyer: 'the cooperative union' },
] as const

/** What a union asks, what it is offered, and the figure in the middle, per cent. */
const drawOffer = (dice: Dice) => {
  const offer = dice.between(4, 7)
  const mid = offer + dice.between(2, 3)
  return { offer, mid, ask: mid + dice.between(2, 4) }
}

const employers = [
  { employer: 'the biscuit factory', work: 'biscuits', place: 'on the ring road' },
  { employer: 'the cannery', work: 'tinned mackerel', place: 'behind the fish dock' },
  { employer: 'the cement works', work: 'cement', place: 'at Lower Kerrow' },
  { employer: 'the match factory', work: 'matches', place: 'by the railway yard' },
  { employer: 'the bottling plant', work: 'lemonade and beer', place: 'on the Upper Kerrow road' },
  { employer: 'the tyre works', work: 'retreaded tyres', place: 'in New Brazil' },
] as const

export const businessScenarios: readonly Scenario[] = [
  {
    name: 'port quarter',
    headlines: [
      'Port handles {after} containers in {quarter} quarter, {up} {change} per cent',
      'Container traffic {rose} {change} per cent as {reason}',
      'At the port, {quarter} quarter ends with {ships.words} ships waiting',
      'Average wait off the bar: {hours.words} hours',
    ],
    excerpts: [
      'The harbour office counted {after} containers, against {before} a year earlier. The queue off the bar is another matter.',
      'Ships waited {hours.words} hours on average for a berth. Captain {harbourMaster.last}, the harbour master, blames the dredger, and the dredger’s age.',
      'Cocoa left early this year and machines arrived late; the figures show both.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...drawChange(dice, 118_000, 164_000, 100),
      quarter: dice.one(quarters),
      reason: dice.one([
        'ships are diverted',
        'cocoa leaves early',
        'cranes stand idle',
        'freight rates move',
        'a new service opens',
      ]),
      ships: dice.between(6, 21),
      shipsBefore: dice.between(5, 19),
      day: dice.between(21, 48) * 1000,
      hours: dice.between(19, 74),
      depth: oneDecimal(9 + dice.next() * 2),
      age: dice.between(28, 41),
      crane: dice.between(2, 6),
      moves: dice.between(19, 27),
      dues: dice.between(61, 98),
    }),
    body: `
The port handled {after} standard containers in the {quarter} quarter, against {before} in the same months of last year, the
harbour office said. Traffic {rose} by {change} per cent.

/ Container traffic through the port {rose} by {change} per cent in the {quarter} quarter, to {after} boxes. Ships waited {hours.words}
hours on average before they were given a berth.

{harbourMaster.mr}, the harbour master, called the figures “what one can do with four berths and a half”. The half is berth
five, where crane number {crane} has been out of order since the rains.

? :::table The {quarter} quarter at the port
| | Last year | This year |
|---|---|---|
| Containers | {before} | {after} |
| Ships waiting, last day | {shipsBefore} | {ships} |
| Crane moves per hour | 21 | {moves} |
:::

? The channel is the narrow place. It is dredged to {depth} metres, and every large ship must wait for the tide. The dredger is {age}
years old. “She does what she can,” the harbour master said. “I would not run up a hill at that age either.”

? ## The queue

{a}, a shipping agent, has begun to tell customers the truth. “I used to say three days,” {a.he} said. “Now I say: three days, and then
we shall see. They appreciate the second part.” A day at anchor costs a ship of ordinary size some {day} shillings.

/ For agents such as {a}, the number that matters is the wait. A ship at anchor costs some {day} shillings a day, which ends up on the
price of everything that is in it. “You can eat the queue,” {a.he} said. “It is in the rice.”

? Lorries, too, are waiting. Drivers report up to nine hours at the east gate, where a scanner is being installed for the second
time. {b}, who speaks for the hauliers, wants the night shift doubled.

? The port took {dues} million shillings in dues. Two thirds go to the treasury; a board of its own, as foreseen in the harbour bill, would
let the port keep more. “And mend crane {crane},” {b} said.

? {c}, who follows trade at the university, warned against reading too much into one quarter. Cocoa was shipped earlier than usual, and
two machine parts for the power company were large enough to count as a month of trade.

For the current quarter the office expects little change. A second tug has been ordered and paid for, and is at present waiting off the
bar.
`,
    tags: ['harbour', 'shipping', 'trade', 'jobs'],
    pictures: [
      ['container-terminal', 'Berth four, with crane {crane} in the background.'],
      ['harbour-at-dawn', 'Ships wait {hours.words} hours on average for a berth.'],
      ['lighthouse', 'Every large ship must wait for the tide.'],
    ],
  },
  {
    name: 'farm price',
    headlines: [
      '{Crop} price {up} {change} per cent at the farm gate',
      'Growers to receive {after} shillings for {unit} of {crop}',
      '{Buyer} sets {crop} price; growers had hoped for other figures',
      'Early rain, late lorries: the {crop} season opens',
    ],
    excerpts: [
      'Growers will be paid {after} shillings for {unit}, {up} from {before}. Transport takes a tenth of it.',
      '{Buyer} points to the world market. The growers point to the road.',
      'In {town} the first lorries were loaded by lamplight, before the price was known.',
    ],
    facts: (dice) => {
      return {
        ...drawCast(dice),
        ...dice.one(goods),
        ...drawChange(dice, 1900, 3400, 20),
        town: dice.one(['Upper Kerrow', 'Benedita', 'Castle Road', 'Halfway']),
        bags: dice.between(18, 95),
        years: dice.between(9, 44),
        tonnes: dice.between(31, 88) * 1000,
        street: dice.one(streets),
        fee: dice.between(4, 9) * 10,
        members: dice.between(12, 61) * 10,
        day: dice.one(weekdays),
      }
    },
    body: `
Growers of {crop} will receive {after} shillings for {unit} this season, {buyer} announced on {day}. Last season it was {before}; the
price thus {rose} by {change} per cent.

/ The price of {crop} at the farm gate has been set at {after} shillings for {unit}, a {rise} of {change} per cent on last season’s
{before}. {Buyer} made it known on {day}, at noon, on the radio.

In {town}, where the season has begun, {a} heard it while weighing. {a.He} expects {bags} bags, a little more than last year. “The
rain came when it should,” {a.he} said. “It is the lorries that have to be prayed for.”

? Transport costs {fee} shillings a bag on a good road. Not many roads are. For the last stretch down from the hills boys carry the load
on their heads and are paid by the bend.

? ## How the price is made

? {Buyer} takes the average of the world price over four months and keeps a part for bad years. What is held back, and what becomes
of it, has been a matter of dispute for as long as there has been a price. A published account is promised for the spring.

{b}, who trades {crop} from an office on {street}, thinks the figure sensible. “It is low enough to be paid and high enough to be
believed,” {b.he} said.

/ {farmersLeader}, who leads the Farmers’ Union, had asked for more. “They tell us that the market is nervous,” he said. “We are not
nervous. We are only tired.”

? :::pullquote {a}
The rain came when it should. It is the lorries that have to be prayed for.
:::

? ## Across the line

? When the price on the other side of the border is higher, {crop} walks. Officials put the quantity lost in this way last season at a
twelfth of the crop. {c}, of a cooperative with {members} members, prefers another word. “It is not lost,” {c.he} said. “We know where
it went.”

? The crop is put at {tonnes} tonnes, about as large as last year’s. Black pod has been reported from two valleys.

The first ships are due in the second week of next month. By then the scales are to be tested, as they are every year, by two
inspectors with one set of weights.
`,
    tags: ['cocoa', 'trade', 'inflation', 'jobs'],
    pictures: [
      ['cocoa-harvest', 'The harvest above {town}.'],
      ['market-scales', 'The scales are tested every year, by two inspectors with one set of weights.'],
      ['drought-field', 'A field on the road down from {town}.'],
    ],
  },
  {
    name: 'central bank',
    headlines: [
      'Central bank leaves its rate at {rate} per cent',
      'Inflation {slows} to {inflation} per cent; bread and fares lead',
      'Governor {governor.last} sees “no reason for haste”',
      'Prices rose {inflation} per cent in a year, statistics office says',
      'Shilling steady as the bank keeps its {rate} per cent',
    ],
    excerpts: [
      'Prices were {inflation} per cent higher than a year ago, after {previous} per cent the month before.',
      'The rate stays at {rate} per cent for the {time.th} time in a row. Borrowers had hoped, lenders had feared.',
      '{governor} took eleven questions and answered, by her own count, seven.',
    ],
    facts: (dice) => {
      const inflation = oneDecimal(6 + dice.next() * 6)
      const previous = oneDecimal(inflation + (dice.next() - 0.3) * 1.2 + 0.1)
      return {
        ...drawCast(dice),
        inflation,
        previous,
        slows: previous > inflation ? 'slows' : 'climbs',
        rate: oneDecimal(dice.between(20, 30) / 2),
        time: dice.between(3, 7),
        bread: oneDecimal(inflation + 1 + dice.next() * 4),
        fares: oneDecimal(inflation + dice.next() * 6),
        rent: oneDecimal(inflation - 1 + dice.next() * 2),
        clothes: oneDecimal(inflation - 4 + dice.next() * 2),
        wage: oneDecimal(inflation - 2 + dice.next() * 2),
        borrow: oneDecimal(17 + dice.next() * 7),
        day: dice.one(weekdays),
        street: dice.one(streets),
        cloth: dice.one(['cloth', 'hardware', 'shoes', 'paint', 'school bags']),
      }
    },
    body: `
The central bank has left its leading rate at {rate} per cent, for the {time.th} time in a row. Prices were {inflation} per cent higher
than a year ago, after {previous} per cent in the previous month, the statistics office had reported on {day}.

/ Prices rose by {inflation} per cent in a year, the statistics office said on {day}. Hours later the central bank announced that its
leading rate would stay where it is, at {rate} per cent.

The governor, {governor}, saw “no reason for haste in either direction”. She took eleven questions and answered, by her own count, seven.

:::table Prices compared with a year ago, per cent
| | Change |
|---|---|
| Bread and cereals | +{bread} |
| Fares | +{fares} |
| Rent | +{rent} |
| Clothing | +{clothes} |
| All | +{inflation} |
:::

? ## In the shop

? {a}, who sells {cloth} on {street}, does not follow the rate, since no bank would lend to {a.him} at anything near it. Small firms pay
{borrow} per cent. “I read about it the way one reads about yachts,” {a.he} said.

? Wages rose too, by {wage} per cent on average according to the unions. The difference is what people notice at the end of the month.

? {b}, who runs a bakery with nine workers, has given up changing the price list. It is written in chalk now. “The flour man brings the
flour and the news together,” {b.he} said.

? ## What the bank weighs

? Those for a cut point to orders, which are thin. Those against point to the shilling, which has held. {c}, an economist at the
university, would wait. “If you hardly know where you are,” {c.he} said, “walking faster does not help.”

/ {d}, who advises pension funds, said that the bank had surprised no one, “and this is its chief product”.

? The finance minister, {financeMinister}, welcomed the decision. He had welcomed the opposite one as well, in the spring of last year.

The next meeting is in six weeks. The bank then publishes its forecast, with the usual fan of possible outcomes, which on the last occasion
included all of them.
`,
    tags: ['banks', 'inflation', 'budget', 'jobs'],
    pictures: [
      ['coins-and-ledger', 'Small firms pay {borrow} per cent for credit.'],
      ['stock-board', 'The shilling hardly moved on {day}.'],
      ['night-market', 'Bread and fares rose most.'],
    ],
  },
  {
    name: 'young firm',
    headlines: [
      'A company that sells {makes}',
      '{firm} looks for money, and for a bigger yard',
      'How two cousins came to make {makes}',
      '{firm} takes on {staff} people',
      'From a yard in {ward}: {makes}',
    ],
    excerpts: [
      '{a} and {b} began with {start} shillings and a borrowed room. They employ {staff} people now.',
      'The customers are {customers}. The difficulty is {snag}.',
      'Banks said no {nos.words} times. A burial society said yes.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(ventures),
      ward: dice.one(wards),
      start: dice.between(4, 28) * 1000,
      staff: dice.between(11, 48),
      users: dice.between(4, 39) * 100,
      nos: dice.between(3, 9),
      sum: dice.between(4, 19) * 100_000,
      months: dice.between(14, 40),
    }),
    body: `
The yard in {ward} belongs to an aunt, and so did the first table. On it, {months.words} months ago, {a} and {b} began what is now {firm}, a
company that offers {makes}. They had {start} shillings between them.

/ {firm} has {staff} employees, {users} customers and one kettle. The company, in a yard in {ward}, offers {makes}. It was started
{months.words} months ago by {a} and {b}, who had met in a queue for something else.

“Everybody told us that there was no market,” {a} said. “There was. It was only not standing in one place.”

The customers are {customers}. They pay little and at short intervals, which suits both sides. The difficulty, {b} admitted, is {snag}.
“We had a plan for everything except people,” {b.he} said.

? ## Money

? Banks refused them {nos.words} times. One asked for a house as security; another for a second house. In the end a burial society lent
them {sum} shillings at a moderate rate. Its chairman, {c}, was asked why. “Our members are in no hurry,” {c.he} said.

? An investor from abroad came, stayed two days and offered to buy half. He was given lunch. The founders say they will sell a third,
to whoever can tell them where to get steel at a decent price.

/ The accounts are kept by {d}, a retired postmaster, by hand and in green ink. Two auditors have looked at them and found one mistake.
It was the auditor’s.

? :::pullquote {a}
There was a market. It was only not standing in one place.
:::

? ## The next step

? This year {firm} will break even, its owners expect, if power stays on for six hours a day and the ring road is finished. They have made a
second calculation without either.

? What they would ask of the government, if it asked:

? - one form instead of five;
- customs on parts by weight, not by mood;
- to be paid on time by the public customers they have.

A larger yard has been found, two streets on. It belongs to another aunt.
`,
    tags: ['start-ups', 'jobs', 'banks', 'energy'],
    pictures: [
      ['warehouse-robots', 'Shelves in the store of {firm}.'],
      ['coins-and-ledger', 'The books are kept by hand and in green ink.'],
      ['solar-roof', 'The yard in {ward} makes a part of its own power.'],
    ],
  },
  {
    name: 'factory',
    headlines: [
      'Up to {jobs} jobs at stake at {employer}',
      '{Employer} weighs a second shift, or a smaller first one',
      'Dispute at {employer} enters its {week.th} week',
      'Wages, or a roof: what divides the sides at {employer}',
    ],
    excerpts: [
      '{Employer} {place} has been making {work} since {year}. What happens next will be decided in the next weeks.',
      'Managers and the union have been talking for {week.words} weeks. Both now agree on the figures, and on nothing else.',
      'Half of {ward} works there, and the other half is married to somebody who does.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(employers),
      jobs: dice.between(6, 38) * 10,
      week: dice.between(2, 7),
      year: String(dice.between(1931, 1978)),
      ward: dice.one(['Salt Quay', 'Lower Kerrow', 'New Brazil', 'Graveney', 'Weavers’ End']),
      staff: dice.between(41, 120) * 10,
      wage: dice.between(14, 29) * 10,
      ...drawOffer(dice),
      power: dice.between(28, 46),
      years: dice.between(14, 37),
    }),
    body: `
At {employer} {place} the future will be decided within weeks. The owners speak of a second shift and {jobs} more jobs if costs come down,
and of {jobs} fewer if they do not. The union speaks of a wage that has not been raised for two years.

/ {Employer} {place}, which has made {work} since {year}, has {staff} employees. It may soon have {jobs} more or {jobs} fewer. Which of
the two depends on talks that have lasted {week.words} weeks.

The union asks for {ask} per cent. The owners have offered {offer}, and a new roof for the packing hall. “We cannot eat the roof,” said
{a}, who has worked there for {years.words} years and sits at the table for the workforce. “Though it is true that the rain gets into the sandwiches.”

The manager, {b}, does not dispute that the pay is low. A packer earns {wage} shillings a week. Power, {b.he} said, had gone up by
{power} per cent, and the generator now cost as much as the third-largest department.

? {b.He} took the visitor to see it. It is blue, and very loud, and somebody has painted eyes on it.

? ## {Ward}

? Half of {ward} works there, and the other half is married to somebody who does. {c}, who has a shop opposite the gate, gives credit
till Friday. “When the siren goes, I look at the clock,” {c.he} said. “It is the clock that is wrong.”

? The siren is heard across the lagoon. When it was not sounded for two days in the first week of the dispute, the school started late.

/ The ministry of labour has sent {d} as a mediator, a former judge with a name for patience. On the first morning {d.he} had the two
sides walk through the plant together and say nothing. Both describe it as useful.

? :::pullquote {a}
We cannot eat the roof. Though it is true that the rain gets into the sandwiches.
:::

? ## A third way

? On the table is a plan to pay {mid} per cent now and the rest when the power company keeps its promise of ten hours a day. It was
thought up in the canteen. The owners’ lawyers are looking for what is wrong with it.

? Imports have taken a part of the market. They come cheaper, and, as {a.mr} points out, in boxes that were printed here.

A vote is to be held on Thursday, in the yard, by raising hands. In {ward} nobody is buying on credit this week, and the shop opposite is
unusually quiet.
`,
    tags: ['jobs', 'unions', 'energy', 'trade'],
    pictures: [
      ['warehouse-robots', 'The store of {employer}.'],
      ['power-lines', 'The cost of power has gone up by {power} per cent.'],
      ['protest-banners', 'Workers before the gate of {employer}.'],
    ],
    alsoIn: 'city',
  },
  {
    name: 'power supply',
    headlines: [
      'Power company promises {hours.words} hours a day by {month}',
      'Blackouts cost small firms {cost} million a month, study says',
      'Second turbine back at {plant} after {weeks.words} weeks',
      'Who gets light when: a new timetable for {wards} wards',
      'The generator shops of {street} have seen better years',
    ],
    excerpts: [
      'The turbine at {plant} is running again. For {wards} wards this means {hours.words} hours of power a day, the company says.',
      'The company has published a timetable. Readers have begun to compare it with their lamps.',
      'A study by the chamber of crafts puts the cost of blackouts at {cost} million shillings a month.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      hours: dice.between(9, 18),
      month: dice.one(['January', 'February', 'March', 'April', 'May']),
      cost: dice.between(12, 58),
      plant: dice.one(['Battery Point', 'Upper Kerrow', 'the Old Gasworks', 'Sweetwater']),
      weeks: dice.between(5, 9),
      wards: dice.between(11, 12),
      megawatts: dice.between(9, 21) * 10,
      need: dice.between(31, 44) * 10,
      street: dice.one(streets),
      firms: dice.between(310, 890),
      ward: dice.one(wards),
    }),
    body: `
The second turbine at {plant} is running again after {weeks.words} weeks, the power company said. From {month}, {wards} wards of the city
are to have power for {hours.words} hours a day, at hours fixed in advance.

/ From {month} there will be a timetable for light. The power company wants to supply {wards} wards for {hours.words} hours a day each, by
turns, now that the second turbine at {plant} is back.

The set yields {megawatts} megawatts. The city needs about {need} in the evening. “I can divide what I have, and I can be honest about it,”
said {powerSpeaker}, who speaks for the company. “Until now we did only the first.”

? ## The cost of darkness

The chamber of crafts has asked {firms} small firms what blackouts cost them. The answer, scaled up, is {cost} million shillings a month.
It is mostly diesel, followed by spoilt goods and by what the study calls “waiting wages”.

{a}, a <tailor|printer|ice maker> in {ward}, irons at three in the morning because that is when it works. “My customers think I am devoted,”
{a.he} said. “I am only asleep at other times.”

/ For {a}, who has a cold store in {ward}, an hour without power costs eleven shillings and two hours cost everything. {a.He} would settle
for a timetable, {a.he} said, “even a bad one, if it were true”.

? On {street}, where generators are sold, the mood is mixed. {b}, whose shop is the oldest, has seen four such announcements. “We ordered
as usual,” {b.he} said.

? ## On the roof

? More and more people help themselves. Panels stand on one roof in nine, according to a count from the cathedral tower by pupils of the
technical college. The company used to forbid it. It now asks them to register, “so that we know whom to thank”.

? What the timetable says for the evening:

? - wards with even numbers from six to nine;
- wards with odd numbers from nine to midnight;
- hospitals, pumps and bakeries at all times.

? {c}, an engineer at the polytechnic, thinks it can work if nobody is given an exception. {c.He} has asked for the list of exceptions.
It has forty-one entries.

The company will print the hours on the back of the bill. It has promised to publish each month how often it kept to them.
`,
    tags: ['power cuts', 'energy', 'jobs', 'city life'],
    pictures: [
      ['power-lines', 'Lines from {plant} to the city.'],
      ['solar-roof', 'Panels stand on one roof in nine.'],
      ['city-skyline-night', 'The city in the evening, ward by ward.'],
    ],
    alsoIn: 'city',
  },
  {
    name: 'shares',
    headlines: [
      'Lagoon Bank shares lose {change} per cent in a week',
      '{company} pays its first dividend in {years.words} years',
      'Exchange closes {up} after thin trading',
      '{company} replaces its chief executive',
    ],
    excerpts: [
      'The index ended at {after} points after {before} a week before. {trades} shares changed hands, a good many of them twice.',
      '{company} pays {dividend} cents a share. The small shareholders brought cake.',
      '{a} leaves {company} after {tenure.words} years. The board thanked {a.him} in one sentence.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...drawChange(dice, 2100, 2900, 1, 0.06),
      company: dice.one([
        'Ellery Dry Dock',
        'Coastal Telephone',
        'Three Palms Brewing',
        'United Mills',
        'Lagoon Ferries',
      ]),
      years: dice.between(4, 13),
      dividend: dice.between(11, 64),
      trades: dice.between(210, 690) * 1000,
      tenure: dice.between(3, 9),
      profit: dice.between(21, 94),
      holders: dice.between(140, 420),
      listed: dice.between(24, 39),
      fall: oneDecimal(2 + dice.next() * 6),
      day: dice.one(weekdays),
    }),
    body: `
The share index {rose} by {change} per cent in the week to {day}, to {after} points. {company} was the exception to most rules: it announced
a dividend, a new chief executive and a profit, in this order.

/ Trading was thin and ended at {after} points, after {before} a week earlier. What interest there was went to {company}, which will pay its first
dividend in {years.words} years.

Holders will receive {dividend} cents a share. The profit is put at {profit} million shillings, after a year in which the company sold <two
ships|a warehouse|its headquarters> and rented it back.

{a}, who led it for {tenure.words} years, leaves at the end of the month. {b} takes over, a quiet accountant from the company’s own ranks. “I
know where the drawers stick,” {b.he} told the general meeting.

/ At the general meeting, in the hall of the seamen’s institute, {holders} small shareholders made up the majority of those present and one
per cent of the capital. They applauded the dividend and asked about the toilets.

? :::table The week
| | Friday before | This week |
|---|---|---|
| Index, points | {before} | {after} |
| Change, per cent | | {signed} |
:::

? ## Elsewhere

? Lagoon Bank lost {fall} per cent after it set money aside for loans to hauliers. Analysts had expected it, one of them said, but not on a
Tuesday. Brewers gained, as they do before the holidays.

? {c}, who manages the teachers’ pension fund, was not moved. “I look once a quarter, with my glasses off,” {c.he} said. {d}, who trades for
customers from a desk on Customs Parade, bought in the morning and sold at noon. It came to about the price of lunch.

? The exchange lists {listed} companies, of which eleven are traded on an ordinary day. A plan to admit smaller firms is to be presented in the
spring. It has been presented twice before.

? Foreign funds took out a little more than they brought in. The amounts, the exchange’s own report says, are “within the range of a single
misunderstanding”.

The new head of {company} has promised to say where it will be in five years. {b.He} wants to see first, {b.he} added, where it is.
`,
    tags: ['banks', 'shipping', 'telecoms', 'trade'],
    pictures: [
      ['stock-board', 'The index ended the week at {after} points.'],
      ['coins-and-ledger', 'Holders receive {dividend} cents a share.'],
      ['lecture-hall', 'The general meeting drew {holders} small shareholders.'],
    ],
  },
  {
    name: 'fishing fleet',
    headlines: [
      'Catch {up} {change} per cent, and the boats go further',
      'Canoe owners ask for a closed season of {weeks.words} weeks',
      'Where the mackerel went: skippers of {town} compare notes',
      'Ice, diesel, luck: the sums of a skipper from {town}',
      'Fishing fleet lands {after} tonnes, after {before}',
    ],
    excerpts: [
      'The canoes landed {after} tonnes, after {before} the year before. Diesel has eaten what the prices brought.',
      'Skippers who used to be home by noon now stay out for {nights.words} nights.',
      'A closed season would help the stock. The question is who feeds the crews meanwhile.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...drawChange(dice, 21_000, 38_000, 100),
      town: dice.one(['Sanderling', 'Port Victor', 'Fort Amity', 'Graveney']),
      weeks: dice.between(4, 8),
      nights: dice.between(2, 5),
      miles: dice.between(14, 38),
      diesel: dice.between(38, 57),
      canoes: dice.between(21, 64) * 10,
      years: dice.between(13, 41),
      trawlers: dice.between(18, 54),
      crate: dice.between(9, 21) * 10,
    }),
    body: `
The canoe fleet landed {after} tonnes of fish last year, against {before} in the year before. The catch thus {rose} by {change} per cent. The
boats, skippers in {town} say, had to go {miles} miles out for it.

/ Before sunrise {canoes} canoes used to leave {town} and to be back by noon. Some of them now stay out for {nights.words} nights. The catch,
at {after} tonnes after {before}, {rose} by {change} per cent.

{a} has been a skipper for {years.words} years and keeps a book. On one page stands what the fish brought, on the other what it cost. “I can show you
the year in which they met,” {a.he} said. Diesel is {diesel} per cent of {a.his} expenses; ice comes next.

? A crate of mackerel fetches {crate} shillings on the beach. Three hours later, in the city, it fetches twice as much. In between there are
the road, a bridge, four women with telephones, and the ice.

? ## A closed season

The ministry proposes to close the grounds for {weeks.words} weeks when the mackerel spawn. The canoe owners are in favour, on condition that it holds
for the {trawlers} foreign trawlers as well. “If the guest goes on eating, you do not leave the table,” said {b}, who speaks for them.

/ Scientists have asked for a closed season for years. {b}, of the canoe owners’ association, has come round to it. “We were against it as long as
there was something to be against,” {b.he} said.

? What is open is how the crews are to live meanwhile. A fund, filled from the licence fees, would pay each man a third of what he earns. There is a
list of the men. It was made in a year of elections, and is long.

? {c}, a biologist at the lagoon station, has measured mackerel at the market for eleven years, with a plastic ruler and the traders’
permission. They have become two centimetres shorter. “It does not sound like much,” {c.he} said. “It is a year of their lives.”

? ## On the beach

? In {town} the boats are painted with eyes, proverbs and the names of football clubs. {a.mr}’s is called *Look Behind You*. Two of {a.his} sons sail
with {a.him}; a third is studying accounting, and has been promised the book.

Patrols have one boat, which is to get a second engine. Consultations end next month. Until then, as every year at this time, they go out.
`,
    tags: ['fisheries', 'jobs', 'climate', 'trade'],
    pictures: [
      ['fishing-boats', 'Canoes on the beach at {town}.'],
      ['market-scales', 'A crate of mackerel fetches {crate} shillings on the beach.'],
      ['lighthouse', 'Skippers go {miles} miles out.'],
    ],
    alsoIn: 'science',
  },
  {
    name: 'airline and hotels',
    headlines: [
      'Hotels count {after} nights, {up} {change} per cent',
      'Airport adds a flight to {place}, and a second fan',
      'Hotel on {street} reopens with {rooms} rooms',
      'Beach hotels in {town} fill up for the regatta',
    ],
    excerpts: [
      'Hotels counted {after} overnight stays, {up} {change} per cent. The guests were mostly cousins.',
      'The connection to {place} had been given up {years.words} years ago. It returns three times a week.',
      'The house had stood empty since a fire. {a} bought it with a partner and a great deal of patience.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...drawChange(dice, 118_000, 260_000, 100),
      place: dice.one(['Lisbon', 'Port-Céleste', 'Vila Serena', 'Casablanca', 'Dakar']),
      street: dice.one(streets),
      rooms: dice.between(14, 62),
      town: dice.one(towns),
      years: dice.between(3, 9),
      staff: dice.between(12, 70),
      spend: dice.between(31, 74) * 10,
      share: dice.between(38, 61),
      daily: dice.between(90, 240),
    }),
    body: `
Hotels and guest houses counted {after} overnight stays last season, after {before} in the one before, the tourist office said. That is a {rise} of
{change} per cent.

/ The season was not what had been hoped and better than had been feared, the tourist office said: {after} overnight stays, {up} {change} per
cent from {before} in the year before.

The visitors spent {spend} shillings a day on average. Most of them, {share} per cent, came to see relatives. “They are the best guests,” said {a}, who
has just reopened a house with {rooms} rooms on {street}. “They know where everything is, and in the evening they flee.”

? The building had stood empty since a fire. {a.mr} kept the staircase, the tiles and the porter, {b}, who had gone on sweeping the pavement in front
of it for {years.words} years. There are {staff} people on the payroll.

? ## By air

A direct flight to {place} returns to the timetable after {years.words} years, three times a week. The airport has enlarged the departure hall for it, by a
row of seats and a second fan.

/ From next month one can fly to {place} again without changing. {c}, who manages the airport, expects {daily} passengers a day. Customs has been asked
to open its other counter.

? ## On the coast

? In {town} the beach hotels are booked out for the regatta and half empty for the rest of the month. {d}, who rents out eleven huts, would prefer it the
other way round. “A crowd eats standing up,” {d.he} said.

? Power is what worries owners most: a generator costs as much as a cook. After this come the road, the sea, which has taken four metres of beach since
last year, and reviews written by people who had wanted snow.

? The office wants to draw guests inland, to the cocoa villages, where families let rooms. It has printed a leaflet. The families have asked for a sign at
the turn-off.

Bookings for the new year are said to be good. The tourist office has changed its slogan, for the third time in five years, back to the first one.
`,
    tags: ['tourism', 'airlines', 'jobs', 'heritage'],
    pictures: [
      ['lighthouse', 'The coast at {town}.'],
      ['ferry-crossing', 'Visitors on the lagoon.'],
      ['city-skyline-night', 'The view from the roof of the hotel on {street}.'],
    ],
  },
]
