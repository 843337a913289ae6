import { drawCast } from '../people'
import type { Scenario } from '../scenario'
import { streets, towns, wards, weekdays } from '../world'

const praised = [
  {
    thing: 'the public bench',
    plural: 'benches',
    use: 'sit down without buying anything',
    rival: 'the café terrace',
  },
  {
    thing: 'the bus conductor',
    plural: 'conductors',
    use: 'ask a person instead of a sign',
    rival: 'the ticket machine',
  },
  { thing: 'the paper timetable', plural: 'timetables', use: 'know what was promised', rival: 'the screen' },
  {
    thing: 'the slow ferry',
    plural: 'ferries',
    use: 'be unreachable for forty minutes',
    rival: 'the bridge',
  },
  {
    thing: 'the corner shop',
    plural: 'corner shops',
    use: 'buy one egg',
    rival: 'the supermarket on the ring road',
  },
  {
    thing: 'the night watchman',
    plural: 'watchmen',
    use: 'be greeted at three in the morning',
    rival: 'the camera',
  },
  { thing: 'the school bell', plural: 'bells', use: 'agree on the time', rival: 'the telephone' },
] as const

const opposed = [
  {
    habit: 'foundation stones',
    one: 'a foundation stone',
    count: 'forty-one',
    excuse: 'a sign that something will be done',
    instead: 'a stone for the last brick and not for the first',
  },
  {
    habit: 'motorcades',
    one: 'a motorcade',
    count: 'three a day',
    excuse: 'a matter of security',
    instead: 'a minister on the number nine bus, once a month',
  },
  {
    habit: 'launch events',
    one: 'a launch',
    count: 'six a week',
    excuse: 'a way to inform the public',
    instead: 'a ceremony on the first anniversary, if there is still something to see',
  },
  {
    habit: 'commissions of inquiry',
    one: 'a commission',
    count: 'nineteen',
    excuse: 'a way to get at the truth',
    instead: 'one clerk with a key to the archive',
  },
  {
    habit: 'loudspeakers at weddings',
    one: 'a loudspeaker',
    count: 'four in one street',
    excuse: 'a part of joy',
    instead: 'a band that gets tired',
  },
  {
    habit: 'new names for old streets',
    one: 'a new street name',
    count: 'eleven this year',
    excuse: 'a tribute',
    instead: 'a bench with a name on it, which somebody can use',
  },
] as const

const words = [
  { word: 'robust', sense: 'we have no plan but it is a strong one', old: 'strong' },
  { word: 'stakeholder', sense: 'somebody who will be told afterwards', old: 'neighbour' },
  { word: 'in due course', sense: 'after you have stopped asking', old: 'on Friday' },
  { word: 'going forward', sense: 'not today', old: 'from now on' },
  { word: 'challenge', sense: 'a hole in the road, seen from an office', old: 'hole' },
  { word: 'roll out', sense: 'to do in one place and announce in eleven', old: 'begin' },
  { word: 'sensitise', sense: 'to tell people what they know', old: 'tell' },
  { word: 'modalities', sense: 'whatever has been left out of an agreement', old: 'how' },
] as const

const questions = [
  {
    question: 'Should the market close on Sundays?',
    yes: 'rest is worth more if it is shared',
    no: 'hunger does not keep the sabbath',
    stake: 'Sunday',
  },
  {
    question: 'Should cars be kept out of the old town?',
    yes: 'streets this narrow were made for feet',
    no: 'a delivery does not walk',
    stake: 'the old town',
  },
  {
    question: 'Should members of parliament be paid less?',
    yes: 'whoever serves should not get rich by it',
    no: 'then only the rich will serve',
    stake: 'their pay',
  },
  {
    question: 'Should homework be abolished?',
    yes: 'lamps and tables are not fairly shared',
    no: 'what is learnt alone stays longest',
    stake: 'homework',
  },
  {
    question: 'Should the regatta have a prize in money?',
    yes: 'paddlers cannot eat a ham all year',
    no: 'once there is money, it is the money that races',
    stake: 'the ham',
  },
  {
    question: 'Should voting be a duty?',
    yes: 'a right that is not used gets lost',
    no: 'a vote that is forced is worth nothing',
    stake: 'the vote',
  },
] as const

