import type { Dice } from '../dice'
import { oneDecimal, percentOf } from '../figures'
import { drawCast } from '../people'
import type { Scenario } from '../scenario'
import { towns, wards, weekdays } from '../world'

const institutes = [
  'the lagoon station',
  'the university’s institute of biology',
  'the hydrographic institute',
] as const

const animals = [
  {
    animal: 'green turtles',
    one: 'turtle',
    sign: 'tracks in the sand',
    place: 'the outer spit',
    threat: 'lamps on the beach road',
  },
  {
    animal: 'reef herons',
    one: 'heron',
    sign: 'nests',
    place: 'the mangroves of Lower Kerrow',
    threat: 'boys with catapults',
  },
  {
    animal: 'manatees',
    one: 'manatee',
    sign: 'grazed patches of seagrass',
    place: 'the upper lagoon',
    threat: 'outboard motors',
  },
  {
    animal: 'fiddler crabs',
    one: 'crab',
    sign: 'burrows',
    place: 'the mudflats at Graveney',
    threat: 'dredged sand',
  },
  {
    animal: 'straw-coloured bats',
    one: 'bat',
    sign: 'shadows against the cathedral clock',
    place: 'the cathedral square',
    threat: 'the felling of old trees',
  },
  {
    animal: 'lagoon oysters',
    one: 'oyster',
    sign: 'young shells on the bridge piers',
    place: 'the third pier of the bridge',
    threat: 'warm water',
  },
] as const

const illnesses = [
  { illness: 'malaria', remedy: 'a net treated with two substances instead of one', cases: 'fever cases' },
  { illness: 'childhood anaemia', remedy: 'a biscuit with iron, given at school', cases: 'cases of anaemia' },
  {
    illness: 'high blood pressure',
    remedy: 'a weekly measurement at the barber’s',
    cases: 'cases of untreated pressure',
  },
  { illness: 'cholera', remedy: 'a cheap filter of sand and charcoal', cases: 'cases' },
  { illness: 'snake bite', remedy: 'a serum that needs no refrigerator', cases: 'deaths' },
  { illness: 'river blindness', remedy: 'a tablet handed out by schoolchildren', cases: 'new infections' },
] as const

/** A trial in two groups of nearly the same size, with the cases in each and the difference in per cent. */
const drawTrial = (dice: Dice) => {
  const treated = dice.between(380, 920)
  const control = treated + dice.between(-12, 12)
  const controlCases = Math.round(control * (0.14 + dice.next() * 0.12))
  const treatedCases = Math.round(controlCases * (0.48 + dice.next() * 0.25))
  const fewer = 100 - percentOf(treatedCases / treated, controlCases / control)
  return { treated, control, treatedCases, controlCases, fewer, people: treated + control }
}

