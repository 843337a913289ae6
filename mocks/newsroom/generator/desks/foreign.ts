import type { Dice } from '../dice'
import { oneDecimal, percentOf, toNearest } from '../figures'
import { drawCast, man, type Person, woman } from '../people'
import type { Scenario } from '../scenario'
import { foreignCapitals, weekdays } from '../world'

/** A neighbour of the republic, with the people who speak for it. */
interface Neighbour {
  readonly country: string
  readonly capital: string
  readonly adjective: string
  readonly president: Person
  readonly minister: Person
  readonly governing: string
  readonly rival: string
  readonly river: string
  readonly border: string
  readonly province: string
}

const tamsara: Neighbour = {
  country: 'Tamsara',
  capital: foreignCapitals.Tamsara,
  adjective: 'Tamsaran',
  president: man('Idriss', 'Balogou'),
  minister: woman('Safiatou', 'Kané'),
  governing: 'National Concord',
  rival: 'the Northern Front',
  river: 'the Lesser Mabo',
  border: 'Three Palms',
  province: 'Haut-Mabo',
}

const ileNoire: Neighbour = {
  country: 'Ile Noire',
  capital: foreignCapitals['Ile Noire'],
  adjective: 'Noirian',
  president: woman('Solange', 'Delacroix-Mbaye'),
  minister: man('Aristide', 'Fontenelle'),
  governing: 'Island Labour',
  rival: 'the Planters’ League',
  river: 'the Anse Profonde',
  border: 'the customs pier at Grande Passe',
  province: 'the Windward parishes',
}

const sanguela: Neighbour = {
  country: 'Sanguela',
  capital: foreignCapitals.Sanguela,
  adjective: 'Sanguelan',
  president: man('Honório', 'Bettencourt'),
  minister: woman('Leocádia', 'Viegas'),
  governing: 'Democratic Renewal',
  rival: 'the People’s Bloc',
  river: 'the Sangue',
  border: 'Ponte Velha',
  province: 'Terra Alta',
}

const bandoro: Neighbour = {
  country: 'Bandoro',
  capital: foreignCapitals.Bandoro,
  adjective: 'Bandoran',
  president: man('Mahamane', 'Issoufi'),
  minister: man('Célestin', 'Adjovi-Tall'),
  governing: 'Unity and Work',
  rival: 'the Movement of 4 May',
  river: 'the Bandor',
  border: 'Kilometre 90',
  province: 'the Dry Marches',
}

const neighbours = [tamsara, ileNoire, sanguela, bandoro] as const
const mainland = [tamsara, sanguela, bandoro] as const

const drawNeighbour = (dice: Dice, from: readonly Neighbour[] = neighbours) => ({
  ...drawCast(dice),
  ...dice.one(from),
  day: dice.one(weekdays),
})

/** Shares of a first ballot in per cent with one decimal; together with the others they make 100. */
const drawBallot = (dice: Dice) => {
  const first = oneDecimal(44 + dice.next() * 12)
  const second = oneDecimal(28 + dice.next() * 12)
  return { first, second, others: oneDecimal(100 - first - second), turnout: dice.between(54, 81) }
}

const disputes = [
  {
    dispute: 'a fishing line',
    about: 'the fishing grounds off the bar',
    seized: 'trawlers',
    crew: 'fishermen',
  },
  { dispute: 'an onion levy', about: 'a levy on onions and dried fish', seized: 'lorries', crew: 'drivers' },
  { dispute: 'transit stamps', about: 'the fee for a transit stamp', seized: 'tankers', crew: 'drivers' },
  { dispute: 'a sandbank', about: 'a sandbank that dries at low water', seized: 'dredgers', crew: 'seamen' },
] as const

const prisoners = [
  { trade: 'poet', work: 'a poem about a minister’s garden' },
  { trade: 'radio journalist', work: 'a report on missing flour' },
  { trade: 'cartoonist', work: 'a drawing of the cabinet as a choir' },
  { trade: 'schoolteacher', work: 'a letter on unpaid salaries' },
  { trade: 'trade unionist', work: 'a strike that lasted forty minutes' },
] as const

const storms = [
  { storm: 'Cyclone Odile', what: 'cyclone' },
  { storm: 'The season’s first flood', what: 'flood' },
  { storm: 'Storm Barnabé', what: 'storm' },
  { storm: 'A night of landslides', what: 'rain' },
] as const

