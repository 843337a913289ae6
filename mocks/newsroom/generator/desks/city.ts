import type { Dice } from '../dice'
import { percentChange, toNearest } from '../figures'
import { drawCast } from '../people'
import type { Scenario } from '../scenario'
import { councilSize, markets, schools, streets, towns, wards, weekdays } from '../world'

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
    brief: 'bus pass scheme',
    aim: 'let registered apprentices ride without a fare',
    doubt: 'buses that are full before they reach the outer wards',
  },
  {
    plan: 'longer hours for street stalls',
    brief: 'late-stall rule',
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
    brief: 'parking charge',
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
    goods: 'cable drums',
    item: 'drum',
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
    site: 'a former cinema',
    place: 'cinema',
    held: 'furniture, old seats and a stack of film cans',
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

/** Reported and recovered in three quarters, rising, with fewer recovered than reported. */
const drawQuarters = (dice: Dice) => {
  const q1 = dice.between(18, 30)
  const q2 = q1 + dice.between(3, 14)
  const q3 = q2 + dice.between(5, 22)
  return { q1, q2, q3, r1: Math.floor(q1 / 6), r2: Math.floor(q2 / 5), r3: Math.floor(q3 / 7) }
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
uniforms|lamp parts|spectacles> there for {years.words} years, said takings were down by {takings} per cent. “People can
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
  {
    name: 'council vote',
    headlines: [
      'Council backs {plan} by {yes} votes to {no}',
      'After a long night, the {brief} has a majority of {margin.words}',
      'A {brief} for the city, but not before {month}',
      'Narrow vote, long debate: councillors settle on {plan}',
      'Who voted how on the {brief}, and what happens now',
    ],
    excerpts: [
      'The measure, which would {aim}, had been sent back to committee twice. Opponents speak of {doubt}.',
      'Councillors voted {yes} to {no} after a debate of {hours.words} hours. The rule takes effect in {month}.',
      'The mayor, {mayor}, called the vote “late, but not too late”. The opposition on the council counts differently.',
    ],
    facts: (dice) => {
      const margin = dice.between(1, 4) * 2 + 1
      const absent = dice.between(0, 2) * 2
      const yes = (councilSize - absent + margin) / 2
      return {
        ...drawCast(dice),
        ...dice.one(councilMatters),
        yes,
        no: yes - margin,
        margin,
        absent,
        hours: dice.between(3, 7),
        month: dice.one(['January', 'February', 'March', 'April']),
        ward: dice.one(wards),
        otherWard: dice.one(['Sanderling', 'Benedita', 'Fort Amity']),
        cost: dice.between(3, 24) * 50_000,
        drafts: dice.between(4, 9),
        street: dice.one(streets),
        day: dice.one(weekdays),
      }
    },
    body: `
The city council voted {yes} to {no} on {day} night for {plan}, ending an argument that has run for most of the year.
From {month} the city will {aim}.

/ From {month} the city will {aim}. The council settled the matter late on {day} by {yes} votes to {no}, with the
public gallery still half full at eleven.

? The debate took {hours.words} hours. Two amendments fell, one was withdrawn, and one was found to have been moved in
the wrong year.

{a}, the councillor for {ward} who proposed the measure, said it was meant for people “who keep the rules already and
wonder why”. {a.He} thanked the clerks, who had redrafted it {drafts.words} times.

Against it spoke {b}, who said the city would be making promises on behalf of {doubt}. “Pass it by all means,” {b.he}
told the chamber. “Then come with me to {street} at seven in the morning and explain it.”

/ {b}, who led the opponents, did not dispute the aim. “My quarrel is with {doubt},” {b.he} said. “You have written a
rule for a city that we would all like to live in.”

? ## What it costs

? The treasurer’s note puts the first year at {cost} shillings, most of it for <three new posts|two clerks and a
van|printing, wardens and a telephone line>. {c}, who chairs the finance committee, said the money would come from
unspent repairs, “of which, I regret to say, there are always some”.

? {otherWard} brought in a similar rule two years ago. Officials there report fewer complaints and rather more
paperwork; a study by the polytechnic found an effect “about as large as the margin of error”.

? ## The timetable

? - **Within two weeks:** the text is published and open to objections.
- **Before {month}:** wardens and clerks are trained.
- **After a year:** the council votes again on whether to keep it.

? The mayor, {mayor}, who has no vote unless the chamber is tied, said the decision was “late, but not too late”. Asked if she
would have broken a tie, she said that she had been looking forward to finding out.

? Residents in the gallery were divided. {d}, who had come straight from work, said {d.he} would believe it when the
first notice went up. {e}, two rows behind, had already brought a pen.

The rule can still be held up in court. <Nobody has said they will try|A traders’ association has taken advice and is
thinking it over|One landlord has announced that he will>, and the legal department is known to have kept the file on the
desk.
`,
    tags: ['council', 'city life', 'housing', 'rubbish', 'markets', 'buses'],
    pictures: [
      ['ballot-box', 'The vote was {yes} to {no}.'],
      ['city-skyline-night', 'The lights of the old town, seen from the council’s own windows.'],
      ['empty-chair', 'A seat in the council chamber.'],
    ],
    alsoIn: 'politics',
  },
  {
    name: 'water outage',
    headlines: [
      '{Ward} to go without water for {hours.words} hours',
      'Taps run dry in {ward} as pumps are changed',
      'Fill the buckets: {ward} faces a dry {day}',
      'Why the water in {ward} has turned the colour of tea',
      'Valve failure at {station} leaves {wards.words} wards dry',
    ],
    excerpts: [
      'Work at {station} will cut supply to about {homes} homes. Tankers will stand at {tanks.words} places.',
      'The waterworks asks residents to store what they need for a day and to boil it afterwards.',
      'A {age}-year-old valve at {station} has been blamed for low pressure and brown water.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ward: dice.one(wards),
      hours: dice.between(11, 30),
      homes: dice.between(12, 74) * 100,
      tanks: dice.between(3, 8),
      wards: dice.between(2, 4),
      age: dice.between(31, 64),
      station: dice.one([
        'the Millrace pumping station',
        'the Upper Kerrow works',
        'the Tamarind Street reservoir',
        'the number two filter house',
      ]),
      street: dice.one(streets),
      day: dice.one(weekdays),
    }),
    body: `
About {homes} households in and around {ward} will have little or no water from six o’clock on {day} morning, the
waterworks said, while crews replace a valve at {station}. Supply should return within {hours.words} hours.

/ The waterworks will shut down part of {station} from early on {day}, leaving some {homes} homes in {ward} and
neighbouring streets without water for up to {hours.words} hours.

The valve, cast {age} years ago, has been closed by hand each night since the last rains to keep pressure up elsewhere.
“It turns, but it no longer means it,” said {waterSpeaker}, who speaks for the waterworks.

? Tankers will be at {tanks.words} places, among them the school on {street} and the old pump in the market. People are
asked to bring vessels with lids and to leave the last turn in the queue to those who cannot carry.

? ## What to do

? - Store enough for a day; ten litres a head is the usual advice.
- Turn off the heater before the taps run dry.
- When the water returns, let it run until it is clear, and boil it for a day.

Residents had complained of brown water for a week. {a}, who runs a laundry on {street}, said {a.he} had sent back
{a.his} own invoice from the waterworks with a shirt pinned to it. “They were very nice about the shirt,” {a.he} said.

/ {a}, a midwife who lives on the hill, keeps eleven cans under the stairs and refills them in rotation. “You learn to
hear it,” {a.he} said. “The pipe coughs, and you have four minutes.”

? {b}, head of the clinic in {ward}, said its own tank would last two days. Dialysis patients have been moved to the
general hospital as a precaution.

? :::pullquote {a}
The pipe coughs, and you have four minutes.
:::

? ## An old network

? A third of the mains in the city are older than the republic. The waterworks replaces about one per cent of them a
year, which, {c}, an engineer at the polytechnic, points out, “assumes that the youngest pipe will be happy to wait a
century”.

? The council will be asked next month for money to bring forward {station}’s remaining valves. There are nineteen.

? {waterSpeaker} of the waterworks said that he could not exclude a second interruption if the old casting broke while being lifted
out. In that case, he said, loudspeaker vans would go round, “and I shall be in one of them”.

Water for the fire brigade is not affected. Bakeries have been promised a supply until four in the morning.
`,
    tags: ['water', 'city life', 'hospitals', 'council'],
    pictures: [
      ['water-tower', 'The water tower above {ward}.'],
      ['kitchen-fire', 'Cooking with stored water during an earlier interruption.'],
      ['hospital-corridor', 'Clinics have tanks of their own, for a day or two.'],
    ],
  },
  {
    name: 'last workshop',
    headlines: [
      'The last {trade} of {street} puts down the tools',
      'After {years.words} years, a {shop} closes its shutters',
      '“Bring it in, we’ll see”: farewell to a {trade}',
      'A {trade}, {years.words} years and one unfinished job',
      '{street} loses its {shop}, and somewhere to talk',
    ],
    excerpts: [
      '{a} took over the {shop} from an uncle. There was no nephew to pass it on to.',
      'The {trade} of {street} is retiring at {age}. On the bench lies {last}.',
      'For {years.words} years people brought {a.him} what others would have thrown away.',
    ],
    facts: (dice) => {
      const years = dice.between(29, 51)
      return {
        ...drawCast(dice),
        ...dice.one(closingTrades),
        street: dice.one(streets),
        years,
        age: years + dice.between(17, 24),
        ledgers: dice.between(11, 40),
        waiting: dice.between(6, 23),
        rent: dice.between(3, 4),
      }
    },
    body: `
On the last <Saturday|Friday> in the {shop} on {street}, {a} did what {a.he} has done for {years.words} years: switched on
the lamp, put the kettle on the ring, and told the first customer that it could not be mended. Then {a.he} mended it.

/ The sign in the window of the {shop} on {street} is written in pencil, as if it might be taken back. “Closing,” it
says. “Please collect.” After {years.words} years, {a}, {age}, is giving up.

{a.He} learnt the trade from an uncle who spoke, by {a.his} account, about once a week. The uncle’s stool is still
there. So are {ledgers} ledgers, in which every {thing} that ever crossed the counter is entered, with its fault, its
owner and, in a separate column, the owner’s excuse.

? “Nobody ever dropped anything,” {a.mr} said. “In {years.words} years, not one. It was always like that when they got it.”

There was never a day when the work stopped. It thinned. New ones became cheaper than repairs; the people who knew the
difference grew old. The rent, meanwhile, has gone up {rent.words} times since the tram line was extended.

? {b}, who teaches at the school round the corner, used to send pupils in to watch. “They came out quieter,” {b.he}
said. “They had seen somebody look at one thing for an hour.”

? ## The bench

? The tools will go to the technical college, which has promised to use them and not to hang them up. One vice, bolted
to the floor before the floor was tiled, stays where it is. The next tenant, <a telephone shop|a juice bar|a
hairdresser>, has asked if it could be painted.

? :::pullquote {a}
Nobody ever dropped anything. It was always like that when they got it.
:::

? Still waiting for their owners are {waiting.words} pieces, some since before the last census. {a.mr} has written to all of
them. Four have answered, one to ask what the {thing} was worth now.

? An apprentice was tried, twice. The first, {c}, left for the oil platforms and sends a card each new year. The second
stayed two weeks and is today a dentist.

? > I could always see what was wrong. The hard part was telling people that it was worth it.

The last job lies under a cloth: {last}. It needs a part that has not been made for thirty years, and {a.he} is making
it. “I have time now,” {a.he} said.
`,
    tags: ['city life', 'heritage', 'jobs', 'markets'],
    pictures: [
      ['empty-chair', 'The uncle’s stool in the {shop} on {street}.'],
      ['letter-and-pen', 'A page from one of the {ledgers} ledgers.'],
      ['fabric-stall', 'Trade goes on next door.'],
    ],
    alsoIn: 'culture',
  },
  {
    name: 'thefts',
    headlines: [
      'Police recover {found} stolen {goods} in a boatyard',
      'Thieves take {taken} {goods} in a fortnight',
      'Where do the {goods} go? Detectives follow a trail to {town}',
      'Owners asked to identify {goods} found in {ward}',
      '{Town} dealer held over missing {goods}',
    ],
    excerpts: [
      'Of {taken} {goods} reported stolen from {from}, {found} have turned up under a tarpaulin in {ward}.',
      '{Advice}, police say, after a run of thefts from {from}.',
      'Three people have been questioned. The owners have been asked to come with papers, or at least a good description.',
    ],
    facts: (dice) => {
      const taken = dice.between(24, 71)
      return {
        ...drawCast(dice),
        ...dice.one(stolenGoods),
        taken,
        found: Math.round(taken * (0.3 + dice.next() * 0.4)),
        ward: dice.one(wards),
        town: dice.one(towns),
        worth: toNearest(dice.between(40, 310) * 1000, 5000),
        days: dice.between(6, 9),
        ...drawQuarters(dice),
        age: dice.between(27, 58),
        day: dice.one(weekdays),
      }
    },
    body: `
Police have recovered {found} of the {taken} {goods} reported stolen from {from} this <month|season>, in a yard in
{ward} that was meant to hold <scrap|old nets|building sand>. Three people were questioned and one, a dealer of {age}
from {town}, is still being held.

/ A tarpaulin in a yard in {ward} has given back {found} of the {taken} {goods} that have vanished from {from} in the
past weeks. A dealer from {town}, aged {age}, is in custody; two others were let go after questioning.

{policeSpeaker}, who speaks for the police, said officers had followed a <handcart|pick-up with one working light|delivery boy> for two nights
before they went in on {day}. “We were fairly quiet about it,” he said. “The dogs were not.”

? The haul is put at {worth} shillings. Every {item} will be photographed and numbered, and owners can come to the
Customs Parade station with papers or, he said, “a description that is better than ‘mine’”.

? {a}, who lost three in one night, said {a.he} had recognised one at once by a dent. “I made that dent,” {a.he} said.
“I would know it anywhere. I was not proud of it until now.”

/ {b}, whose family has worked from the same {from} for two generations, was less hopeful. “They have filed the numbers
off,” {b.he} said. “What I want back is the {days.words} days I could not work.”

? ## A market for it

? Dealers in {town} pay about a fifth of the price of a new one, according to {c}, who follows the trade for the chamber
of crafts. It takes four buyers for a theft to be worth the night, {c.he} said, “and there are always four”.

? The figures have been rising for a while:

? :::table Thefts of {goods} reported in the city
| Quarter | Reported | Recovered |
|---|---|---|
| First | {q1} | {r1} |
| Second | {q2} | {r2} |
| Third | {q3} | {r3} |
:::

? The police advice is short. “{Advice},” said {policeSpeaker.mr}. Those who see a delivery at an odd hour are asked to
note the time and go indoors.

A hearing is expected next week. The yard’s owner, who lives abroad, has told the court by letter that he believed it to
be empty.
`,
    tags: ['police', 'courts', 'city life', 'markets'],
    pictures: [
      ['courtroom', 'A hearing is expected next week.'],
      ['fishing-boats', 'Boats at their moorings in {ward}.'],
      ['city-skyline-night', 'Officers watched the yard for two nights.'],
    ],
  },
  {
    name: 'fire',
    headlines: [
      'Fire destroys {site} in {ward}; no one hurt',
      'Night fire in {ward} is out after {hours.words} hours',
      'Smoke over {ward} as {site} burns',
      'What the fire left of a {place} in {ward}',
    ],
    excerpts: [
      '{crews.Words} crews fought the flames until morning. {Lost} are gone; the houses on either side were saved.',
      'The building held {held}. {fireChief.mr} praised neighbours who formed a chain from the pump.',
      'The cause is not known. The night porter raised the alarm at {clock}.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(fireSites),
      ward: dice.one(wards),
      street: dice.one(streets),
      hours: dice.between(3, 8),
      crews: dice.between(4, 9),
      clock: `${dice.between(1, 4)}.${dice.between(1, 5)}0 in the morning`,
      workers: dice.between(11, 46),
      years: dice.between(18, 70),
    }),
    body: `
A fire that broke out before dawn destroyed {site} off {street} in {ward} and kept {crews.words} crews at work for
{hours.words} hours. Nobody was hurt. The building held {held}, and the smoke could be seen from the far side of the
lagoon.

/ {Site} in {ward} burnt through the night, and by breakfast {lost} were gone. {crews.Words} crews had it under
control after {hours.words} hours. No one was injured.

The night porter, {a}, smelt it before {a.he} saw it and rang at {clock}. {a.He} then woke the street, house by house, with a
ladle and a pan. “I did not know what to shout,” {a.he} said, “so I shouted names.”

? {fireChief}, the chief fire officer, said the crews had concentrated on the walls to either side. “You could not save that building,” she
said. “You could save eleven others, and they did.” One hydrant on {street} was dry; a line of neighbours passed
buckets from the old pump until a tanker came.

? :::pullquote {fireChief}
You could not save that building. You could save eleven others.
:::

The owner, {b}, stood behind the tape in a borrowed coat. {b.His} family has run the {place} for {years.words} years.
The work fed {workers} people. “They will be paid this month,” {b.he} said. “After that I shall have to ask somebody who
has slept.”

/ The {place} fed {workers} people and has been in the family of {b} for {years.words} years. {b.He} was
insured, {b.he} said, “for about the price of the roof”.

? ## Questions

? The cause is not known. Inspectors found a cable over the yard that appeared on no plan, and have taken it away. The
{place} was last checked <four|five|six> years ago and passed with two remarks, both about exits.

? {c}, who represents the ward, asked the council to list all stores of that kind between dwellings. A list was begun
after the last such fire and reached the letter G.

? Two cats were brought out by a fireman and one returned by itself. A collection for the workers has been set up in the
chapel on {street}.

{street} is closed to traffic until the front wall has been taken down. Those with asthma are advised to keep windows
shut for another day.
`,
    tags: ['fire', 'city life', 'jobs', 'housing'],
    pictures: [
      ['storm-front', 'Smoke stood over {ward} until the wind turned.'],
      ['city-skyline-night', 'The fire was visible from the far side of the lagoon.'],
      ['fabric-stall', 'Goods saved from a shop next door.'],
    ],
  },
  {
    name: 'school repairs',
    headlines: [
      '{School} gets its roof back after {terms.words} terms',
      'Lessons in the chapel while {school} waits for a roof',
      'Parents at {school} mend what the ministry has not',
      '{pupils} <chairs|pupils> and a bell: {school} starts again',
      'How {school} came to teach in three shifts',
    ],
    excerpts: [
      'The storm took the roof of the east wing. {pupils} pupils have been taught in a chapel, a shed and a bus since.',
      'The repair cost {cost} shillings. Parents raised {raised} of it, the city the rest.',
      '{schoolsChief} says seven other schools are on the list, and that the list has an order.',
    ],
    facts: (dice) => {
      const cost = dice.between(30, 90) * 10_000
      return {
        ...drawCast(dice),
        school: dice.one(schools),
        terms: dice.between(2, 5),
        pupils: dice.between(31, 88) * 10,
        cost,
        raised: toNearest(cost * (0.15 + dice.next() * 0.25), 1000),
        letters: dice.between(11, 34),
        age: dice.between(9, 15),
        years: dice.between(7, 24),
        day: dice.one(weekdays),
      }
    },
    body: `
For {terms.words} terms the pupils of {school} have learnt their tables under a tarpaulin. On {day} they moved back
under a roof, which leaked for the first ten minutes and then, after a carpenter had been up, no longer.

/ {School} has a roof again. It is green, it is made of steel, and on {day} {pupils} pupils filed in below it and
looked up before they looked at the blackboard.

The storm that tore off the old one also took the library and a piano. Classes went to a chapel, a boat shed and, for
the youngest, a bus without wheels lent by the depot. “They loved the bus,” said {a}, the head teacher, who has been at
the school for {years.words} years. “We may have made a mistake in giving it back.”

Of the {cost} shillings that the work cost, parents raised {raised} with <fish suppers|a raffle|a concert and a great
many cakes>. The city paid the rest after {letters} letters. {a} has kept copies.

? {schoolsChief}, who is responsible for the city’s schools, said she was grateful to the parents “and a little
ashamed”. Seven other schools are waiting. “There is a list, it has an order, and the order is public,” she said.

? ## Three shifts

? While the wing was closed the school taught in three shifts, the last of which ended after dark. {b}, a parent of
three, had one child in each. “I served breakfast at five, at ten and at one,” {b.he} said. “The same breakfast.”

? Results in mathematics, oddly, went up. The teachers put it down to the smaller groups; the pupils, asked by this
newspaper, put it down to there having been nothing to look at.

? What is still missing, according to the head teacher:

? - shelves and about four hundred books;
- a laboratory tap that closes;
- a piano, or someone who will admit to owning one.

? {c}, who is {age} and wrote the speech for the pupils, had been asked to keep it short. “Thank you,” it went. “It was
very hot. Now it is less hot. Please also do the boys’ toilets.”

/ {c}, aged {age}, cut the ribbon with the scissors from the art room, at the third attempt.

The ministry’s inspector has asked to see the accounts. He will be received, the head said, in the library, and may sit
on the floor like everybody else.
`,
    tags: ['schools', 'council', 'budget', 'weather'],
    pictures: [
      ['school-courtyard', 'The courtyard of {school} on the first day under the new roof.'],
      ['lecture-hall', 'Chairs for {pupils} pupils had been stored in a chapel.'],
      ['storm-front', 'The storm took the roof, the library and a piano.'],
    ],
  },
  {
    name: 'market rents',
    headlines: [
      'Stallholders in {market} refuse the new rents',
      '{Market} shuts over rents {rise} per cent higher',
      'A quiet strike among the scales of {market}',
      '{Market} and the price of <two square metres|a place in the shade>',
    ],
    excerpts: [
      'A stall that cost {before} shillings a month is to cost {after}. Traders have stopped paying altogether.',
      'The council says the increase pays for drains and light. The traders say they are still waiting for both.',
      '{a}, who speaks for {stalls} stallholders, has put the money in an account that nobody can touch.',
    ],
    facts: (dice) => {
      const before = dice.between(18, 46) * 20
      const after = toNearest(before * (1.2 + dice.next() * 0.5), 20)
      return {
        ...drawCast(dice),
        market: dice.one(markets),
        before,
        after,
        rise: Math.round(percentChange(before, after)),
        stalls: dice.between(14, 62) * 10,
        years: dice.between(12, 44),
        wet: dice.between(96, 131),
        fish: dice.one([
          'dried shrimp',
          'smoked herring',
          'cassava flour',
          'red pepper',
          'indigo cloth',
          'second-hand spectacles',
        ]),
        day: dice.one(weekdays),
      }
    },
    body: `
No scale moved in {market} on {day}. The stallholders had come, as always, before light; they sat down behind their
empty tables and stayed there until noon, in protest at a rent that is to go up by {rise} per cent.

/ The traders of {market} have stopped paying rent. A pitch of two square metres, {before} shillings a month until now,
is to cost {after} from the new year, and {stalls} stallholders have agreed that it will not.

“We are not against drains,” said {a}, who sells {fish} and was chosen to speak for the rest. “We have been for drains
for {years.words} years. We should like to see one.”

The council says the increase, the first since the last flood, is to pay for drainage, lamps and a night guard.
{deputyMayor}, who is in charge of markets, said that the accounts were open to anyone. “It costs more to keep the place
than it brings in,” he said. “Somebody pays the difference, and he does not sell {fish}.”

? ## Two calculations

? :::table A month at a stall of two square metres, in shillings
| | Now | From the new year |
|---|---|---|
| Rent | {before} | {after} |
| Porter and water | 60 | 60 |
| Market guard | 25 | included |
:::

? The traders keep a table of their own. In theirs, a wet day counts as a loss of a third, and there are {wet} wet days
in the year.

? {b}, who took over an aunt’s place by the east door, said that {b.he} had stopped doing the sum. “If I did the
sum,” {b.he} said, “I would not come.”

/ {b}, who owns three stalls and lets out two of them, did not join the protest but closed all the same. “One has to
walk home with these people,” {b.he} said.

? Customers took it calmly. {c}, who had come for <onions|thread|a hen>, sat down with the others and was given tea. By
eleven there was singing in the fish row.

? The rent is being paid, into an account with three signatures, to be released when the first lamp burns. {deputyMayor.mr}
called that “not how rents work”, and agreed to come on Thursday and look at the gutters.

If there is no agreement by the end of the month, the market will close every {day} until there is one. It would be, the
older traders say, the first time since the year of the eclipse.
`,
    tags: ['markets', 'council', 'inflation', 'jobs', 'city life'],
    pictures: [
      ['market-scales', 'Scales at rest in {market}.'],
      ['night-market', 'The lamps are the stallholders’ own.'],
      ['fabric-stall', 'A pitch of two square metres.'],
    ],
    alsoIn: 'business',
  },
  {
    name: 'ferry and tram',
    headlines: [
      'New {craft} timetable leaves {ward} an hour later',
      'The {clock} {craft} returns, with {seats} seats and a conductor',
      'Fewer {craft}s, longer queues: a week on the {line} line',
      'Passengers win back the last {craft} to {ward}',
      '{transitChief.last} promises a {craft} every {minutes.words} minutes',
    ],
    excerpts: [
      'The transit office had cut the late service for want of crews. {signatures} signatures brought it back.',
      'Every {minutes.words} minutes, says the timetable; a reader with a notebook found otherwise.',
      'The {craft} to {ward} carries {riders} people a day. In the evening it had carried none, since it did not run.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      craft: dice.one(['boat', 'tram']),
      ward: dice.one(wards),
      line: dice.one(['Signal Point', 'Marina Row', 'Ibis Hill', 'Lower Kerrow']),
      clock: dice.one(['9.40', '10.15', '10.50', '11.20']),
      seats: dice.between(4, 14) * 10,
      minutes: dice.one([12, 15, 20, 25]),
      actual: dice.between(31, 48),
      riders: dice.between(21, 83) * 100,
      signatures: dice.between(19, 68) * 100,
      crews: dice.between(5, 14),
      weeks: dice.between(4, 9),
      shortage: dice.between(31, 58),
      day: dice.one(weekdays),
    }),
    body: `
The last {craft} to {ward} runs again. From {day} it leaves the centre at {clock} in the evening, after {weeks.words} weeks
in which those who work late <walked|shared taxis|slept at their sisters’>. The transit office had withdrawn it for want
of crews and restored it, it says, for want of peace.

/ At {clock} on {day} evening a {craft} with {seats} seats left for {ward}, carrying 31 passengers, a conductor and the
head of the transit office, who paid his fare.

{transitChief}, who runs the city’s transport, said that he had found {crews.words} more drivers, some of them retired. “I rang
them at supper time,” he said. “It is when people are kindest.” A service every {minutes.words} minutes is promised for the
whole day by the spring.

The petition that did it was begun by {a}, a <theatre usher|night cook|hospital cleaner>, on the back of a rota. It ended
with {signatures} names. “I only wanted to go home,” {a.he} said.

? ## A notebook

? On the {line} line the timetable has long said {minutes.words} minutes. {b}, a retired statistician, stood at the same stop
on ten working days and found an average of {actual}. The longest gap coincided with the football.

? “They are never late,” {b.he} said. “They are simply elsewhere.”

? The office does not dispute the figures. It blames:

? 1. {shortage} unfilled posts, since a third of the crews have left for the port;
2. works at the depot, which close two of its five lanes;
3. the regatta.

? {c}, who speaks for the crews, added a fourth reason: shifts that are made known the evening before. “You cannot run a
timetable with people who have none,” {c.he} said.

? The line carries {riders} passengers a day. Fares do not change, {transitChief.mr} said, “this year”.

? One conductor, {d}, has been given the late turn at {d.his} own wish. The view of the lagoon at that hour is the best
in the city, {d.he} said, and people are too tired to argue.

Whether the late service stays depends on the count at the end of the quarter. Passengers on {day} evening were already
planning to ride it twice.
`,
    tags: ['ferry', 'trams', 'buses', 'unions', 'city life'],
    pictures: [
      ['ferry-crossing', 'An evening crossing on the lagoon.'],
      ['tram-depot', 'Late turns begin and end at the depot.'],
      ['bus-rank', 'Those who missed the last service shared minibuses home.'],
    ],
  },
  {
    name: 'hospital',
    headlines: [
      'General hospital opens {beds} beds and borrows {nurses} nurses',
      '<A waiting room|A form|A corridor> less: how {doctors.words} doctors cut a queue',
      'At the general hospital, {wait.words} hours <is now|have become> {after.words}',
      'Night clinic in {ward} sees {patients} patients in first month',
      'Doctors ask the city for {nurses} nurses and a lift that stops',
    ],
    excerpts: [
      'Patients used to wait {wait.words} hours in the emergency department. With a desk moved and a form torn up it is {after.words}.',
      '{hospitalChief} says the beds were never the problem. The hands were.',
      'A clinic that opens when others close has been busier than planned from the first night.',
    ],
    facts: (dice) => {
      const wait = dice.between(6, 9)
      return {
        ...drawCast(dice),
        beds: dice.between(12, 40),
        nurses: dice.between(10, 30),
        wait,
        after: wait - dice.between(2, 4),
        ward: dice.one(wards),
        patients: dice.between(7, 19) * 100,
        doctors: dice.between(3, 6),
        vacancies: dice.between(23, 61),
        year: dice.between(2, 5),
        cost: dice.between(11, 42) * 10_000,
      }
    },
    body: `
The emergency department of the general hospital has cut the time that patients wait from {wait.words} hours to {after.words}, and
has done it, its director says, with a screwdriver. A desk was moved, a door was rehung, and a form that asked for the
same address three times was torn up.

/ Nobody at the general hospital wishes to call it a miracle. With {beds} more beds, {nurses} nurses on loan from the provinces
and a desk turned by ninety degrees it has brought the wait in emergency from {wait.words} hours down to {after.words}.

“The beds were never the problem,” said {hospitalChief}, who has led the hospital for {year.words} years. “You can buy
a bed. You cannot buy the person who turns the patient in it.” There are {vacancies} nursing posts that she cannot fill.

? ## The night clinic

In {ward}, a clinic that opens at six in the evening and closes at six in the morning saw {patients} people in its first
month. It has {doctors.words} doctors, two of whom work there after a day elsewhere. {a}, who came with a child’s
fever at two o’clock, was home by four. “Before, I would have waited for the morning,” {a.he} said, “and counted.”

? Most come with what cannot wait and does not need a theatre: burns from kitchen fires, asthma, a fish hook. A third come,
according to the head nurse, {b}, because it is quiet. “They have a pain they did not want to mention in daylight.”

? :::pullquote {hospitalChief}
You can buy a bed. You cannot buy the person who turns the patient in it.
:::

? ## A lift that stops

? Doctors had asked in a letter for three things. Two were granted. The third is a lift that stops level with the floor;
porters now carry a plank. It is put at {cost} shillings and in next year’s budget, where it has been before.

? {c}, a porter, has named the plank after the minister. {c.He} would not say which.

? The health ministry called the figures “encouraging”. {healthMinister.mr} will visit on Thursday and, the staff hope, take
the lift.

The loan of the nurses ends after six months. What comes then is under discussion. {hospitalChief.mr} said that she had
started ringing round already, in the evenings, from a list of people who had once said that they missed it.
`,
    tags: ['hospitals', 'health research', 'budget', 'jobs', 'city life'],
    pictures: [
      ['hospital-corridor', 'The corridor that was a waiting room.'],
      ['laboratory-bench', 'The laboratory works through the night.'],
      ['city-skyline-night', 'The clinic in {ward} opens when others close.'],
    ],
  },
]