export const scienceScenarios: readonly Scenario[] = [
  {
    name: 'medical trial',
    headlines: [
      '{Cases} down by {fewer} per cent in trial near {town}',
      'Against {illness}: {remedy}',
      'What {people} people in {town} taught doctors about {illness}',
      '{Illness}: a simple remedy, counted with care',
    ],
    excerpts: [
      'In a trial with {people} people near {town}, {treatedCases} of {treated} fell ill with it, against {controlCases} of {control} without.',
      'The remedy is {remedy}. The difficulty is to keep it up for longer than a study lasts.',
      '“Encouraging, and not more than that,” say the authors, and explain why.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(illnesses),
      ...drawTrial(dice),
      town: dice.one(towns),
      months: dice.between(9, 24),
      institute: dice.one(['the institute of public health', 'the university hospital']),
      villages: dice.between(8, 26),
      cents: dice.between(20, 90),
    }),
    body: `
A trial near {town} suggests that {remedy} can prevent about {fewer} of every hundred {cases} in people at risk of {illness}. Researchers from {institute} followed {people} people in {villages.words} villages for {months.words} months.

/ Researchers from {institute} have tested {remedy} against {illness}. In the group that had it, {treatedCases} of {treated} people were affected; in the group that did not, {controlCases} of {control}. That is {fewer} per cent fewer.

Who belonged to which group was decided by lot, in public, with numbered stones. “People accept chance if they can see it,” said {a}, who led the study. “They do not accept a list.”

:::table {people} people in {villages.words} villages, {months.words} months
| Group | People | Affected |
|---|---|---|
| With | {treated} | {treatedCases} |
| Without | {control} | {controlCases} |
:::

? The authors call the result encouraging and not more than that. The trial was too short to say if the effect lasts, and the year was drier than most.

? ## What it costs

? The remedy costs {cents} cents per person and month, less than one visit to a clinic. What it takes besides is somebody who keeps it going: in each village there was one, paid with a bicycle.

/ {b}, a nurse who looked after three of the villages, thinks the bicycles did as much as anything. “They came by every week,” {b.he} said. “Nobody wanted to be the one who had forgotten.”

? :::pullquote {a}
People accept chance if they can see it. They do not accept a list.
:::

? ## A second opinion

? {c}, a statistician who was not involved, has gone through the data, which are public. {c.He} finds the analysis sound and the interval wide: the true effect may be half as large, or half as large again.

? {healthMinister}, the health minister, wants to extend the trial to two more districts. There is money for one.

The villages in the second group have meanwhile been given the remedy, as had been promised. They had, it turned out, kept the stones.
`,
    tags: ['health research', 'hospitals', 'aid', 'schools'],
    pictures: [
      ['laboratory-bench', 'Samples from {villages.words} villages were examined at {institute}.'],
      ['microscope-cells', 'Blood cells in a sample from the trial.'],
      ['hospital-corridor', 'The clinic at {town}.'],
    ],
  },
  {
    name: 'animal count',
    headlines: [
      '{Animal} return to {place}',
      'Volunteers count {count} {animal}, more than last year',
      'Where the {animal} go when the lights come on',
      'A night with those who count {animal}',
      '{Animal} of the lagoon have a census at last',
    ],
    excerpts: [
      'In all, {count} {animal} were counted at {place}, after {before} the year before. It was done by hand, and in silence.',
      'They look for {sign}. What they fear is {threat}.',
      'Twice a year {people} people meet at {place} before dawn, with lamps, forms and biscuits.',
    ],
    facts: (dice) => {
      const before = dice.between(140, 620)
      return {
        ...drawCast(dice),
        ...dice.one(animals),
        before,
        count: before + dice.between(12, 190),
        people: dice.between(24, 96),
        years: dice.between(6, 21),
        hour: dice.between(3, 5),
        doubles: dice.between(11, 44),
        age: dice.between(11, 16),
        institute: dice.one(institutes),
      }
    },
    body: `
Volunteers have counted {count} {animal} at {place}, after {before} in the same week of last year. It is the best figure since the count began {years.words} years ago, {institute} said, and it was taken down in pencil, because ink
runs.

/ At {hour.words} in the morning {people} people meet at {place}, with lamps, forms and biscuits, and agree not to speak. When it gets light they have counted {count} {animal}. Last year there were {before}.

They look for {sign}. Every stretch is walked by two people, one from either side, and only what both have seen is entered. The rest, {doubles} this time, goes into a column headed “perhaps”.

“An animal that does not know it is being counted is a very good witness,” said {a}, a biologist, who thought out the method. {a.He} does not claim that the figure is right. “It is wrong in the same way every year.”

? The youngest of the helpers, {b}, is {age} and has a book of {b.his} own. In it each {one} has a number and, since they are hard to tell apart, a temper.

? ## Why there are more

? There are several explanations, and {institute} does not favour any of them. The rains came early. Fishing was closed for some weeks. A mangrove planted long ago has grown up enough to be of use.

/ It may also be that they have come from somewhere else. {c}, who does the same count across the border, has lost about as many as have been gained here. The two of them speak on the telephone every Sunday and are, {c.he} says, “like two banks
comparing notes”.

? ## What threatens them

? The main danger is {threat}. The city has promised to see to it. It has put up a board, on which an excellent drawing shows what one should not do.

? What residents can do:

? - keep dogs in at night during the season;
- leave alone what seems abandoned, since it seldom is;
- report {sign} to {institute}, with place and hour.

? > You come for the {animal}. You come back for the quiet.

The next count is in six months. Helpers need boots, patience and a second pencil.
`,
    tags: ['wildlife', 'mangroves', 'climate', 'city life'],
    pictures: [
      ['egret-in-reeds', 'A bystander at {place}, not counted.'],
      ['sea-turtle', 'The coast near {place} before dawn.'],
      ['mangrove-roots', 'At {place} a mangrove has grown up again.'],
    ],
  },
  {
    name: 'sea level',
    headlines: [
      'Tide gauge of {year} shows the lagoon {cm} centimetres higher',
      'The sea took {metres.words} metres of beach at {town} this year',
      'A new map of where {ward} floods, and how often',
      'How high? A tide gauge has known since {year}',
    ],
    excerpts: [
      'The gauge at the harbour was read every day for generations, once by a man in pyjamas. The ledgers have now been put in order.',
      'The lagoon stands {cm} centimetres higher than in {year}. Half of it came in the last thirty years.',
      'In {ward} a flood that used to come once in ten years now comes every third.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      year: String(dice.between(1902, 1931)),
      cm: dice.between(19, 27),
      mm: oneDecimal(3.4 + dice.next() * 1.8),
      metres: dice.between(3, 9),
      town: dice.one(['Sanderling', 'Port Victor', 'Fort Amity']),
      ward: dice.one(wards),
      ledgers: dice.between(61, 104),
      houses: dice.between(12, 49) * 100,
      readings: dice.between(31, 39) * 1000,
      institute: dice.one(institutes),
    }),
    body: `
The water in the lagoon stands {cm} centimetres higher than it did in {year}. This follows from {ledgers} ledgers of the harbour office, in which the height of the tide was written down every day, and which {institute} has
now put in order.

/ Somebody always went down to look. From {year} on, the tide gauge in the harbour was read once a day, in all {readings} times, by clerks, pilots and once, on the night of the great storm, by a man in pyjamas. The result: the lagoon has risen by {cm}
centimetres.

About half of the rise belongs to the last thirty years. At present it comes to {mm} millimetres a year. “That is the thickness of a biscuit,” said {a}, who led the work. “One does not notice it until one has a whole packet.”

? The ledgers had been kept in three cellars, one of which was flooded. {b}, an archivist, dried them page by page. The hardest thing, {b.he} said, had been the handwriting of a harbour master whose sevens look like ones, and who
stayed for twenty-two years.

? ## What it means for {ward}

A map drawn from the figures shows which streets will be wet, and how often. In {ward} a flood that used to come once in ten years now comes every third. Some {houses} houses stand on ground that is lower than the highest tide of last year.

/ What follows from it can be read from a map. {c}, who lives in {ward}, found {c.his} house on it, in light blue. “I knew,” {c.he} said. “I have a mark on the door frame. But it is different when it is printed.”

? :::pullquote {a}
One does not notice it until one has a whole packet.
:::

? ## At the coast

? In {town} the sea has taken {metres.words} metres of beach since last year. A wall protects the hotel; next to the wall it goes faster. Villagers have begun to lay brushwood in the sand, as their grandparents did, and the institute is
measuring whether it helps. At first sight it does.

? {engineer}, the city engineer, wants to use the map for the next building plan. “I cannot move the sea,” she said. “I can move a hospital, on paper, before it has been built.”

? Three measures are under discussion:

? - higher thresholds for new houses;
- mangroves in front of the dykes at Lower Kerrow;
- a pump for the low streets, with a place to pump to.

The gauge is read automatically now, every ten minutes. Somebody still goes down in the morning to look.
`,
    tags: ['climate', 'flooding', 'mangroves', 'weather'],
    pictures: [
      ['harbour-at-dawn', 'The tide gauge stands at the end of the harbour wall.'],
      ['flooded-street', 'A flood in {ward}.'],
      ['mangrove-roots', 'Mangroves break the waves before the dykes at Lower Kerrow.'],
    ],
    alsoIn: 'city',
  },
  {
    name: 'night sky',
    headlines: [
      'Meteors over the lagoon: where to look on {day}',
      'The observatory opens its roof <again|at last>, {steps} steps up',
      'Pupils from {ward} find an asteroid in old plates',
      'Comet to be seen with the naked eye until {until}',
    ],
    excerpts: [
      'Best after midnight, facing east, with the back to the port. Up to {rate} an hour are expected.',
      'The telescope is {age} years old, and its lens has been to the optician.',
      'All one needs is a dark place, and in this city that can be arranged.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      day: dice.one(weekdays),
      ward: dice.one(wards),
      until: dice.one(['Friday', 'the end of the week', 'the new moon', 'Sunday']),
      rate: dice.between(30, 90),
      age: dice.between(71, 118),
      steps: dice.between(96, 214),
      visitors: dice.between(24, 60),
      town: dice.one(['Upper Kerrow', 'Castle Road', 'Sanderling']),
      hour: dice.one(['one', 'two', 'three']),
    }),
    body: `
On {day} night up to {rate} shooting stars an hour can be seen over the lagoon, if the clouds allow it and the port turns off its lamps, which it will not. The best time is after {hour} o’clock, the best direction is east.

/ The observatory on the hill has opened its roof again, in time for the meteors on {day}. The telescope is {age} years old; its lens has been away for a year and came back, as {a} puts it, “with better eyes than ours”.

{a}, who looks after it, recommends leaving the telescope alone on such a night. “For shooting stars you need a mat,” {a.he} said. “And a friend who looks the other way.”

Away from the city one sees three times as many. In {town} the headteacher has invited people to the school field and asked the shop across the road to put a bag over its sign.

? ## Up the hill

? It is {steps} steps to the observatory. On open evenings {visitors} people are let in; the first are usually there before it is dark. Children may turn the dome, by a crank, and do it so willingly that it has to be oiled every
week.

? The plates are kept in the cellar, four thousand of them, each a piece of sky on glass. Pupils from {ward} have been scanning them. On one they found a dot that had no business there, and on the next it had moved. It has a number now. They have proposed a name,
and are waiting for an answer from a committee.

/ {b}, who teaches physics and brought them, had expected them to be bored. “They argued about dust for an hour,” {b.he} said. “I have been trying to get that in lessons for years.”

? :::pullquote {a}
For shooting stars you need a mat. And a friend who looks the other way.
:::

? ## How to do it

? 1. Give the eyes twenty minutes.
2. Do not look at the telephone; it costs you the twenty minutes.
3. Lie down.
4. Wait, and do not count aloud.

? {c}, who fishes and has had the sky overhead on most nights of the year, does not own a mat. “They come when you are hauling,” {c.he} said. “When both hands are full.”

{forecaster}, of the weather service, expects gaps in the clouds towards morning. “I should not promise,” she said. “I promise very little.”
`,
    tags: ['astronomy', 'schools', 'weather', 'city life'],
    pictures: [
      ['telescope-night', 'The telescope on the hill is {age} years old.'],
      ['lighthouse', 'The best direction is east, with one’s back to the port.'],
      ['lecture-hall', 'Before the dome is opened there is a talk.'],
    ],
  },
  {
    name: 'weather outlook',
    headlines: [
      'Rains to come {late}, the weather service expects',
      'Driest {month} since {year}, and no reason to rejoice',
      '{forecaster.last}: “Plant in the second week”',
      'What a balloon from {town} says about the <coming|next> season',
    ],
    excerpts: [
      'There is a {chance} per cent chance of a dry start to the season. Farmers would like to know about the other {other}.',
      'Only {mm} millimetres of rain fell in {month}, less than half of the usual.',
      'Twice a day somebody in {town} lets a balloon go. The forecast hangs by it.',
    ],
    facts: (dice) => {
      const chance = dice.between(55, 75)
      return {
        ...drawCast(dice),
        late: dice.one(['early', 'late', 'twice', 'a week late']),
        month: dice.one(['September', 'October', 'August', 'July']),
        year: String(dice.between(1958, 1996)),
        chance,
        other: 100 - chance,
        mm: dice.between(14, 41),
        town: dice.one(['Upper Kerrow', 'Benedita', 'Castle Road']),
        stations: dice.between(31, 64),
        broken: dice.between(7, 14),
        years: dice.between(9, 36),
        metres: dice.between(18, 26) * 1000,
      }
    },
    body: `
The coming season has a {chance} per cent chance of a dry start, the weather service said in its outlook. {forecaster}, its chief forecaster, advises farmers to wait with the first planting until the second week of rain.

/ Only {mm} millimetres of rain fell in {month}, less than in any {month} since {year}. The weather service does not think that it will stay like this. It puts the chance of a dry start to the season at {chance} per cent, “and we shall be asked about the other {other}”, said
{forecaster}, the chief forecaster.

It begins with a balloon. Twice a day, at noon and at midnight, {a} lets one go in {town}, as {a.he} has for {years.words} years. It rises to about {metres} metres, reports what it meets, and bursts. “I wish it well every time,” {a.he} said.

? From there the figures go to two machines, one here and one abroad. When they disagree the forecasters open the window. “It is a joke,” {forecaster.mr} said, “and we do it.”

? ## In the fields

{b}, who grows <maize|groundnuts|cassava> above {town}, has three signs of {b.his} own: the ants, the colour of the hills and a pain in one knee. They agree with the service two years in three. “The knee is the best,” {b.he} said, “but it does not say how much.”

/ For farmers it is a bet. Those who plant with the first shower are ahead if a second one follows, and buy seed again if it does not. A cooperative in {town} has begun to insure against it; the policy pays when the gauge, not the neighbour, says so.

? :::pullquote {a}
I wish it well every time.
:::

? ## Gaps

? Of {stations} stations in the country {broken.words} send nothing at present. One has been taken over by wasps. Another was dug up with its cable. {c}, who keeps them going with a van and one assistant, has a list, and works from the coast inland “like the
rain”.

? Over the sea, where the weather comes from, there is only a buoy. It had drifted as far as Ile Noire, was used as a mooring there for some months, and has been returned, painted.

? The outlook in brief:

? - coast: rain near the usual, beginning late;
- hills: a dry start, then more than usual;
- north: no clear signal.

The next outlook is due in a month. Until then there is the daily forecast, right on four days out of five, and the knee.
`,
    tags: ['weather', 'climate', 'cocoa', 'water'],
    pictures: [
      ['storm-front', 'A front off the coast.'],
      ['drought-field', 'A field above {town}, waiting.'],
      ['radio-tower', 'The forecast is read at six, at noon and at nine.'],
    ],
  },
  {
    name: 'technology test',
    headlines: [
      'Students build {thing} for the price of a goat',
      'In {town}, {thing} runs on {fuel}',
      'A workshop, a problem and {thing}',
      'What <became of|happened to> {thing} that won a prize',
    ],
    excerpts: [
      'It costs {cost} shillings, can be mended with a spoon, and has been running since {month}.',
      'The invention is {thing}. Its inventors, aged {age} and {age2}, would like to sleep more.',
      'The jury liked the idea. The village of users near {town} liked that it could be hit.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      thing: dice.one([
        'a cold store',
        'a rice dryer',
        'a solar pump',
        'a fish smoker without smoke',
        'an alarm for floods',
        'a mill',
        'a water filter',
      ]),
      fuel: dice.one(['husks', 'sunlight', 'palm kernels', 'the tide', 'old batteries']),
      town: dice.one(towns),
      cost: dice.between(11, 48) * 100,
      month: dice.one(['March', 'April', 'May', 'June']),
      age: dice.between(19, 23),
      age2: dice.between(24, 27),
      tries: dice.between(4, 13),
      families: dice.between(14, 62),
      rival: dice.between(6, 14),
    }),
    body: `
{Thing} that costs {cost} shillings and can be mended with a spoon has been at work near {town} since {month}. It runs on {fuel}. It was built by two students of the polytechnic, {a}, {age}, and {b}, {age2}, who had been told that it could not be done at that price.

/ Near {town} {families} families share {thing}, which runs on {fuel} and makes a noise like an aunt clearing her throat. Two students, {a} and {b}, built it. The one that can be bought costs {rival.words} times as much and, when it fails, is a bench.

It is their {tries.th} attempt. The earlier ones stand behind the workshop and are visited by other students. “The fourth was the cleverest,” {a} said. “It worked for anyone who had built it.”

What changed matters was a fortnight in the village. They had meant to show people how to use it. Instead they were shown what people do with things: lean on them, lend them out, tie a goat to them.

? {c}, who looks after it, has had no training. {c.He} was asked what {c.he} did when it stopped. “I wait, I tap it, I ask the boy,” {c.he} said. The boy is nine.

? ## What it can do

? - It serves {families} families at a time.
- Every part is to be had in the market at {town}.
- It needs one hour of care a week, mostly wiping.

? What it cannot do is run by itself for months. A professor abroad, who reviewed the design, found that a fault. {b} does not. “If nobody has to come by, then nobody comes by,” {b.he} said.

/ The measured output was somewhat lower than in the laboratory, by about a fifth. {d}, who supervises the two, finds this reassuring. “When it is the same, somebody has been tidying,” {d.he} said.

? :::pullquote {a}
The fourth was the cleverest. It worked for anyone who had built it.
:::

? ## Ten more

? A foundation will pay for ten more, in ten places, on condition that the plans are published. They are. The drawing fits on one sheet and has no words on it.

? The ministry has shown interest as well, and asked for a version with a screen.

The two have examinations in January. Until then the spoon, which has been tied to the thing with a string, will have to do.
`,
    tags: ['energy', 'start-ups', 'water', 'schools'],
    pictures: [
      ['solar-roof', 'On the roof of the workshop.'],
      ['laboratory-bench', 'The measured output was lower than in the laboratory.'],
      ['lecture-hall', 'The two students have examinations in January.'],
    ],
    alsoIn: 'business',
  },
  {
    name: 'mangrove planting',
    headlines: [
      'Of {planted} mangroves planted, {alive} per cent are alive',
      'The trees that hold {place} together',
      'Planting is easy: five years of mangroves at {place}',
      'Women of {town} guard a forest that is under water twice a day',
    ],
    excerpts: [
      'Five years ago {planted} seedlings were set out at {place}. What survived was not what had been expected.',
      'Where the trees stand the waves are {lower} per cent lower. It was measured with a stick.',
      'Crabs ate a third of them, goats a tenth. The rest are taller than the people who planted them.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      planted: dice.between(12, 64) * 1000,
      alive: dice.between(24, 46),
      better: dice.between(68, 84),
      lower: dice.between(38, 61),
      place: dice.one(['Lower Kerrow', 'the Shallows', 'Signal Point', 'the outer spit']),
      town: dice.one(['Graveney', 'Sanderling', 'Port Victor']),
      women: dice.between(14, 46),
      metres: dice.between(80, 240),
      day: dice.one(weekdays),
      species: dice.between(3, 5),
    }),
    body: `
Five years ago {planted} mangrove seedlings were set out at {place}, by schoolchildren, soldiers and two ministers. Of these, {alive} per cent are alive. Researchers from the lagoon station, who went to look, are quite content with
that.

/ Of the {planted} mangroves that were planted at {place} five years ago, {alive} per cent have survived. It is a better figure than it seems, say those who counted them, and it hides a better one still.

“Planting is the photograph,” said {a}, who leads the station. “What counts is who is there on the Tuesday after.” Where the seedlings were put in rows, for the sake of the visitors, hardly any have lived. Where women from {town} set them, between the old stumps, it is
{better} per cent.

There are {women} of them. They had not been asked at first. {b}, who has gathered cockles there since childhood, went to the planners and told them that the mud had a wrong side. “They wrote it down,” {b.he} said. “Then they planted on it.”

? ## What eats a mangrove

? Crabs took a third of the young trees, goats a tenth. Some were carried off by the tide and have come up, unasked, on the other bank. A few were stolen for a wedding.

? The station tried {species.words} kinds. The one that grows fastest in the nursery was the first to die.

/ Behind the trees the water is calm. {c}, a student, stood in it for a month with a marked stick and found the waves {lower} per cent lower than in front of them. On {day}, in the squall, it was nearer to nothing at all. {c.He} did not measure that. {c.He} was holding on.

? :::pullquote {a}
Planting is the photograph. What counts is who is there on the Tuesday after.
:::

? ## Who keeps watch

? For two years the women have been paid for it, a little, out of a fund that companies pay into for their smoke. Each has a stretch of {metres} metres and a whistle. They decide together who may cut, and how much. Nobody has been fined yet. One man was sung at.

? Next year another belt is to be set, in front of the dyke. There will be no ceremony, {a.mr} said, and no rows.

By then the oldest of the trees should begin to seed. After that, if all goes well, they will need nobody.
`,
    tags: ['mangroves', 'climate', 'flooding', 'fisheries'],
    pictures: [
      ['mangrove-roots', 'Mangroves at {place}, five years on.'],
      ['egret-in-reeds', 'A visitor to the young trees.'],
      ['fishing-boats', 'Boats from {town} at the edge of the trees.'],
    ],
  },
  {
    name: 'archaeology',
    headlines: [
      'Older than the fort: pots found under {place}',
      'Dig at {place} finds a street nobody had drawn',
      'A bead from far away turns up at {place}',
      'The rubbish heap that tells how people lived at {place}',
    ],
    excerpts: [
      'The finds are about {age} years old. Among them are fish bones, a comb and {beads} glass beads.',
      'Builders wanted to put up a {building}. They will have to wait for {weeks.words} weeks.',
      'The best things, says the archaeologist, are those that somebody was glad to be rid of.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      place: dice.one([
        'the old customs yard',
        'the cathedral hill',
        'the tram depot',
        'Battery Point',
        'the Graveney foreshore',
      ]),
      age: dice.between(4, 11) * 100,
      beads: dice.between(11, 64),
      building: dice.one(['car park', 'hotel', 'bus station', 'filling station']),
      metres: oneDecimal(1.8 + dice.next() * 2),
      pots: dice.between(140, 690),
      weeks: dice.between(5, 14),
      helpers: dice.between(9, 24),
      day: dice.one(weekdays),
    }),
    body: `
Under {place}, {metres.words} metres down, archaeologists have come upon a settlement that is on no map. Potsherds, fish bones and {beads} glass beads show that people lived there about {age} years ago, well before there was a fort to live beside.

/ The {building} at {place} will be late. Where its foundations were to go, archaeologists have found the remains of houses about {age} years old, with a hearth, a street and a great deal of rubbish.

It is the rubbish that pleases {a} most. {a.He} leads the dig and teaches at the university. “What people kept tells you what they wanted to be,” {a.he} said. “What they threw away tells you what they had for supper.” It was mullet, mostly.

So far {pots} pieces of pottery have been washed and numbered. Two belong to a bowl that had been mended with resin and worn on the other side from then on. Somebody had been fond of it.

? ## Beads

? The beads are blue and come from far away. {b}, who has compared them with others along the coast, thinks of a trade in salt, by canoe, from lagoon to lagoon. There is no writing. There is a row of eleven notches on a bone, and a twelfth, begun.

? :::pullquote {a}
What people threw away tells you what they had for supper.
:::

/ Among the {helpers} helpers are retired dockers, who know how to lift, and pupils, who see everything. {c}, of the former, found the comb. “I thought that it was a fish,” {c.he} said, “and then it had no head.”

? ## A delay

? The law gives the archaeologists {weeks.words} weeks. The builder, {d}, has been more patient than {d.he} had to be and comes by in the evenings. {d.He} has had the plans changed so that one corner can stay open, under glass. “Everybody has a {building},” {d.he} said.

? What becomes of the finds is not settled. The museum has the interest and no shelf; the port has a hall and no roof.

The public may look on from the fence, at any time, and on {day} afternoons from inside. Visitors are asked to stay on the planks, and not to bring things to be identified, unless they cannot help it.
`,
    tags: ['heritage', 'city life', 'schools', 'housing'],
    pictures: [
      ['laboratory-bench', 'In the workshop: {pots} pieces of pottery have been numbered.'],
      ['lighthouse', 'The coast near {place}.'],
      ['painter-studio', 'Every find is drawn before it is moved.'],
    ],
    alsoIn: 'culture',
  },
]
