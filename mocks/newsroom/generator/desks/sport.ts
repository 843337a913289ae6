import type { Dice } from '../dice'
import { oneDecimal } from '../figures'
import { drawCast, type Person } from '../people'
import type { Scenario } from '../scenario'
import { type Club, clubs, streets, towns, wards } from '../world'

const factsOf = ({ name, short, ground, coach }: Club, side: 'home' | 'away') => ({
  [side]: name,
  [`${side}Short`]: short,
  [`${side}Coach`]: coach,
  [`${side}Ground`]: ground,
})

interface Fixture {
  readonly [fact: string]: string | number | Person
}

const drawFixture = (dice: Dice): Fixture => {
  const [home, away] = dice.some(clubs, 2)
  if (!home || !away) throw new Error('A fixture takes two clubs')
  return { ...factsOf(home, 'home'), ...factsOf(away, 'away'), ground: home.ground }
}

/** A home win or an away win, first and last goal with their minutes. */
const drawResult = (dice: Dice) => {
  const most = dice.between(1, 4)
  const least = dice.between(0, most - 1)
  const first = dice.between(4, 38)
  return {
    most,
    least,
    goals: most + least,
    first,
    last: dice.between(61, 89),
    shots: dice.between(9, 21),
    corners: dice.between(3, 11),
  }
}

/** Four clubs at the top: points fall from place to place. */
const drawTop = (dice: Dice) => {
  const played = dice.between(9, 16)
  const p1 = Math.round(played * 2.2) + dice.between(0, 3)
  const p2 = p1 - dice.between(1, 3)
  const p3 = p2 - dice.between(0, 3)
  return { played, p1, p2, p3, p4: p3 - dice.between(1, 4) }
}

const split = (names: string) => names.split(' ')
const men = split('Kelechi Baltazar Femi Osvaldo Yaw Karim Lamine Desmond Kwesi Fausto Rui Sami Uche Ekow')
const women = split(
  'Abena Celestina Ebele Esi Hawa Ilda Joumana Lydia Mariama Nadine Oyinda Rosamund Titi Zainab',
)

const drawTeamOf = (dice: Dice, woman: boolean) => {
  const { a, b, c, d, e } = drawCast(dice)
  const names = dice.some(woman ? women : men, 4)
  const player = ({ last }: Person, at: number): Person => ({
    first: names[at] ?? '',
    last,
    title: woman ? 'Ms' : 'Mr',
    woman,
  })
  return { a: player(a, 0), b: player(b, 1), c: player(c, 2), d: player(d, 3), e }
}

/** Four players of the men’s league, and somebody else. */
const drawTeam = (dice: Dice) => drawTeamOf(dice, false)

const drawWomen = (dice: Dice) => drawTeamOf(dice, true)

/** Women or men, but all of them the same: those who box or run against one another. */
const drawRivals = (dice: Dice) => drawTeamOf(dice, dice.chance(0.5))

const boxingWeights = ['flyweight', 'bantamweight', 'lightweight', 'welterweight', 'middleweight'] as const