const keepsakes = [
  {
    keepsake: 'my father’s toolbox',
    inside: 'nine screwdrivers and no screws',
    lesson: 'one mends a thing by looking at it first',
  },
  {
    keepsake: 'my grandmother’s account book',
    inside: 'forty years of fish, in pencil',
    lesson: 'what one writes down one spends more slowly',
  },
  {
    keepsake: 'the key to a house we sold',
    inside: 'a door that I open every night in my sleep',
    lesson: 'it is possible to own a thing that others use',
  },
  {
    keepsake: 'an umbrella from the ferry',
    inside: 'a name that is not mine',
    lesson: 'most of what we have is on loan',
  },
  {
    keepsake: 'my aunt’s sewing machine',
    inside: 'a needle still threaded in red',
    lesson: 'somebody should always leave off in the middle',
  },
] as const

const clauses = [
  {
    matter: 'the harbour bill',
    ask: 'publish the accounts of the port every quarter',
    danger: 'a board that nobody elected',
  },
  {
    matter: 'hospital fees',
    ask: 'treat first and bill afterwards',
    danger: 'people who come too late because they count their money first',
  },
  {
    matter: 'the water plan',
    ask: 'mend the old mains before laying new ones',
    danger: 'taps in places that voted well',
  },
  {
    matter: 'the camp at the border',
    ask: 'let those who wait there work',
    danger: 'a second generation born to queueing',
  },
  {
    matter: 'the electoral roll',
    ask: 'open it to inspection all year',
    danger: 'a quarrel on the night of the count',
  },
  {
    matter: 'the school timetable',
    ask: 'begin when the buses run',
    danger: 'another year of lessons for half a class',
  },
] as const