export const foreignScenarios: readonly Scenario[] = [
  {
    name: 'peace talks',
    headlines: [
      '{Adjective} sides agree to go on talking',
      'Talks on {province} enter a {round.th} round without a truce',
      'Six pages and a map: what was settled in {capital}',
      '{Rival} returns to the table in {capital}',
      'Truce in {province} extended by {days.words} days',
    ],
    excerpts: [
      'Envoys of the {country} government and of {rival} sat in one room for the first time since the rains.',
      'The text runs to six pages. The map, which is the harder part, is to follow.',
      'Mediators say the truce in {province} has held for {held} days, with {breaches} breaches reported.',
    ],
    facts: (dice) => ({
      ...drawNeighbour(dice, mainland),
      round: dice.between(3, 8),
      days: dice.one([14, 21, 30, 45, 60]),
      held: dice.between(24, 96),
      breaches: dice.between(11, 38),
      displaced: dice.between(12, 95) * 1000,
      hours: dice.between(9, 15),
    }),
    body: `
The government of {country} and {rival} have extended the truce in {province} by {days.words} days and agreed to meet again in
{capital}, mediators said on {day} after {hours.words} hours of talks.

/ After {hours.words} hours in a hotel in {capital}, envoys of the {country} government and of {rival} initialled a text of six
pages on {day}. It prolongs the truce in {province} by {days.words} days. A map is to follow.

It was the {round.th} round of talks and the first in which the two delegations sat in the same room. They did not speak
to each other directly. A mediator, {a}, read out each side’s questions and then each side’s answers.

? “What you have is a pause with rules,” {a.he} said. “It is more than we had in the spring, and people should be careful
with it.”

The truce has held for {held} days. Observers counted {breaches} breaches in that time, most of them <shots at night|shots
fired at nobody in particular|quarrels over cattle>, and ascribed them to both sides about equally.

? ## What the text says

? - Each side withdraws ten kilometres from the road along {river}.
- Prisoners are exchanged by name, in groups of twenty.
- Markets may open on two days a week, with no one armed inside the ropes.
- Lists of the missing are handed to the mediators.

? The foreign minister, {minister}, called it “a working paper”. {Rival} called it an agreement. Diplomats in {capital}
said that the difference was intended and would keep for a month.

? Not settled is who collects the tolls at {border}, which both sides say they need to pay the men they are to disarm.

? ## Those who wait

? About {displaced} people have left {province} since the fighting began. {b}, who has lived with {b.his} family in a
school outside {capital} since February, had the broadcast on. “They said ‘modalities’ eleven times,” {b.he} said. “I
am waiting for them to say ‘road’.”

/ Among the {displaced} people who have left {province} some have begun to go back by day, to look after the fields, and
to return to the camps at night. Aid workers neither encourage nor prevent it.

? > Nobody here asks who won. They ask whether the mill is standing.

? The republic has sent two observers and offered Port Ellery as a place for the next round. {foreignMinister}, the foreign
minister, said that the offer had been “noted with warmth”.

The delegations are to meet again in three weeks. Until then a telephone line, open day and night, connects the two
commanders in the field. It was tested on {day} evening and worked at the second attempt.
`,
    tags: ['peace talks', 'diplomacy', 'borders', 'aid'],
    pictures: [
      ['peace-table', 'The table in {capital} before the delegations came in.'],
      ['military-convoy', 'A convoy on the road along {river}.'],
      ['embassy-gate', 'Diplomats in {capital} called the result “a working paper”.'],
    ],
  },
  {
    name: 'border reopened',
    headlines: [
      'Border at {border} opens again, for carts first',
      '{Country} lifts the barrier at {border}',
      'After {weeks.words} weeks, onions cross at {border} again',
      'A queue of {lorries} lorries, and a stamp that had run dry',
      'What the closed border cost both sides of {river}',
    ],
    excerpts: [
      'The crossing had been shut for {weeks.words} weeks. By noon {carts} handcarts had gone through.',
      'Lorries must wait until {day}. The drivers have been waiting since before the rains.',
      'Traders on either side put their losses at {loss} million shillings, with no one to send the bill to.',
    ],
    facts: (dice) => ({
      ...drawNeighbour(dice, mainland),
      weeks: dice.between(3, 9),
      carts: dice.between(11, 48) * 10,
      lorries: dice.between(70, 340),
      loss: dice.between(14, 63),
      metres: dice.between(2, 5),
      place: dice.between(41, 69),
      fee: dice.between(4, 9) * 10,
      age: dice.between(24, 67),
    }),
    body: `
The barrier at {border} went up at six in the morning, {weeks.words} weeks after {country} had closed it, and by noon
{carts} handcarts had crossed in one direction or the other. Lorries will be let through from {day}.

/ {Country} has reopened the crossing at {border} to people on foot and to goods that can be pushed. For the {lorries}
lorries in the queue it will open on {day}, officials on both sides said.

The border was shut after a quarrel over <inspections|a customs officer’s arrest|the rate of duty on cloth>. Neither
government has said which of them gave way. A joint note speaks of “the resumption of normal fluidity”.

? First across was {a}, {age}, with onions and <two goats|a sewing machine|a wardrobe for a bride>. {a.He} had slept under the
cart for nine nights. “On the first night I was angry,” {a.he} said. “After that I was in trade. I sold tea.”

The chambers of commerce on the two banks put the loss at {loss} million shillings. It does not include what rotted, {b},
who trades in dried fish, pointed out. “Fish does not send an invoice,” {b.he} said.

? ## New rules

? - Travellers on foot need a card, not a passport, within thirty kilometres of the line.
- Customs posts open at the same hour on both sides, by the same clock.
- Lorries are weighed once.

? The clock was the harder part. {Country} and the republic keep the same time but, at {border}, two clocks, which for
years have stood eleven minutes apart.

? “We looked for a principle and found a screwdriver,” said {c}, who heads the post on this side.

? {foreignMinister}, the foreign minister, thanked his {adjective} colleague, {minister}, and said there would be a
telephone line between the posts. One exists. It had been disconnected for want of {fee} shillings.

/ In {capital}, the government spokesman said that the closure had “served its purpose” and was not available for questions
about the purpose.

? ## The queue

? The queue of lorries is {metres.words} kilometres long. A village has formed along it, with a barber, a chapel and a
man who charges telephones. {d}, a driver with twenty tonnes of cement, will be number {place}. “I have read both my
books,” {d.he} said.

Officials expect the queue to be gone within a week. Prices of onions and tomatoes in Port Ellery fell by a fifth
overnight.
`,
    tags: ['borders', 'trade', 'diplomacy', 'markets'],
    pictures: [
      ['border-post', 'The barrier at {border}, up again after {weeks.words} weeks.'],
      ['military-convoy', 'Lorries in the queue before {border}.'],
      ['market-scales', 'Onions from the other bank fell by a fifth.'],
    ],
    alsoIn: 'business',
  },
  {
    name: 'election abroad',
    headlines: [
      '{president.last} ahead in {country}, but short of a majority',
      '{Country} votes: {governing} leads with {first} per cent',
      'Second ballot in {country} as {a.last} wins {second} per cent',
      'Long queues and few incidents as {country} goes to the polls',
      'How {a.last} took {capital} from {governing}',
    ],
    excerpts: [
      'President {president} has {first} per cent of the vote, the electoral commission says; {a} has {second}.',
      'Turnout was {turnout} per cent. Observers called the vote “orderly, and in places cheerful”.',
      'The result in {province} decided it. Both camps are now courting those who came third.',
    ],
    facts: (dice) => {
      const ballot = drawBallot(dice)
      const second = Math.min(ballot.second, 36)
      const first = Math.min(ballot.first, 49.4)
      return {
        ...drawNeighbour(dice),
        ...ballot,
        first,
        second,
        others: oneDecimal(100 - first - second),
        counted: dice.between(88, 99),
        stations: dice.between(42, 116) * 100,
        spoilt: oneDecimal(1 + dice.next() * 3),
        weeks: dice.between(2, 4),
        visited: dice.between(210, 640),
      }
    },
    body: `
President {president} of {country} leads after the first ballot with {first} per cent of the vote, the electoral
commission in {capital} said on {day}. {A}, the candidate of {rival}, has {second} per cent. If no one passes half, a
second ballot follows in {weeks.words} weeks.

/ {Country} will in all likelihood have to vote again. With {counted} per cent of polling stations counted, President
{president} stands at {first} per cent, below the half that would have kept {president.him} in office at once. {A} of
{rival} follows with {second}.

:::table First ballot in {country}, {counted} per cent of stations counted
| Candidate | Share, per cent |
|---|---|
| {president} ({governing}) | {first} |
| {a} ({rival}) | {second} |
| Others | {others} |
:::

Turnout was {turnout} per cent. Voting was extended by two hours in {province}, where <ballot papers arrived by boat|the
rain had taken a bridge|queues stretched round the market>.

? Observers from the regional commission visited {visited} of {stations} polling stations and called the vote “orderly, and
in places cheerful”. They noted missing ink in the south and a polling clerk who had fallen asleep on the box, “which in
the circumstances was a safeguard”.

? ## Two campaigns

? The president had asked to be judged on roads and on the price of bread. {a.mr}, a former <judge|headteacher|provincial governor>, had spoken of little but salaries that come late. In {capital} that was enough: {a.he} won there
by eleven points.

? {b}, who teaches politics at the university in {capital}, said that the ballot had been “less a verdict than a
question put back”. {b.He} expects those who came third to name a price, and that price to be a ministry.

? In the market of {capital} the mood was patient. “I have voted for one and then for the other,” said {c}, who sells
charcoal. “Both times it rained.”

? ## What it means here

? {Country} buys a sixth of what leaves Port Ellery. Neither candidate has proposed to change the customs treaty; {a.last}’s
programme mentions the ferry, with approval.

? The foreign minister, {foreignMinister}, said the republic would work with whoever was elected and sent good wishes “to
the voters, in the first place”.

Spoilt papers made up {spoilt} per cent. Complaints can be lodged until the end of the week. {governing} has said it will
lodge none; {rival} is still thinking.
`,
    tags: ['elections', 'diplomacy', 'parties', 'trade'],
    pictures: [
      ['ballot-box', 'Voting in {capital} was extended by two hours.'],
      ['palace-at-dusk', 'The presidential palace in {capital}.'],
      ['radio-tower', 'Results were read out on the radio, district by district.'],
    ],
  },
  {
    name: 'refugee camp',
    headlines: [
      'In the camp at {camp}, school begins under {tents} tents',
      '{people} people, {taps} taps: the camp at {camp} prepares for the rains',
      'Aid agencies ask for {sum} million to keep {camp} open',
      '{Camp} <becomes a town|grows into a town>, to nobody’s plan',
      'Families from {country} move to higher ground at {camp}',
    ],
    excerpts: [
      'The camp near {camp} was laid out for {planned} people. It holds {people}, and the rains are {weeks.words} weeks away.',
      'There is a street of tailors, a football league and a shortage of nearly everything else.',
      'Rations will be cut from next month unless {sum} million shillings are found.',
    ],
    facts: (dice) => {
      const planned = dice.between(8, 24) * 1000
      const people = toNearest(planned * (1.4 + dice.next()), 1000)
      return {
        ...drawNeighbour(dice, mainland),
        camp: dice.one(['Halfway', 'Upper Kerrow', 'Sweetwater', 'Old Mission', 'Rail End']),
        planned,
        people,
        per: percentOf(people, planned) - 100,
        tents: dice.between(11, 34),
        taps: dice.between(62, 190),
        sum: dice.between(18, 74),
        weeks: dice.between(3, 8),
        pupils: dice.between(14, 52) * 100,
        ration: dice.between(11, 14) * 100,
      }
    },
    body: `
The camp near {camp} was laid out for {planned} people. It now holds {people}, most of them from the {adjective} side of
the border, and the rains are {weeks.words} weeks away. Families in the lowest rows have begun to carry their belongings
uphill.

/ On the hillside at {camp} the rows of tents end where the surveyor’s pegs end, and then they go on. The camp is {per}
per cent over the number it was meant for: {people} people instead of {planned}.

{a}, who runs it for the relief committee, has {taps} taps and a plan that calls for twice as many. “We are behind with
water and ahead with gossip,” {a.he} said. “Both go round quickly.”

? Drains are being dug by hand. Each family digs in front of its own tent and is paid in <soap and wire|seed|credit at the
stores>. The work should be done, {a.mr} says, two days before the first storm, “if the storm can count”.

? ## Lessons

? School is held under {tents} tents for {pupils} children, in shifts. The teachers are refugees themselves. {b}, who taught
physics in {province}, began with twelve pupils and a board painted on the side of a crate. “They ask when they will go
home,” {b.he} said. “I tell them: after fractions.”

? :::pullquote {b}
They ask when they will go home. I tell them: after fractions.
:::

Money is short. The agencies that supply the camp have asked donors for {sum} million shillings and have been promised
about a third. Without the rest, rations will fall next month to {ration} kilocalories a day.

? ## A town of sorts

? In the second year a street of tailors came into being, then a repair shop, then a football league with eight clubs, all
of them named after rivers. {c} opened a tea house with four cups. {c.He} has thirty now. “I do not want to be good at
this,” {c.he} said, “but I am.”

? Relations with the village are mostly easy. The clinic is open to both; the well was not, until a second one was sunk.
A quarrel over firewood was settled by a council of six, three from each side, that has gone on meeting, since it turned
out to be useful.

? The interior minister, {interiorMinister}, said the republic would keep the border open “for people who are running”. Land
for another camp had been found, she said, and was dry.

Some have begun to return. Last week a lorry left for {province} with forty people and a door, which belonged to one of
them and had been carried out on a back.
`,
    tags: ['refugees', 'aid', 'borders', 'schools'],
    pictures: [
      ['refugee-tents', 'Rows at {camp}: {people} people where {planned} were expected.'],
      ['school-courtyard', 'School is held in shifts.'],
      ['storm-front', 'The rains are {weeks.words} weeks away.'],
    ],
  },
  {
    name: 'border quarrel',
    headlines: [
      '{Country} releases {boats} {seized} after talks over {dispute}',
      'Quarrel <over|about> {dispute} reaches <the ministers|{capital}>',
      'Crews home from {capital} as two governments count the {seized}',
      'Foreign minister summons {adjective} envoy over {seized}',
    ],
    excerpts: [
      'The {seized} had been held for {nights.words} nights in a dispute over {about}. The {crew} say they were fed well.',
      'Both governments claim to have the older map. A commission of four is to compare them.',
      'The republic and {country} have quarrelled about {dispute} since {year}. This time it was settled over lunch.',
    ],
    facts: (dice) => ({
      ...drawNeighbour(dice),
      ...dice.one(disputes),
      boats: dice.between(4, 16),
      nights: dice.between(5, 19),
      year: String(dice.between(1961, 1994)),
      fine: dice.between(4, 31) * 1000,
      home: dice.one(['Sanderling', 'Graveney', 'Fort Amity', 'Port Victor']),
      men: dice.between(23, 81),
    }),
    body: `
{Country} has released {boats.words} {seized} and {men} {crew} held for {nights.words} nights in a dispute over {about}, the foreign
ministry said on {day}. A fine was waived. A commission will look at the maps.

/ The {men} {crew} whose {seized} were stopped by {adjective} patrols are on their way home. Their release, after {nights.words}
nights, was agreed between the two foreign ministers on {day}.

The quarrel over {about} has come and gone since {year}. Each side goes by a survey that it considers the older. “Both
are right,” said {a}, a former surveyor-general, “since they were made in the same month by two brothers who were not on
speaking terms.”

? {foreignMinister}, the foreign minister, had summoned the {adjective} ambassador twice. The second time, according to a
person who was present, the conversation moved on to fish recipes, and then quite quickly to an understanding.

? ## What was agreed

? - The {seized} return without payment; a fine of {fine} shillings each is not collected.
- A commission of two members from each country compares the maps within six months.
- Until then each side warns before it seizes.

? In {home}, where most of the {crew} come from, families had waited on the quay. {b}, whose two brothers were among them,
said the worst had been the radio. “It said they were well. My brothers are never simply well.”

/ The {crew} had no complaints about their treatment. “They gave us rice twice a day and asked about the league,” said {c},
the oldest of them. “The captain of the guard supports Rovers.”

? {president}, the president of {country}, said in a speech that good neighbours “have fences and also gates”. An aide
later added that no particular fence was meant.

? ## The law

? Under the convention of {year} the line runs “to the outermost bank that is dry at all tides”. That bank, {d} of the
hydrographic office said, has moved four hundred metres since and is at present under water.

? Insurers have raised premiums for the area by a tenth. {Seized} from {home} are staying within sight of land for the time
being.

The commission is to sit first in Port Ellery and then in {capital}. It has been given one room, one table and, at the
request of both sides, a good lamp.
`,
    tags: ['diplomacy', 'borders', 'fisheries', 'trade'],
    pictures: [
      ['fishing-boats', 'Families waited on the quay in {home}.'],
      ['embassy-gate', 'The ambassador of {country} was summoned twice.'],
      ['lighthouse', 'The line runs to “the outermost bank that is dry at all tides”.'],
    ],
  },
  {
    name: 'prisoner freed',
    headlines: [
      '{Adjective} {trade} {a} walks free after {months.words} months',
      '{Country} pardons a {trade} and {others} others',
      'Freed in {capital}: “I should like to sleep, then to write”',
      'Why {country} let its best-known prisoner go',
    ],
    excerpts: [
      '{a} had been held over {work}. The pardon was read out on the radio between two songs.',
      'President {president} pardoned {total} prisoners to mark the national day. One name stood out.',
      'Friends met {a.him} at the gate with a pair of shoes. {a.His} own had been mislaid.',
    ],
    facts: (dice) => {
      const others = dice.between(14, 88)
      return {
        ...drawNeighbour(dice),
        ...dice.one(prisoners),
        months: dice.between(13, 46),
        others,
        total: others + 1,
        sentence: dice.between(5, 9),
        countries: dice.between(11, 32),
      }
    },
    body: `
The {adjective} {trade} {a} was released from the central prison in {capital} on {day} after {months.words} months. {a.He} had
been sentenced to {sentence.words} years over {work}. The pardon, one of {total}, was read out on state radio between two
songs.

/ {A}, the {trade} whose trial over {work} made {country} known to people who could not have found it on a map, is free.
The gate of the prison in {capital} opened for {a.him} shortly after nine on {day}.

Friends had come with flowers and a pair of shoes, since {a.his} own had been mislaid in the stores. “I should like to
sleep,” {a.he} told them, “and then to write. Perhaps the other way round.”

? President {president} signed the pardons to mark the national day. {president.His} office said that “clemency is not a
comment”. Diplomats in {capital} pointed to a loan that is to be decided upon next month, and to petitions from
{countries} countries.

? ## The case

? The prosecution had called {work} an insult to the institutions. The defence asked which institution. The court, after an
adjournment, declined to say, and gave {sentence.words} years.

? {b}, who defended {a.him} without a fee, will now ask for the sentence to be quashed. “A pardon forgives you for what you
did not do,” {b.he} said. “One should be polite about it and appeal.”

? > In the second year they let me have a pencil. It was a political pencil: it was taken back whenever there was a debate.

Another {others} people were freed with {a.him}, among them <eleven fishermen|two former ministers|a choir>. Rights groups say
that at least as many remain, whose names are less known.

? {c}, who organised the petitions from a <bicycle shop|kitchen|parish hall> in Port Ellery, heard the news in the queue at
the bank. “I had the next letter in my bag,” {c.he} said. “I posted it anyway, for somebody else.”

? ## What next

? {a.mr} may not leave {country} for a year and has to report every second week. {a.He} has been offered a post at the
university in Port Ellery, and a bed by four different aunts.

State radio did not mention the release again in the evening. It played, listeners noted, a rather long piece for flute.
`,
    tags: ['courts', 'diplomacy', 'books', 'constitution'],
    pictures: [
      ['letter-and-pen', 'Petitions came from {countries} countries.'],
      ['courtroom', 'The court in {capital} gave {sentence.words} years.'],
      ['palace-at-dusk', 'The pardons were signed to mark the national day.'],
    ],
  },
  {
    name: 'disaster abroad',
    headlines: [
      '{storm} leaves {dead} dead in {country}',
      'Rescuers reach {province} after the {what}',
      '{Country} counts its losses, village by village',
      'Roads gone, the army brings rice to {province} by boat',
      'Port Ellery sends a ship of blankets to {capital}',
    ],
    excerpts: [
      'At least {dead} people have died and {homeless} have lost their homes, officials in {capital} say.',
      'The first helicopter landed in {province} on {day}. It brought a doctor, rice and a telephone.',
      'A ship with {tonnes} tonnes of relief goods left Port Ellery at dawn. It is expected in two days.',
    ],
    facts: (dice) => ({
      ...drawNeighbour(dice),
      ...dice.one(storms),
      dead: dice.between(12, 58),
      missing: dice.between(11, 70),
      homeless: dice.between(6, 48) * 1000,
      tonnes: dice.between(90, 420),
      bridges: dice.between(3, 9),
      villages: dice.between(14, 40),
      rain: dice.between(21, 44) * 10,
      pumps: dice.between(4, 9),
    }),
    body: `
At least {dead} people have died and {missing} are missing in {province} after the {what}, authorities in {capital} said on
{day}. About {homeless} people have lost their homes.

/ The {what} that crossed {province} has killed at least {dead} people in {country}. Another {missing} are missing,
{villages.words} villages cannot be reached by road, and {bridges.words} bridges are gone.

The weather office in {capital} measured {rain} millimetres of rain in two days, as much as in an ordinary season. {River}
rose until the gauge was carried off.

The first helicopter landed on {day} on a football field, the only flat place still above water. It brought a doctor,
rice and a satellite telephone. “The queue for the telephone was the longest,” said {a}, who flew with it. “People wanted
to say one sentence.”

? ## A warning heeded

? Many had left in time. A warning went out by radio and, where there is none, by church bell and mosque loudspeaker, in a
system set up after the floods of nine years ago. {b}, who coordinates it, thinks it saved several hundred lives. “We
practised it every March,” {b.he} said. “They laughed, and they came.”

? {c}, a <ferryman|schoolteacher|nurse>, took forty people to the upper school in five trips. The sixth trip was for the
goats, {c.he} said, “because otherwise nobody would have stayed up there”.

? ## What is needed

? - drinking water and tablets to treat it;
- tarpaulins and rope;
- seed, before the planting ends in three weeks;
- spare parts for {pumps.words} pumps.

? A ship with {tonnes} tonnes of goods left Port Ellery at dawn. Harbour pilots and dockers gave their shift without pay.
Collections are being held in the chapels and at the fish market; the city has asked for money rather than clothes.

? {president}, the president of {country}, toured the coast and promised that houses would be rebuilt on higher ground. The
same was promised nine years ago. Some were, and those are standing.

More rain is forecast for the weekend, though less of it. The road to the {adjective} border should be passable for light
lorries by {day}, the army said.
`,
    tags: ['flooding', 'aid', 'weather', 'climate', 'shipping'],
    pictures: [
      ['storm-front', 'The {what} before it reached {province}.'],
      ['flooded-street', 'A street in {province} on {day}.'],
      ['harbour-at-dawn', 'A ship with {tonnes} tonnes of goods left Port Ellery at dawn.'],
    ],
    alsoIn: 'science',
  },
  {
    name: 'capital letter',
    headlines: [
      'Letter from {capital}: the city that sells its own clocks',
      'Letter from {capital}: an hour in the post office',
      '{Capital} <learns|has learnt> to live with {hours.words} hours of power',
      'Evening in {capital}, between two speeches',
      'In {capital}, the bakers know first',
    ],
    excerpts: [
      'Officially nothing has changed in {capital}. Unofficially one asks the bakers.',
      'A walk through the {adjective} capital on an evening when the lights stayed on.',
      'The flour comes from the republic, the sugar from the sea, and the news from the queue.',
    ],
    facts: (dice) => ({
      ...drawNeighbour(dice),
      hours: dice.between(6, 14),
      loaf: dice.between(3, 9),
      rise: dice.between(12, 45),
      floor: dice.one(['second', 'third', 'fourth']),
      years: dice.between(12, 40),
      bus: dice.between(3, 29),
    }),
    body: `
Officially nothing has changed in {capital}. The ministries open at eight; the band plays on <Thursdays|Sundays> by the
water. Anyone who wants to know more gets up at four and stands with the bakers.

/ The first thing a visitor to {capital} is told is not to believe the clocks. There are five in the main square, given by
five governments, and each has kept its opinion.

Bread is the subject. A loaf costs {loaf.words} {adjective} francs, {rise} per cent more than a year ago, and has become, by
general observation, smaller. {a}, who has baked in the street behind the cathedral for {years.words} years, weighs it in front of
customers now. “They used to look at my face,” {a.he} says. “Today they look at the scale.”

? Power comes for {hours.words} hours a day, by quarters. People make appointments accordingly. A dentist on the {floor} floor has
a notice on the door that says, in three languages, *when the fan turns*.

? ## The post office

? In the post office, a building with forty windows of which two are open, {b} has written letters for others since before
the telephone. {b.He} is busier than ever. “They have telephones, but what do you say into one?” {b.he} asks. “People come
to me for the beginning. The end they know.”

? The number {bus} bus leaves from here for the hills. It leaves when full, and it is full when the conductor says so.

/ Politics is discussed as one discusses an uncle: with detail, without hope, and never in front of guests. {president},
the president, looks down from every wall, several years younger than in the newspaper.

? :::pullquote {b}
People come to me for the beginning. The end they know.
:::

? {c}, a student who makes a little money as a guide, takes visitors to what {c.he} calls the museum of announcements, a row of
foundation stones along the lagoon road. There are eleven. Behind the fourth, a hospital has in fact been built, and it is
a good one.

? ## Evening

? In the evening the whole city walks up and down beside the water, first one way and then the other. Quarrels are
conducted at walking pace. By nine the wind comes round, the band packs up, and it is cool enough to think.

On the way back the lights went out, on the hour, and a small sound of satisfaction rose from the street. It is something,
in {capital}, when a thing happens as announced.
`,
    tags: ['city life', 'power cuts', 'inflation', 'food'],
    pictures: [
      ['night-market', 'Evening in {capital}, while the lights are on.'],
      ['power-lines', 'Power comes for {hours.words} hours a day, by quarters.'],
      ['palace-at-dusk', 'The palace in {capital}.'],
    ],
  },
  {
    name: 'river treaty',
    headlines: [
      'Four countries sign a treaty on {river}',
      'Who may drink from {river}? A treaty gives an answer',
      '{Country} agrees to open its dam before the dry season',
      'Water for {province}, power for {capital}: a dam divides the shares',
    ],
    excerpts: [
      'Each state will release at least {share} per cent of what flows in. It took {years.words} years to agree on a gauge.',
      'The dam at {dam} supplies {capital} with power. Downstream, farmers ask for water in February.',
      'Ministers signed on a barge moored in the middle of the stream, so that nobody had to be the host.',
    ],
    facts: (dice) => ({
      ...drawNeighbour(dice, mainland),
      share: dice.between(42, 70),
      years: dice.between(6, 18),
      dam: dice.one(['Saint-Ange', 'Koro Gorge', 'Two Sisters', 'Boca Funda']),
      megawatts: dice.between(9, 34) * 10,
      gauges: dice.between(11, 26),
      farmers: dice.between(20, 90) * 1000,
      fall: dice.between(14, 33),
    }),
    body: `
Four countries have agreed how to share the water of {river}. Under a treaty signed on {day}, each of them must let pass at
least {share} per cent of what flows in, and tell the others a week before it opens or closes a sluice.

/ {Country} will open the sluices at {dam} in February, when the fields of {province} need it, and not in April, when the
turbines do. That is the core of a treaty on {river} which four countries signed on {day}.

Negotiations had lasted {years.words} years. The longest part, delegates said, was to agree on a gauge. In all, {gauges} of them will now
be read every morning by people from two countries at a time.

? The ministers signed on a barge moored in the middle of the stream, so that nobody had to be the host. {minister}, for
{country}, spoke first, the order having been drawn from a hat. It was a large hat. It belonged to the ferryman.

? ## Power and fields

? The dam at {dam} yields {megawatts} megawatts, most of what {capital} uses. To let water go early costs about a tenth of
that. The loss is to be made good with power from the republic’s grid, at a price that the treaty leaves to an annex and
the annex to a committee.

{a}, who grows rice with {a.his} neighbours below {dam}, had brought a bottle of the river to the ceremony. “It is brown,”
{a.he} said. “It is meant to be brown. When it runs clear we know that they have kept the soil up there.”

/ For the {farmers} families who farm along the lower course it is a matter of weeks. “February water is rice,” said {a},
who speaks for a cooperative. “April water is a picnic.”

? ## A smaller river

? Rainfall in the upper basin has dropped by {fall} per cent in a generation, according to {b}, a hydrologist who advised the
talks. “They have divided a river,” {b.he} said. “I hope that they have divided the right one. It is getting smaller.”

? The treaty therefore counts in shares and not in cubic metres. It was, several delegates agreed, the only good idea of the
third year, and it came from an interpreter.

? {foreignMinister}, the foreign minister, called the treaty dull, “and I mean that as the highest praise”.

It still has to be ratified by four parliaments. The barge will stay where it is until they have done so.
`,
    tags: ['water', 'diplomacy', 'energy', 'climate', 'trade'],
    pictures: [
      ['drought-field', 'A field in {province} in February.'],
      ['peace-table', 'Negotiations had lasted {years.words} years.'],
      ['power-lines', 'The dam at {dam} yields {megawatts} megawatts.'],
    ],
    alsoIn: 'science',
  },
  {
    name: 'railway across the border',
    headlines: [
      'First train in {years.words} years reaches {capital}',
      'The line to {capital} is open, at {speed} kilometres an hour',
      'Night train to {capital} sells out for a month',
      'Rails meet at {border} after {years.words} years, two fingers apart',
    ],
    excerpts: [
      'The journey takes {hours.words} hours, including the frontier. Grass had to be cut from {stations} stations.',
      'The line was given up {years.words} years ago after a bridge fell. {Country} has paid for the bridge, the republic for the rails.',
      'On board: {passengers} passengers, three ministers and a woman who had kept her old ticket.',
    ],
    facts: (dice) => ({
      ...drawNeighbour(dice, mainland),
      years: dice.between(13, 31),
      speed: dice.between(38, 64),
      hours: dice.between(11, 17),
      stations: dice.between(11, 22),
      passengers: dice.between(180, 340),
      fare: dice.between(9, 28) * 10,
      cost: dice.between(3, 9),
      late: dice.between(14, 95),
    }),
    body: `
A passenger train has reached {capital} from Port Ellery for the first time in {years.words} years. It pulled in on {day}, {late}
minutes late, with {passengers} people on board and a wreath of bougainvillea on the engine, somewhat thinned by the journey.

/ The line from Port Ellery to {capital}, given up {years.words} years ago when a bridge over {river} fell, is open again. The first
train arrived on {day}, {late} minutes behind a timetable that had been printed the day before.

The journey takes {hours.words} hours, frontier included. Trains will run twice a week to begin with, at an average of {speed}
kilometres an hour, and the cheapest seat costs {fare} shillings.

? Grass was cut at {stations} stations, and at three of them stationmasters were found who had never handed in their keys.
{a}, at {border}, had wound the clock every Sunday. “I was not told to stop,” {a.he} said.

? ## The bridge

? The new bridge cost {cost.words} million shillings, paid for by {country}; the rails are the republic’s. At {border} the two
tracks met with a gap of two fingers, which the engineers of both sides describe as a success and of which a photograph
exists.

? :::pullquote {a}
I was not told to stop.
:::

{b}, who trades in cloth, will save a day each way. “And the bus driver’s taste in music,” {b.he} added. Freight is to follow in
the spring: <cocoa down, flour up|cement up, cattle down|timber down, cloth up>, {c} of the railway company said, and in
between the post.

/ Among the passengers was {b}, who had bought a return ticket {years.words} years ago and used only one half. The guard looked at
it for a while and punched it.

? ## Doubts

? Not everybody is sure that it will pay. A study by the ministry of works counts on four hundred passengers a train, with
seats for 340. {worksMinister}, the works minister, said that this had been noticed.

? Truckers fear for the border traffic. Their association has asked for the same waiting times for both: “Let the train queue,
too,” said its secretary, {d}.

The return train leaves on <Friday|Sunday|Thursday>. It is sold out for a month, except for one compartment whose window does
not close.
`,
    tags: ['trade', 'diplomacy', 'jobs', 'borders'],
    pictures: [
      ['train-platform', 'The first train for {capital} before it left.'],
      ['border-post', 'At {border} the two tracks met.'],
      ['lagoon-bridge', 'The line leaves the city by the lagoon.'],
    ],
    alsoIn: 'business',
  },
]