export const sportScenarios: readonly Scenario[] = [
  {
    name: 'match report',
    headlines: [
      '{Home} {most}, {away} {least}: late goal settles it',
      '{HomeShort} beat {away} with {left.words} minutes left',
      '{d.last} strikes late for {home}',
      '{away} start well and go home with nothing',
      'Wind, mud and {goals.words} {word} at {ground}',
    ],
    excerpts: [
      '{Home} won {most}–{least} at {ground}. {D}, on as a substitute, scored in the {last.th} minute.',
      '{Away} had more of the ball and less of everything else.',
      'Some {crowd} people saw a match that was better than its pitch.',
    ],
    facts: (dice) => {
      const result = drawResult(dice)
      return {
        ...drawTeam(dice),
        ...drawFixture(dice),
        ...result,
        ...drawTop(dice),
        word: result.goals === 1 ? 'goal' : 'goals',
        left: 90 - result.last,
        crowd: dice.between(28, 140) * 100,
        cards: dice.between(3, 7),
        drought: dice.between(3, 8),
        age: dice.between(18, 34),
        day: dice.one(['Saturday', 'Sunday', 'Wednesday']),
      }
    },
    body: `
{Home} beat {away} {most}–{least} at {ground} on {day}. The last word was {d}’s, in the {last.th} minute, with a shot that took a deflection, a bounce and most of the
afternoon to cross the line.

/ It was not pretty, and nobody at {ground} minded. {Home} beat {away} {most}–{least} thanks to {d}, who came on after an hour and scored in the {last.th} minute.

{Away} had begun better. For twenty minutes they kept the ball, moved it from side to side and were applauded for it by the home end, which knows how such things turn out. {A} had
the best chance and hit the <post|bar|goalkeeper>.

{HomeCoach}, the home coach, changed two men at half-time and the direction of every long ball. “We stopped asking the wind questions,” he said.

? In the {first.th} minute there had been a scare, when {b} went down in the centre circle. It was a bootlace.

? ## The goal

? It came from a throw-in. {C} took it quickly, {d} turned, and the ball went in off the inside of the post and the outside of a defender. {D}, {age}, ran to the corner where the
families stand. “I always see the ball late,” {d.he} said. “This one I saw early.”

/ {AwayCoach}, who coaches {away}, had no complaint about the result. “We were tidy,” he said. “You do not get points for tidy.”

? :::table At the top of the Premier Division after {played.words} matches
| | Points |
|---|---|
| Ellery Rovers | {p1} |
| Kerrow United | {p2} |
| Salt Quay Athletic | {p3} |
| Fort Amity | {p4} |
:::

? {Home} had {shots.words} shots and {corners.words} corners. The pitch, under water in the week, had been pumped out by the fire brigade, who were thanked over the loudspeaker and stayed for the
second half.

? The referee showed {cards.words} yellow cards, one of them to a member of the band.

{HomeShort} travel next, to a ground where they have not won for {drought.words} years; {awayShort} have a week off. “We shall practise being untidy,” said {awayCoach.mr}.
`,
    tags: ['football', 'city life'],
    pictures: [
      ['football-stadium', '{crowd} people came to {ground}.'],
      ['football-boots', 'The pitch at {ground} had been under water in the week.'],
      ['storm-front', 'The weather over {ground} held until the final whistle.'],
    ],
  },
  {
    name: 'transfer',
    headlines: [
      '{home} sign {a}, {age}, from {away}',
      '{a.last} leaves {away} for {home}',
      'A contract signed on a bonnet: {a.last} joins {home}',
      '{Away} lose their captain in the last hour of the window',
    ],
    excerpts: [
      'The fee is {fee} shillings, a floodlight and a friendly in the spring.',
      '{a} had been at {away} for {years.words} years. The supporters gave {a.him} a clock.',
      '{HomeCoach} has been looking for someone “who knows when not to run”.',
    ],
    facts: (dice) => {
      return {
        ...drawTeam(dice),
        ...drawFixture(dice),
        age: dice.between(21, 33),
        fee: dice.between(12, 90) * 10_000,
        years: dice.between(3, 9),
        goals: dice.between(14, 71),
        games: dice.between(90, 210),
        contract: dice.between(2, 4),
        number: dice.between(2, 24),
        minutes: dice.between(4, 31),
      }
    },
    body: `
{Home} have signed the midfielder {a}, {age}, from {away}. The contract, for {contract.words} years, was deposited with the league {minutes.words} minutes before the window closed; it had been signed on the
bonnet of a taxi.

/ {A} will play for {home}. The midfielder, {age}, who had spent {years.words} years with {away}, put his name to a contract for {contract.words} years on the last evening of the window.

{Away} receive {fee} shillings, one floodlight that {homeShort} no longer need, and a friendly in the spring. Asked which of the three had mattered most, their treasurer, {b}, said that it gets dark at six.

{A} played {games} matches for {away} and scored {goals} goals, more than half of them with the head, although he is the smallest in every team picture. “I arrive early,” he said. “After that it is only
waiting.”

? {HomeCoach}, the coach, had been looking for someone “who knows when not to run”. He sees him in front of the defence, next to {c}, who runs enough for two.

? ## The parting

? At {awayGround} the supporters gave him a clock. He has lived behind the main stand all this time and will stay there for now. “My mother has the better part of the garden,” he said. “One does not
transfer beans.”

/ {AwayCoach}, who loses his captain, took it as an occupational disease. “You bring them up and they get an address,” he said. The armband goes to {d}, aged twenty.

? :::pullquote {a}
I arrive early. After that it is only waiting.
:::

? ## Other moves

? - A goalkeeper returns to Fort Amity after a year on the oil platforms.
- Castle Road lend a winger to Benedita until the cocoa is in.
- Upland Rangers sign nobody, “for the same reason as always”.

{A} will wear number {number}. He could play on Saturday if his papers come in time; they are on the same taxi.
`,
    tags: ['football', 'jobs'],
    pictures: [
      ['football-boots', '{A} will wear number {number} for {home}.'],
      ['football-stadium', 'The ground at {ground}.'],
    ],
  },
  {
    name: 'boxing night',
    headlines: [
      '{a.last} outpoints {b.last} over {rounds.words} rounds',
      '{a} keeps the {weight} title on a split decision',
      'Three cards, two judges, one {weight} champion <from|of> {ward}',
      'A {weight} from {ward} learns to wait',
    ],
    excerpts: [
      'Two judges had {a} ahead, one {b}. The hall had them level and asked for more.',
      '{a}, {age}, trains behind a tyre shop on {street}, with {c} and a broom handle.',
      'In the {round.th} round it looked as though it might end early. It was a slip, and everyone knew but the crowd.',
    ],
    facts: (dice) => ({
      ...drawRivals(dice),
      weight: dice.one(boxingWeights),
      rounds: dice.one([8, 10, 12]),
      round: dice.between(4, 7),
      age: dice.between(21, 32),
      ward: dice.one(wards),
      street: dice.one(streets),
      wins: dice.between(11, 27),
      losses: dice.between(1, 4),
      cardA: dice.between(96, 97),
      town: dice.one(towns),
      crowd: dice.between(14, 38) * 100,
    }),
    body: `
{A}, {age}, remains {weight} champion of the republic. Over {rounds.words} rounds in the Seamen’s Hall two judges saw {a.him} ahead of {b}, one saw it the other way, and {crowd} spectators saw
whatever they had come to see.

/ The decision was split, like the hall. {A} from {ward} beat {b} of {town} by two cards to one and keeps the {weight} title, which comes with a belt and the fare home.

{b.last} began fast. For three rounds {b.he} came forward behind a straight left and was hardly touched. {a.last} went backwards, in a circle, and seemed to be counting.

In the {round.th} round {a.he} stopped. From then on every attack ran into something. “{c} tells me: let the other one pay for the first drinks,” {a.he} said afterwards, with ice on one eye.

? {c}, who trains {a.him} behind a tyre shop on {street}, uses a broom handle for a jab. {c.He} holds it, says a number, and whoever is too slow has to sweep. “It is the cleanest yard in {ward},”
said {c.he}.

? ## The count

? There was one knockdown, or none. {b.last} was on the canvas for a moment, in the corner that the roof had dripped on. The referee wiped the boards, and then {b.him}.

/ {B}’s corner had no quarrel with the verdict and several with the card. {b.His} trainer, {d}, wants a return, “on a dry floor”.

? :::pullquote {a}
Let the other one pay for the first drinks.
:::

? ## Before

? In the opening bouts two seventeen-year-olds from the police gym made a strong impression, chiefly on each other. The women’s final at flyweight was the fight of the night, according to those who had come in time.

? {a.last}’s record now stands at {wins} wins and {losses.words} defeats. {a.He} works at the fish dock, from three till eleven, and has asked for Monday off.

The next challenger is to be named by the end of the month. The champion does not mind who it is. {a.His} mother, who sat in the second row with her back to the ring, does.
`,
    tags: ['boxing', 'city life'],
    pictures: [
      ['boxing-gym', 'The gym on {street}.'],
      ['newspaper-press', 'The result made the late edition.'],
    ],
  },
  {
    name: 'canoe race',
    headlines: [
      '{Crew} win the lagoon race by a paddle’s length',
      'By {gap} seconds: {crew} take the {distance.words} kilometres',
      'Before the regatta, {crew} change their stroke',
      'Twenty-two paddles and one drum: a morning with {crew}',
    ],
    excerpts: [
      'After {distance.words} kilometres, {gap} seconds lay between first and second. The drummer had lost a stick.',
      '{Crew} train at four in the morning, when the lagoon belongs to nobody.',
      'The favourites from {ward} came {place.th}. They blame a ferry, and the ferry blames the timetable.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      crew: dice.one([
        'Crew Nine',
        'the Graveney Fishwives',
        'the Customs Eight',
        'the Lower Kerrow boat',
        'the Signal Point juniors',
      ]),
      ward: dice.one(wards),
      distance: dice.one([5, 8, 12, 16]),
      gap: oneDecimal(0.4 + dice.next() * 3),
      place: dice.between(3, 6),
      boats: dice.between(14, 31),
      rate: dice.between(58, 66),
      years: dice.between(6, 29),
      age: dice.between(17, 46),
      metres: dice.between(300, 700),
      day: dice.one(['Saturday', 'Sunday']),
    }),
    body: `
{Crew} have won the race over {distance.words} kilometres from the bridge to the lighthouse and back, {gap} seconds ahead of the boat from {ward}. The drummer had lost a stick and used {d.his} shoe.

/ After {distance.words} kilometres the umpires had to look at a photograph. It showed {crew} a paddle’s length in front, or {gap} seconds, and in the background a goat on a jetty, looking the other way.

On {day} {boats} boats came to the start, in mist. For a long time one could only hear them. When they came out of it by the second buoy, three were level and the rest were company.

{a}, {age}, who steers {crew}, waited. “Everybody knows where the wind turns,” {a.he} said. “One has only to be there when it does.” With {metres} metres to go they put up the rate from {rate} to seventy, and it was enough.

? The crew trains at four in the morning, when the lagoon belongs to nobody. Among them are a dentist, two sisters from the fish market, and {b}, who has paddled for {years.words} years and has never seen a finish, since {b.he} shuts
{b.his} eyes.

? ## The others

? The favourites from {ward} came {place.th}, after a ferry had crossed their course. The ferry company referred to its timetable. An umpire, {c}, who had both in hand, said it was the first time that a ferry had kept to it.

/ There were two capsizes, both off the same jetty and both in front of the same grandmother. Nobody was hurt. The crew of the police boat, who had pulled them out, were asked to stay for soup.

? :::pullquote {a}
Everybody knows where the wind turns. One has only to be there when it does.
:::

? ## Towards the regatta

? - Heats are on the first weekend of next month.
- Each ward may enter two boats, one of them with novices.
- Drums are allowed; amplifiers are not, “after last year”.

? The boats are cut from one trunk each, and suitable trunks have become rare. The council of crews has planted a grove above Upper Kerrow. It will be ready in ninety years, and there is a list of names already.

{Crew} took their prize, a ham, across the water. It was shared out at the landing, in twenty-three parts, the drummer’s being the largest.
`,
    tags: ['canoe racing', 'city life', 'heritage'],
    pictures: [
      ['canoe-race', '{Crew} on the last stretch.'],
      ['lagoon-bridge', 'The course leads from the bridge to the lighthouse and back.'],
      ['lighthouse', 'The turn by the lighthouse.'],
    ],
  },
  {
    name: 'runner',
    headlines: [
      '{a} runs {time} and apologises to the pacemaker',
      'National record over {distance} for {a}',
      'Up Pepper Hill and down again: how {a} became fast',
      '{a.last} to run for the republic in {place}',
    ],
    excerpts: [
      '{a}, {age}, took {off.words} seconds off a record that had stood since {year}.',
      'The stopwatch is a kitchen clock, the track a road with goats.',
      'A postman’s round, {kilometres} kilometres a day, turned out to be a training plan.',
    ],
    facts: (dice) => {
      const event = dice.one([
        { distance: '5,000 metres', minutes: 14 },
        { distance: '10,000 metres', minutes: 30 },
        { distance: '3,000 metres', minutes: 8 },
      ])
      return {
        ...drawRivals(dice),
        ...event,
        time: `${event.minutes}:${dice.between(10, 59)}.${dice.between(0, 9)}`,
        age: dice.between(18, 31),
        off: oneDecimal(1 + dice.next() * 9),
        year: String(dice.between(1984, 2011)),
        kilometres: dice.between(14, 26),
        place: dice.one(['Kessou', 'Casablanca', 'Vila Serena', 'Port-Céleste', 'Lisbon']),
        laps: dice.between(3, 6),
        town: dice.one(towns),
        weeks: dice.between(5, 11),
      }
    },
    body: `
{A} has broken the national record over {distance}. {a.He} ran {time} on the track at {town}, {off.words} seconds faster than anybody from here before, and then went round the field to apologise to the pacemaker, whom {a.he} had
passed too soon.

/ The record over {distance} had stood since {year}. {A}, {age}, needed {time} to end it, at {town}, in front of some two hundred people and a school band that had not been told to stop.

{a.He} came to running by way of the post. A round of {kilometres} kilometres a day, much of it uphill, with a bag, turned out to be a training plan. “When I put the bag down, I was quick,” {a.he} said.

{b}, who coaches {a.him}, noticed that {a.he} delivered before the dogs were awake. {b.He} gave {a.him} shoes and a stopwatch. The shoes {a.he} wears on Sundays.

? ## The race

? The first laps were slow. Then the pacemaker, {c}, was told from the side to go on or get off, and decided that it was {c.his} stomach. With {laps.words} laps left {a.last} was alone. “I thought about the letters for the upper road,” {a.he}
said. “Then it was over.”

/ Only in the last lap did anyone shout. {b}, on the inside of the bend, held up a board with a figure on it, which {a.he} could not read without {a.his} glasses.

? :::pullquote {a}
When I put the bag down, I was quick.
:::

? ## What comes now

? In {weeks.words} weeks {a.he} runs in {place}, for the republic. The federation pays for the flight and one hotel night. The post office gives leave, and {e}, a colleague, will take the round. {e.He} has asked for a bicycle.

? The track at {town} is of cinders, laid by the parents of the school. It is 397 metres long, as a surveyor found out some years ago, and so everybody starts three metres back for every lap. The record has been checked twice.

The old record holder, {d}, who is a grandparent and sells insurance, sent a message. It said: “About time. Do you have cover?”
`,
    tags: ['athletics', 'city life', 'schools'],
    pictures: [
      ['runner-at-dusk', '{A} in training, after work.'],
      ['school-courtyard', 'The track at {town} was laid by the parents of the school.'],
    ],
  },
  {
    name: 'chess',
    headlines: [
      'A {age}-year-old from {ward} draws with the champion',
      'Chess league: {ward} win without moving the queen',
      'Silence on {street}: the city chess final goes to a {game.th} game',
      '{a}, {age}, and the rook that came back',
    ],
    excerpts: [
      '{a} offered a draw on move {move}. The champion thought for {minutes.words} minutes and shook hands.',
      'The final is played in a barber’s shop, because nowhere else is as quiet.',
      'There are {players} registered players in the city. Most learnt from a neighbour, and beat him in the end.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      age: dice.between(10, 15),
      ward: dice.one(wards),
      street: dice.one(streets),
      move: dice.between(34, 71),
      minutes: dice.between(11, 24),
      game: dice.between(5, 9),
      players: dice.between(310, 840),
      years: dice.between(4, 19),
      school: dice.one([
        'Graveney Secondary',
        'St Brendan’s Boys',
        'Ibis Hill Girls’ High School',
        'Weavers’ End Primary',
      ]),
      school2: dice.one(['the technical college', 'the cathedral school', 'the seamen’s institute']),
    }),
    body: `
On move {move} {a}, aged {age}, offered a draw. The champion, {b}, looked at the board for {minutes.words} minutes, then at {a.him}, and held out a hand. There was no applause, as the rules forbid it, but a good many people had to cough.

/ The final of the city chess championship goes to a {game.th} game. {a}, who is {age} and goes to {school}, drew with the champion, {b}, in a barber’s shop on {street}, before forty spectators and a customer who had not been told.

It is played there because nowhere else is as quiet. The barber, {c}, has put away the radio and cuts by hand. “I have had ministers in this chair,” {c.he} said. “None of them kept their head so still.”

{a.last} opened with a pawn that most people leave alone and had an open line by the tenth move. For a while it looked like more. Then the champion gave up a rook, or seemed to; eleven moves later it came back, with interest.

? ## How one learns

? {a.He} learnt from a neighbour, a retired signalman, on a board with a bottle top for a bishop. {a.He} still reaches for the wrong piece, {a.he} says, when {a.he} is tired.

? There are {players} registered players in the city, and there must be ten times as many who are not. They sit under the arcades, play for lemonade, and know all the openings under other names.

/ {b}, who has been champion for {years.words} years and drives a crane, had nothing but praise. “I was in trouble and {a.he} knew it,” {b.he} said. “What {a.he} did not know is that I am always in trouble.”

? > Do not look at the piece. Look at where it would rather be.

? ## The league

? In the league {ward} beat {school2} without once moving their queen. It had been a bet. The league’s secretary, {d}, has put it on record as “unusual, but legal”.

? The schools’ tournament begins in the new year. Clocks are short; whoever has one at home is asked to bring it.

The deciding game is on Saturday. Haircuts, a notice in the window says, will be given from four, or after mate.
`,
    tags: ['chess', 'schools', 'city life'],
    pictures: [
      ['chess-board', 'The position after move {move}.'],
      ['empty-chair', 'The champion’s chair in the barber’s shop on {street}.'],
      ['school-courtyard', '{a}, aged {age}, goes to {school}.'],
    ],
  },
  {
    name: 'league table week',
    headlines: [
      'Rovers lead by {lead.words} after {played.words} rounds',
      'Who can still catch whom <after|in> {played.words} <rounds|weeks|matches>: the Premier Division',
      '{cellar} go bottom; the coach stays, for now',
      '{goals} goals, {coaches.words} new coaches and <one|an> old question',
    ],
    excerpts: [
      'After {played.words} matches the table begins to look like itself. At the other end, {cellar} have {few.words} points.',
      'Rovers have lost once. Their coach says that he remembers it well.',
      'Five things to know about the round, one of them about a dog.',
    ],
    facts: (dice) => {
      const top = drawTop(dice)
      return {
        ...drawTeam(dice),
        ...top,
        lead: top.p1 - top.p2,
        cellar: dice.one(['Castle Road', 'Port Victor', 'Upland Rangers', 'Benedita Stars']),
        few: dice.between(4, 8),
        coaches: dice.between(2, 4),
        crowd: dice.between(41, 88) * 100,
        penalties: dice.between(4, 9),
        goals: dice.between(11, 22),
      }
    },
    body: `
After {played.words} rounds Ellery Rovers are first with {p1} points, Kerrow United second with {p2}. So far, so usual. What is new stands further down.

/ The table of the Premier Division begins to look like itself. Rovers lead, by {lead.words} from Kerrow United; {cellar}, with {few.words} points, are last and have looked it.

:::table Premier Division after {played.words} matches
| | Club | Points |
|---|---|---|
| 1 | Ellery Rovers | {p1} |
| 2 | Kerrow United | {p2} |
| 3 | Salt Quay Athletic | {p3} |
| 4 | Fort Amity | {p4} |
:::

Rovers have lost only once, and their coach, Marcelo Agyeman-Dias, says that he remembers it well. They defend with five and attack with whoever is left. It is not loved. “Nobody ever walked home sad from a nil–nil away,” he said.

/ At {cellar} the board has “full confidence” in the coach, which in this league has been known to last ten days. {a}, the captain, spoke of luck. There has been some, mostly other people’s.

? ## Five things

? 1. There were {goals} goals in the round, {penalties.words} of them from penalties.
2. The best crowd, {crowd}, was at a match without a goal.
3. Dockers’ Union have scored in every first half and in no second.
4. {b}, of Fort Amity, played in borrowed boots and has asked to keep them.
5. The dog that held up play at Benedita has been given a home, by the linesman.

? ## The coaches

? {coaches.Words} clubs have changed their coach since August. {c}, who went in the second week, is working in {c.his} brother’s tyre shop and describes it as similar: “Pressure, and always from the outside.”

? The league has announced that floodlights are to be tested. At Sanderling they were, on Saturday, for eleven minutes.

? Salt Quay Athletic, third, have the youngest side and the oldest goalkeeper. {d}, who is 39, made four saves on Sunday and was asked for proof of age by a steward on the way out.

The next round includes the derby, for which all tickets have been sold, some of them twice.
`,
    tags: ['football', 'Ellery Rovers', 'Salt Quay Athletic'],
    pictures: [
      ['football-stadium', 'The best crowd of the round was {crowd}.'],
      ['football-boots', 'Borrowed boots, in use at Fort Amity.'],
    ],
  },
  {
    name: 'basketball',
    headlines: [
      '{ward} women reach basketball final by {margin.words} {point}',
      'On a court with one good ring, {ward} beat {town}',
      '{a} scores {points} as {ward} go through',
      'How the {ward} women learnt to win away',
    ],
    excerpts: [
      'It was {their}–{our} with a minute left. Then {a} took the ball, and time with it.',
      'The team trains on a car park, after the cars have gone.',
      '{ward} meet the university in the final. The hall holds {hall}; twice as many will come.',
    ],
    facts: (dice) => {
      const our = dice.between(58, 74)
      const margin = dice.between(1, 4)
      return {
        ...drawWomen(dice),
        ward: dice.one(['Graveney', 'Ibis Hill', 'New Brazil', 'Marina Row', 'Signal Point', 'Lower Kerrow']),
        town: dice.one(towns),
        margin,
        point: margin === 1 ? 'point' : 'points',
        final: our,
        their: our - margin,
        our: our - margin - dice.between(1, 3),
        points: dice.between(21, 38),
        age: dice.between(18, 29),
        hall: dice.between(6, 14) * 100,
        years: dice.between(3, 9),
      }
    },
    body: `
The women of {ward} are in the final of the basketball cup. They beat {town} {final}–{their}, having been behind for thirty-nine of the forty minutes.

/ A minute before the end it was {their}–{our} for {town}. {A} took the ball, bounced it for what seemed an evening, and scored. When the horn sounded {ward} had won, {final}–{their}.

{A}, {age}, made {points} points. {a.last} is a <court clerk|midwife|crane driver|physics teacher> and had come straight from work. “I had sat all day,” was the explanation. “I wanted to use up my legs.”

The team trains on a car park behind the fish market, under one lamp, after the cars have gone. There is one ring. “That is why we defend so well,” said {b}, who coaches them. “In training somebody always has to.”

? In {town} the hall had two rings, one of them a hand’s breadth low. The visitors noticed it in the warm-up and kept it for the second half.

? ## From nothing

? The club was founded {years.words} years ago by {c}, a bus conductor, who had won a ball in a raffle. For two seasons they lost every match. {c} kept the score sheets and reads them out at the Christmas party.

/ Money is a difficulty, as always. The bus to {town} was paid for by a funeral parlour, whose name they bear on the chest. “It makes opponents thoughtful,” said {b}.

? :::pullquote {b}
There is one ring. That is why we defend so well. In training somebody always has to.
:::

? ## The final

? In the final they meet the university, who have a physiotherapist. It is to be played in the Seamen’s Hall, which holds {hall}. Twice as many are expected, and the doors will be left open so that those outside can hear.

? The men’s final follows. It had always been the other way round; {d}, the federation’s secretary, changed it after looking at last year’s receipts.

Training on Thursday has been cancelled. A lorry is parked under the ring.
`,
    tags: ['basketball', 'city life'],
    pictures: [
      ['bus-rank', 'The team of {ward} travels by bus.'],
      ['city-skyline-night', 'Training begins after dark, under one lamp.'],
      ['runner-at-dusk', '{A} at training.'],
    ],
  },
  {
    name: 'groundsman',
    headlines: [
      'The man who waters {ground}, drop by drop',
      '<Forty lamps|A pump|A roller> and a heron: keeping {ground} green',
      'What the groundsman of {home} sees',
      'Grass, sand, patience: a week at {ground}',
    ],
    excerpts: [
      '{a} has looked after the pitch of {home} for {years.words} years. {a.He} has seen about half of the goals.',
      'Salt is the enemy, and the heron is a friend. Players are something in between.',
      'On match days the groundkeeper leaves ten minutes before the end, in order not to see the studs.',
    ],
    facts: (dice) => {
      return {
        ...drawTeam(dice),
        ...drawFixture(dice),
        years: dice.between(14, 41),
        litres: dice.between(4, 11) * 1000,
        hour: dice.between(4, 5),
        presidents: dice.between(3, 7),
        species: dice.between(3, 6),
      }
    },
    body: `
Before anybody plays at {ground}, {a} has walked across it eleven times: twice with the roller, once with the fork, and for the rest with his hands behind his back. He has been groundsman of {home} for {years.words} years and has
outlasted {presidents.words} chairmen.

/ At {hour.words} in the morning there are two living things on the pitch at {ground}, a heron and {a}. They do not look at each other. “It eats the crickets, I do the rest,” says the groundsman of {home}.

Salt is the enemy. It comes up from below whenever the lagoon is high, and leaves grey rings that he treats with sand, gypsum and {litres} litres of water a night. The water is brackish too, he says, “but it means well”.

There are {species.words} kinds of grass, in patches, each in the place where it wants to be. Visitors take it for neglect. He takes them to the corner by the pump, where nothing would grow until he tried a weed from the railway. It is the best corner in the
league now, and corners are taken from there, he notes, “with some feeling”.

? ## Match day

? On match days he leaves ten minutes before the end, in order not to see the studs. He listens from behind the stand, and by the sound of it he can tell what has been torn up, and where. Half of the goals he has never seen. “They are on the table on Monday,” he says.

/ {HomeCoach}, the coach, has learnt to ask him for the weather. It was {a.last} who told him in October to play long into the south end. “He said that the ball would get tired there,” the coach recalled. “We scored three.”

? :::pullquote {a}
It eats the crickets, I do the rest.
:::

? ## An heir

? The club has had an offer of plastic turf, with a guarantee. The board visited a sample, in another country, and came back quiet. {b}, the chairman, knelt on it in {b.his} good clothes. “It was very even,” {b.he} said.

? {c}, nineteen, has been helping since the spring. The first three months were given to looking. {c} is allowed to use the fork now, though not yet near the pump.

The next home match is on Saturday, against {away}. On Friday evening he will water once more, shut the gate and wish the heron good night.
`,
    tags: ['football', 'city life', 'weather'],
    pictures: [
      ['football-stadium', '{Ground} on the morning of a match.'],
      ['egret-in-reeds', 'A companion of the groundsman.'],
      ['football-boots', 'Salt, sand and studs: the pitch at {ground}.'],
    ],
  },
]