export const opinionScenarios: readonly Scenario[] = [
  {
    name: 'in praise',
    headlines: [
      'In praise of {thing}',
      'What we lose with {thing}',
      'Keep {thing}, and keep it as it is',
      'A city is as good as its {plural}',
      'Against {rival}, and for {thing}',
    ],
    excerpts: [
      'It allows one to {use}. That is more than can be said of {rival}.',
      'Nobody would invent {thing} today. This is the best argument for it.',
      'I have nothing against {rival}. I only do not want to live in it.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(praised),
      street: dice.one(streets),
      ward: dice.one(wards),
      year: String(dice.between(1988, 2009)),
      minutes: dice.between(11, 40),
      age: dice.between(71, 90),
      day: dice.one(weekdays),
    }),
    body: `
On {street} it came to me that nobody would invent {thing} today. There would be a study, a pilot scheme, and at the end {rival}. I should like to speak up for what we have while we have it.

/ On {day} I spent {minutes.words} minutes on {street} thinking about {thing}. I had not planned to. But that is the point of it.

It allows one to {use}. This sounds like little. Try, for a week, to do it anywhere else in this city.

The case against is quickly made. It costs something, it earns nothing, and {rival} does the same more quickly. I grant the quickly. I deny the same. What is done by {rival} is done to us; what {thing} does, it does among us, and one can be rude to it.

? {a}, who is {age} and lives in {ward}, told me that {a.he} had met both {a.his} spouses in this way, and one of them twice. It is not an argument. It is merely what happens.

? ## A modest balance

? In {year} we had more of them. I have looked it up. They disappeared one at a time, each for a good reason, until the reasons were all that was left standing.

? I do not wish to be sentimental. There have been bad {plural}. I remember one that was a disgrace. Yet nobody proposed to abolish the council because of the council.

/ It will be said that times have changed. They have; it is their job. Ours is to say which of the furniture comes along.

? > A town shows what it thinks of people in the places where they do not pay.

? ## What I propose

? - Leave the ones that are there.
- Mend the ones that are broken, which costs less than a ceremony.
- Add one in {ward}, where there is none, and see who comes.

I know that there are larger matters. I write about them on other days. But large matters are settled, if at all, by people who have somewhere to talk; and I know where I should look for them.
`,
    tags: ['city life', 'council', 'heritage', 'buses'],
    pictures: [
      ['empty-chair', 'It allows one to {use}.'],
      ['ferry-crossing', 'Some things are better slow.'],
      ['bus-rank', 'A place to wait, on {street}.'],
    ],
  },
  {
    name: 'against a habit',
    headlines: [
      'Enough of {habit}',
      'We have {habit}; what we lack is an ending',
      'The trouble with {habit}',
      'A small tax on {habit} would do us good',
      'Who needs {one}? A question to those who pay for it',
    ],
    excerpts: [
      'I counted {count}. It is time to ask what they are for.',
      'They tell us it is {excuse}. I suggest {instead}.',
      'No law can forbid {habit}. A little embarrassment might be enough.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(opposed),
      ward: dice.one(wards),
      town: dice.one(towns),
      street: dice.one(streets),
      weeks: dice.between(2, 8),
      cost: dice.between(14, 90) * 1000,
    }),
    body: `
I began to count them, for want of anything better to do in the traffic. I came to {count}. Since then I have not been able to stop, and I should like to pass the habit on: count {habit}, dear reader, and write down what they were for.

/ There is a kind of event at which everybody is present and nothing happens. In this country we are very good at it. I am speaking of {habit}.

The usual defence is that it is {excuse}. So it might be, if anything followed. What follows, as a rule, is <the bill|lunch|a photograph>. I have seen one of these bills. It came to {cost} shillings, and the lunch was separate.

It is not the money, though the money would have bought a good deal of gravel. It is what {habit} teach those who stand by the road. They learn that the beginning is what counts. A child in {ward} could be forgiven for thinking that government is a thing which starts.

? {a}, who teaches there, asked a class to draw the state. Half of them drew a ribbon. The other half drew a pair of scissors, “and one,” {a.he} said, “drew the goat that ate the flowers”.

? ## What is to be said for it

? Let me be fair. People like to be invited. Officials who spend the year behind a desk are entitled to some fresh air. And now and then a promise is kept for the sole reason that there are pictures of its being made.

/ A minister to whom I put this replied that one has to show people something. I agree with all my heart. I merely think that it should be the thing.

? > A child could be forgiven for thinking that government is a thing which starts.

? ## A proposal

? I propose {instead}. It would save time, it would be modest, and there would be something to look at. In {town} they tried a version of it for {weeks.words} weeks. Nobody noticed, which was the idea.

? Until then I shall go on counting. So far this month it looks like a record. If somebody would like to mark it in a suitable way, I know of a street, and it has no lamp.

Better still: come to {street} when nothing is being opened. Some men are down there in a trench, up to the waist, ending something. Nobody is clapping. I took off my hat.
`,
    tags: ['council', 'parties', 'budget', 'city life'],
    pictures: [
      ['protest-banners', 'A gathering in {ward}.'],
      ['palace-at-dusk', 'Where invitations come from.'],
      ['empty-chair', 'Reserved for a guest of honour.'],
    ],
  },
  {
    name: 'leader',
    headlines: [
      'Leader: a better way with {matter}',
      'What this newspaper thinks about {matter}',
      'On {matter}, the government should listen once more',
      '<First do the dull thing|Begin with the dull part>: {ask}',
    ],
    excerpts: [
      'The choice is not between courage and caution. It is whether to {ask}.',
      'There is a plain answer to {matter}, and parliament has had it in a drawer since {year}.',
      'The danger is {danger}. It can still be avoided.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(clauses),
      year: String(dice.between(2004, 2019)),
      weeks: dice.between(3, 9),
      pages: dice.between(40, 160),
      town: dice.one(towns),
    }),
    body: `
About {matter} a great deal has been said in the past {weeks.words} weeks, most of it loudly. The question underneath is a quiet one: will the government {ask}, or will it not?

/ A newspaper should say what it is for. In the matter of {matter} we are for something simple: that those responsible {ask}.

We think that it should. The reasons are not new. They stand in a report of {pages} pages that was ordered in {year}, paid for, praised and put away. Its authors foresaw {danger}, and gave a date. The date has been kept, alone among all the dates in the report.

The government answers that the matter is complicated. It is. Most things are that concern more than eleven people. But complication is a reason to begin with the part that is understood, and this part is.

? ## The other side

? The opposition has no cause to be smug. It had the same report for four years. {opposition.mr} says today what her predecessors might have done then, and she says it well.

? Nor are those wrong who fear the cost. To {ask} is not free. It needs clerks, of whom there are too few, and patience, of which there is a surplus in the wrong places. Yet the present state costs, too. It is merely paid by others, in hours, and hours do not appear in the budget.

/ It is said that the public is not interested. We receive letters every day that suggest otherwise. They are in many hands and of varying length, and they have one sentence in common: *I only want to know where I stand.*

? > What is everybody’s business needs somebody’s name on it.

? ## Three steps

? 1. Name the person who is responsible, with a telephone number.
2. {Ask}, from the first of the month, in one district.
3. Say after a year what came of it, including what went wrong.

? None of these needs a new law. {Town} would do as a place to start.

We do not expect applause for the proposal. It is dull. But the republic has been promised a great many exciting things, and it is the dull ones that have kept the water running.
`,
    tags: ['parliament', 'minority government', 'budget', 'constitution'],
    pictures: [
      ['newspaper-press', 'A newspaper should say what it is for.'],
      ['parliament-chamber', 'There is a plain answer, and parliament has had it since {year}.'],
      ['library-stacks', 'A report of {pages} pages, put away.'],
    ],
    alsoIn: 'politics',
  },
  {
    name: 'word of the week',
    headlines: [
      'Word of the week: “{word}”',
      'They say “{word}” when they mean something else',
      'A short history of the word “{word}”',
      'Please do not say “{word}” at my funeral',
    ],
    excerpts: [
      'I met it {times.words} times in one press release. It means, as far as I can see, {sense}.',
      'There is a good old word for it: {old}. It has the drawback that people understand it.',
      'On a word that came to us with the projectors, and stayed on.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(words),
      times: dice.between(6, 19),
      year: String(dice.between(1991, 2012)),
      street: dice.one(streets),
      office: dice.one([
        'the waterworks',
        'the transit office',
        'a ministry that I shall not name',
        'the university',
        'the port',
      ]),
    }),
    body: `
In one press release from {office}, of a page and a half, the word “{word}” occurs {times.words} times. I read it to my neighbour, {a}, who repairs shoes. “What do they want?” {a.he} asked. I said that I did not know. “Then it works,” said {a.he}.

/ Every year brings some word that we did not need before and cannot get rid of afterwards. At present it is “{word}”. I found it {times.words} times on a single sheet from {office}, and once, in chalk, on a wall, where it may have been a protest.

What does it mean? The dictionary is of no help, being printed. In use it means, as far as I can see: {sense}.

We had a word for that. It was “{old}”. It had the great fault of being understood. If somebody says “{old}”, one can ask: really? With “{word}” no one has ever asked; one nods and looks for the coffee.

? ## Where it comes from

? It seems to have come ashore in about {year}, together with the projector. Before then I do not find it in this newspaper, except in a report about a horse.

? My own trade is not innocent. We have printed it, I am ashamed to say, more often than “soup”. The desk has promised to strike it out. The desk has promised to do so, I note, *going forward*.

/ I have nothing against foreign words, I hasten to add. Half of what we say in this port came off a boat. “Harmattan”, “verandah”, “marmalade”: all welcome, and all of them for something one can touch.

? :::pullquote {a}
What do they want? Then it works.
:::

? ## A test

? There is a test that my old editor taught me. Say the sentence to somebody who is carrying something heavy. If they put it down, it was no good. Try it with “{word}”. I did, on {street}, with a man and a sack of onions. He was very patient. He put it down.

? Readers are invited to send in worse examples. A jar of mango pickle awaits the winner; it is, I am assured, extremely strong.
`,
    tags: ['books', 'city life', 'council'],
    pictures: [
      ['letter-and-pen', 'We had a word for that. It was “{old}”.'],
      ['newspaper-press', 'The desk has promised to strike it out.'],
      ['library-stacks', 'The dictionary is of no help, being printed.'],
    ],
  },
  {
    name: 'for and against',
    headlines: [
      '{question} Two answers',
      'Yes and no: the quarrel about {stake}',
      'For once, let us argue about {stake} properly',
      '{question} It depends whom you wake',
    ],
    excerpts: [
      'Yes, says {a}: {yes}. No, says {b}: {no}. Both have been asked to keep it short.',
      'Two readers, one question, and the same table afterwards.',
      'Opinions are divided about {stake}. We asked for the best argument on either side.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(questions),
      trade: dice.one(['seamstress', 'harbour pilot', 'chemist', 'bus driver', 'parish clerk', 'farmer']),
      trade2: dice.one(['schoolteacher', 'innkeeper', 'surveyor', 'nurse', 'carpenter', 'student']),
      ward: dice.one(wards),
      town: dice.one(towns),
      share: dice.between(41, 58),
      years: dice.between(11, 40),
    }),
    body: `
*{question} We asked two readers who disagree to write down their best argument, and not to mention the government.*

/ *{question} The letters that we get are about evenly divided. Here are two that were worth the stamp.*

## Yes

By {a}, {trade}, {ward}

It comes down to this: {yes}. I have heard all the objections, some of them from my own children. They are good objections to a bad rule. But what do we have now? A rule as well, only that nobody has decided on it. It favours those who never need to ask.

? I have lived here for {years.words} years. In this time nothing that was worth having came of its own accord. It was proposed, laughed at, tried out on a small scale and then claimed by everybody. I am prepared to be laughed at. That part is soon over.

? Let it be tried for a year. If I am wrong I shall say so, in this place, in the same size of type.

## No

By {b}, {trade2}, {town}

I like the writer of the above, whom I have never met. I would like {a.him} even better if {a.he} came along with me one morning. For {no}. This is not a theory. I see it every day, and it has a face, and it says good morning.

? Those who want to put things in order always begin with other people’s. Of course it is untidy. So is a kitchen in which somebody is cooking.

? And who would see to it? An inspector, with a cap. I know this cap. It costs ten shillings to have it look the other way.

## And then

? We had the two of them meet, for tea. They agreed within a quarter of an hour on the tea, and in an hour on the following: that one would have to ask those concerned, that neither had done so, and that it was easier to be for something in writing.

Of the readers who had written to us, {share} per cent were in favour. It is not a survey. It is only the post.
`,
    tags: ['city life', 'constitution', 'schools', 'markets'],
    pictures: [
      ['peace-table', 'Two readers, one question.'],
      ['letter-and-pen', 'The letters that we get are about evenly divided.'],
      ['market-scales', 'The best argument on either side.'],
    ],
  },
  {
    name: 'keepsake essay',
    headlines: [
      'On {keepsake}, and what is in it',
      'What I learnt from {keepsake}',
      '{Keepsake} is not for sale',
      '<Some thoughts|A few words> on inheriting {keepsake}',
    ],
    excerpts: [
      'When we cleared the flat I was allowed to choose one thing. I took {keepsake}.',
      'It holds {inside}. I have thought about it for years.',
      'On the things that remain, and the people who bring them round.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(keepsakes),
      street: dice.one(streets),
      years: dice.between(4, 19),
      rooms: dice.between(2, 4),
      day: dice.one(weekdays),
      offer: dice.between(20, 90) * 10,
    }),
    body: `
When we cleared the flat on {street}, {rooms.words} rooms and a balcony, each of us was allowed to choose one thing. My brother took the clock. I took {keepsake}. My brother’s clock has stopped.

/ {Keepsake} stands in the hall, and visitors take it for untidiness. What it holds is easily listed: {inside}. I have had it for {years.words} years, and I am not finished with it.

I do not use it. I hardly touch it. But there are days when I pass by and have to think of how quiet it could be in that flat on a <Sunday|rainy day|long evening>, with five people in it, each of them making something and nobody saying what.

A dealer came once and offered {offer} shillings. He was an honest man; he said that it was worth less. “I collect them,” he explained. I said that I did not. I had one.

? ## What one inherits

? The people I come from were not wealthy and did not expect to be. What they left fits on a table. They were of the opinion that one should not make work for others, and they died accordingly, on a {day}, after the washing-up.

? Others inherit land, I know, and with it a lawyer. In the newspaper one reads about little else. I sometimes think that the quarrels are what was really left to them, and the land was only in it, as wrapping.

/ My daughter asked what it was for. I began to explain and noticed that I did not know. I told her who it had belonged to instead. She listened, put her hand on it, and said: “So it is for that.”

? > What one inherits is mostly a way of putting things down.

? ## The lesson

If there is a lesson, it is that {lesson}. I did not understand this while there was somebody to tell me. Such things are said at the wrong time, on principle.

? The house has been sold since. I went by the other day. They have painted the balcony green. It suits it, and I was annoyed for the length of the street.

When I am gone they will stand in my hall and choose. I hope that somebody takes it. I have made no list. I have only put it where one has to walk round it.
`,
    tags: ['city life', 'heritage', 'books'],
    pictures: [
      ['empty-chair', 'A flat on {street}, {rooms.words} rooms and a balcony.'],
      ['letter-and-pen', 'What they left fits on a table.'],
      ['coins-and-ledger', 'It holds {inside}.'],
    ],
  },
  {
    name: 'open letter',
    headlines: [
      'Dear {addressee}: come and wait with us',
      'An open letter about {subject}',
      'To whoever is in charge of {subject}',
      'A request about {subject}, respectfully put',
    ],
    excerpts: [
      'I write on behalf of nobody, except the {people} people who were standing behind me.',
      'You promised an answer about {subject} by {month}. You did not say which year.',
      'It would take you an hour. Bring something to read.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one([
        { subject: 'the counter at the land office', addressee: 'minister' },
        { subject: 'the pump on Well Lane', addressee: 'mayor' },
        { subject: 'the last bus', addressee: 'director' },
        { subject: 'pensions by post', addressee: 'minister' },
        { subject: 'the lamp at the ferry steps', addressee: 'mayor' },
        { subject: 'lifts in public buildings', addressee: 'director' },
      ]),
      people: dice.between(24, 140),
      month: dice.one(['March', 'June', 'September', 'October']),
      hour: dice.between(5, 7),
      ticket: dice.between(61, 240),
      years: dice.between(3, 14),
      street: dice.one(streets),
      age: dice.between(68, 86),
    }),
    body: `
Dear {addressee}, I write about {subject}. I do so on behalf of nobody, except the {people} people who stood behind me this morning, and they did not ask me to. They only read it over my shoulder, and agreed.

/ Dear {addressee}, you do not know me. I had number {ticket}. I am writing about {subject}, since I had time to think about it, and a pencil.

You will have been told that it works. It does, in the sense in which a stopped clock does. Those who tell you so go in by another door. I have seen the door. It is painted the same colour as the wall.

May I describe a morning? At {hour.words} o’clock there are already twelve. The first has brought a chair, and rents it out by the quarter of an hour. {a}, who is {age}, has come for the third time this month; {a.he} has all the papers, and one too many. At nine a hand
puts up a notice. At ten it takes it down. Nobody has ever seen the arm.

? ## What it would take

? I do not ask for a programme. You have had {years.words} years of programmes. I ask for three things, and have priced them:

? - a roof, or else an awning: what a lunch costs;
- a list on the door of what to bring: one sheet of paper;
- somebody who says “I do not know” when this is the case: nothing at all.

/ You may say that I should have complained to the proper office. I did. It is the same office. They stamped my complaint with great care and told me to come back with it on Thursday, to the other counter.

? People here are not angry, {addressee}. I should not like you to be given the wrong idea. They are polite. They let each other go to the toilet and keep each other’s place. It is really a rather well-run queue. I have often thought that one should let the queue
run the rest.

? ## An invitation

? Come and wait with us. It would take an hour, or, to be honest, five. Leave the car on {street}. Bring something to read and a hat. You will be recognised after ten minutes, and they will want to let you go first. Please do not.

I remain, with respect, number {ticket}.
`,
    tags: ['city life', 'council', 'pensions', 'buses'],
    pictures: [
      ['letter-and-pen', 'Number {ticket} had time to think, and a pencil.'],
      ['empty-chair', 'The first in the queue had brought a chair.'],
      ['ferry-crossing', 'Some have come across the lagoon for it.'],
    ],
  },
  {
    name: 'readers letters',
    headlines: [
      'Letters: on {topic}, <trumpets|drains|tides> and a <missing comma|wrong date|sum>',
      'Our readers on {topic}, and on each other',
      'Letters <to the editor|from readers>: “I still have the chairs from {year}”',
      'Your letters about {topic}',
    ],
    excerpts: [
      'A teacher corrects our arithmetic, a pilot our tides, and two neighbours one another.',
      'The post this week was mostly about {topic}. A selection, shortened.',
      'We print what is signed. What was not signed was better, and we are sorry.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      topic: dice.one([
        'the new timetable',
        'school uniforms',
        'the price of bread',
        'our crossword',
        'the brass band',
        'the harbour bill',
        'stray goats',
      ]),
      ward: dice.one(wards),
      ward2: dice.one(['Sanderling', 'Fort Amity', 'Upper Kerrow', 'Benedita']),
      letters: dice.between(41, 130),
      year: String(dice.between(1961, 1989)),
      age: dice.between(8, 11),
      page: dice.between(2, 9),
      street: dice.one(streets),
    }),
    body: `
We received {letters} letters this week, most of them about {topic}. Here are some, shortened, with thanks to those who wrote by hand and apologies to those who wrote in green.

/ Our post about {topic} has not let up. We print what came signed, and have cut where two people said the same, which happened more often than they would like to hear.

## From {ward}

Your article on {topic} was fair and therefore of no use to me. I had hoped to be able to hold it under somebody’s nose. Kindly be more one-sided next time, and let me know in advance on whose side.

*{a}*

? ## From {ward2}

? In your report on page {page} a train covers ninety kilometres in forty minutes. I have been a guard on that line. If it is true, I should like to shake the driver’s hand; if not, my class and I would be glad of a correction. They have been doing sums about it all
morning, and one of them has arrived before he left. *{b}*

? *(The reader is right. It was fourteen kilometres.)*

## From {street}

As regards {topic}, nobody seems to remember that we had all this in {year}. There was a meeting. I know because I was asked to bring the chairs. If the present generation wishes to have the same meeting again, I still have the chairs.

/ What the gentleman from number eleven wrote last week about {topic} is not correct. I live at number nine and hear him through the wall. He holds the opposite opinion in the evenings.

*{c}*

? ## By telephone

? A woman who did not wish to give her name asked us to stop printing the crossword on the back of the death notices. “I never know whether I may cut it out,” she said. We have moved the crossword.

? ## From a child

? I am {age} years old and I read your newspaper to my grandfather. He says you write well but you should come to the point. I like the weather best. *{d}*

Letters should be short. They may be angry, but not at the same time long. Please put your name and your street; we print the one and check the other.
`,
    tags: ['city life', 'schools', 'trams', 'food'],
    pictures: [
      ['letter-and-pen', 'We received {letters} letters this week.'],
      ['newspaper-press', 'In the press hall, before the first edition.'],
    ],
  },
  {
    name: 'seen from next door',
    headlines: [
      'What {capital} could teach us about {lesson}',
      'Envy, a travel report: {lesson} in {capital}',
      'They have worse roads and better {lesson}',
      'Back from {capital}, with a question',
    ],
    excerpts: [
      'I spent {days.words} days in {capital}. It has less than we do, and does one thing better.',
      'In {capital} they take {lesson} seriously. One notices it on the second day.',
      'Comparing is unfair, and that is no reason not to do it.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one([
        { capital: 'Ouranda', country: 'Tamsara' },
        { capital: 'Port-Céleste', country: 'Ile Noire' },
        { capital: 'Vila Serena', country: 'Sanguela' },
        { capital: 'Kessou', country: 'Bandoro' },
      ]),
      lesson: dice.one([
        'shade',
        'street sweeping',
        'libraries',
        'queueing',
        'public clocks',
        'rubbish',
        'night buses',
        'playgrounds',
      ]),
      days: dice.between(4, 9),
      street: dice.one(streets),
      ward: dice.one(wards),
      clerks: dice.between(3, 9),
    }),
    body: `
I have been in {capital} for {days.words} days, for reasons that are nobody’s business, and have brought back a question: why are they better at {lesson}?

/ One should not compare. {country} is poorer than we are, its roads are worse, and of its politics I would rather not speak. All the same, after {days.words} days in {capital} I am going to compare: {lesson}.

It is not that they have more money. They have less, and it comes later. It is not the climate either; we share it, along with the mosquitoes. I asked around. Everybody shrugged, as people do about something that works.

In the end I found a small office, behind the cathedral, with {clerks.words} clerks. On the door it said what they did and when they could be found. Inside sat {a}, who has been in charge of {lesson} for longer than any government. “I go and look,” {a.he} said. I waited for more. “Every
morning,” {a.he} added.

? ## The secret

? That was all. No programme, no pilot, no logo. {a.He} goes and looks, and when something is wrong {a.he} tells somebody, whose name {a.he} knows. On the next day {a.he} looks again.

? I enquired about the budget. {a.He} showed me a tin.

/ Naturally it is not quite so simple. There is a law from colonial days, which allows {a.him} to knock at any door, and there is a mother whom everybody in {capital} is afraid of. But laws we have as well, and mothers.

? :::pullquote {a}
I go and look. Every morning.
:::

? ## And we?

? We have a department for it, in a building on {street}. I went there on my return. It was well lit. I was told that {lesson} was a cross-cutting issue, and given a folder.

? Let me be just. In {ward} there is a woman who does exactly the same as {a.mr}, on her own account, before work. She has been asked by the department to stop, for reasons of liability.

I do not say that we should copy them. I say that somebody ought to go over and have a look. It takes a night on the ferry, and one arrives, I can report, in the shade.
`,
    tags: ['diplomacy', 'city life', 'council', 'tourism'],
    pictures: [
      ['ferry-crossing', 'It takes a night on the ferry.'],
      ['night-market', 'An evening in {capital}.'],
      ['city-skyline-night', 'Home again, with a question.'],
    ],
    alsoIn: 'foreign',
  },
]
