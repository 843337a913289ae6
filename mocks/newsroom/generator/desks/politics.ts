import type { Dice } from '../dice'
import { oneDecimal, percentOf, toNearest } from '../figures'
import { drawCast } from '../people'
import type { Scenario } from '../scenario'
import { seats, streets, towns, weekdays } from '../world'

const bills = [
  {
    bill: 'the harbour bill',
    subject: 'the port’s accounts',
    effect: 'gives the port a board of its own',
    section: 'section 12',
  },
  {
    bill: 'the rent bill',
    subject: 'rents in the towns',
    effect: 'caps yearly increases at the rate of inflation',
    section: 'the schedule',
  },
  {
    bill: 'the data bill',
    subject: 'what ministries may know',
    effect: 'lets citizens see the files kept on them',
    section: 'clause nine',
  },
  {
    bill: 'the fisheries bill',
    subject: 'licences for foreign trawlers',
    effect: 'halves the number of licences within five years',
    section: 'the second annex',
  },
  {
    bill: 'the apprentices bill',
    subject: 'training in small firms',
    effect: 'pays masters a fifth of an apprentice’s wage',
    section: 'section 4',
  },
  {
    bill: 'the bail bill',
    subject: 'detention before trial',
    effect: 'limits detention without charge to twenty days',
    section: 'section 31',
  },
  {
    bill: 'the land bill',
    subject: 'title to family land',
    effect: 'opens a register of customary title',
    section: 'part three',
  },
  {
    bill: 'the school meals bill',
    subject: 'lunch in state schools',
    effect: 'pays for one meal a day in every primary school',
    section: 'the last clause',
  },
] as const

/** A vote of the 121 members on which the government depends on others; the sides and the absent make 121. */
const drawDivision = (dice: Dice) => {
  const absent = dice.between(1, 8)
  const present = 121 - absent
  const yes = Math.floor(present / 2) + dice.between(1, 5)
  const no = present - yes
  return { yes, no, absent, margin: yes - no, alliance: seats.alliance, farmers: seats.farmers }
}

const audits = [
  {
    topic: 'the school roofs fund',
    missing: 'receipts for roofs that cannot be found',
    office: 'the works ministry',
  },
  { topic: 'rural clinics', missing: 'eleven clinics that exist on paper', office: 'the health ministry' },
  { topic: 'the road levy', missing: 'a levy collected and not passed on', office: 'the treasury' },
  {
    topic: 'the census',
    missing: 'tablets bought for enumerators and never handed out',
    office: 'the statistics office',
  },
  {
    topic: 'the fertiliser scheme',
    missing: 'sacks delivered to farms without owners',
    office: 'the agriculture ministry',
  },
] as const

const posts = [
  { post: 'minister of works', field: 'roads and public buildings', cause: 'a contract for gravel' },
  {
    post: 'minister of transport',
    field: 'railways, buses and the ports',
    cause: 'a ferry that was bought twice',
  },
  { post: 'minister of agriculture', field: 'farming and the cocoa price', cause: 'the price of fertiliser' },
  {
    post: 'minister of education',
    field: 'schools and the universities',
    cause: 'examination papers that leaked',
  },
  {
    post: 'minister of communications',
    field: 'telephones and broadcasting',
    cause: 'a licence granted on a Sunday',
  },
] as const

const amendments = [
  { change: 'a second chamber', ask: 'create a senate of 40 seats', against: 'forty more salaries' },
  {
    change: 'votes for citizens abroad',
    ask: 'let citizens vote at embassies',
    against: 'ballots that nobody here can watch',
  },
  {
    change: 'a limit of two terms',
    ask: 'limit every prime minister to two terms',
    against: 'a clock that starts only now',
  },
  {
    change: 'voting at seventeen',
    ask: 'lower the voting age by a year',
    against: 'schools turned into meetings',
  },
  {
    change: 'elected district heads',
    ask: 'have district heads elected rather than named',
    against: 'a rival for every member',
  },
] as const

export const politicsScenarios: readonly Scenario[] = [
  {
    name: 'narrow division',
    headlines: [
      '{Bill} passes by {margin.words} votes',
      'Government carries {bill} with the farmers’ help',
      'A majority of {margin.words} for {bill}, after a night of counting',
      'By {yes} votes to {no}: how {bill} got through',
      'Parliament settles {subject}, for now',
    ],
    excerpts: [
      '{Bill}, which {effect}, was carried by {yes} votes to {no}. The Farmers’ Union decided it.',
      'The governing alliance has {alliance} of 121 seats. On {day} it found the rest among farmers and independents.',
      'An amendment to {section}, agreed after midnight, brought over the last doubters.',
    ],
    facts: (dice) => {
      const division = drawDivision(dice)
      return {
        ...drawCast(dice),
        ...dice.one(bills),
        ...division,
        lent: division.yes - seats.alliance,
        hour: dice.one(['one', 'two', 'three']),
        drafts: dice.between(4, 11),
        day: dice.one(weekdays),
      }
    },
    body: `
Parliament passed {bill} by {yes} votes to {no} early on {day}. The measure {effect}. With {alliance} of the 121 seats, the
governing alliance needed others, and it got them from the Farmers’ Union and from the independents’ bench.

/ {Bill} is through. Members voted {yes} to {no} shortly after {hour} o’clock on {day} morning; {absent.words} did not vote.
The measure {effect}.

Until the evening the outcome had been open. What turned it was an amendment to {section}, drafted by {a}, a member of the
Farmers’ Union, on two sheets of paper that were still being copied when the debate began.

“We were asked for our votes and gave our conditions,” {farmersLeader}, who leads the Farmers’ Union, told the house. “That
is how it is supposed to work. I notice that some members look surprised.”

/ {farmersLeader}, whose {farmers.words} members hold the balance, had kept his counsel all week. He rose last, spoke for
four minutes, and said that he had read the bill, “including the parts that nobody expected me to”.

? The prime minister, {pm}, thanked “all sides of the house”. The leader of the opposition, {opposition}, said that he had
thanked the wrong one. “The government has not found a majority,” she said. “It has rented one.”

? ## The arithmetic

? :::table Division on {bill}
| | Votes |
|---|---|
| For | {yes} |
| Against | {no} |
| Did not vote | {absent} |
:::

? Of the votes in favour, {lent} came from outside the alliance, if all of its own members held, as the whips believe.

? ## What changes

? {b}, who teaches public law at the university, called the result workable. The trouble, {b.he} said, would come with the
regulations, “which nobody votes on and everybody lives with”.

? Those affected were cautious. {c}, who had followed the debate from the gallery with a thermos flask, said that {c.he} had
seen {drafts.words} drafts. “The first was the clearest,” {c.he} said.

The bill goes to the president for signature. The {section} amendment comes into force at once; the rest at the start of the
next quarter.
`,
    tags: ['parliament', 'minority government', 'parties', 'constitution'],
    pictures: [
      ['parliament-chamber', 'The vote was {yes} to {no}.'],
      ['palace-at-dusk', 'The bill goes to the president for signature.'],
      ['newspaper-press', 'The order paper was printed three times in one evening.'],
    ],
  },
  {
    name: 'budget',
    headlines: [
      'Budget puts {schools} million into schools and little into roads',
      'Finance minister asks for {total} billion, and for patience',
      'Deficit to fall to {deficit} per cent, says {financeMinister.last}',
      'What {total} billion <will|is to> buy, ministry by ministry',
      'Fuel up, <bread|lamp oil> unchanged: {total} billion in figures',
    ],
    excerpts: [
      'The government plans to spend {total} billion shillings next year. It expects to take in {revenue} billion.',
      '{financeMinister} spoke for {minutes.words} minutes and drank {glasses.words} glasses of water.',
      'The largest increase goes to schools, the largest cut to road building. The Farmers’ Union is not pleased.',
    ],
    facts: (dice) => {
      const revenue = oneDecimal(38 + dice.next() * 12)
      const gap = oneDecimal(2 + dice.next() * 3)
      return {
        ...drawCast(dice),
        revenue,
        gap,
        total: oneDecimal(revenue + gap),
        deficit: oneDecimal(2.1 + dice.next() * 2),
        growth: oneDecimal(2.4 + dice.next() * 2.5),
        schools: dice.between(31, 68) * 10,
        health: dice.between(18, 36) * 10,
        harbour: dice.between(12, 29) * 10,
        roads: dice.between(9, 24) * 10,
        levy: dice.between(2, 6),
        minutes: dice.between(58, 104),
        glasses: dice.between(2, 5),
        town: dice.one(towns),
        day: dice.one(weekdays),
      }
    },
    body: `
The government wants to spend {total} billion shillings next year and expects to take in {revenue} billion. The difference
of {gap} billion is to be borrowed, most of it at home, {financeMinister}, the finance minister, told parliament on {day}.

/ {financeMinister}, the finance minister, presented a budget of {total} billion shillings on {day}, with more for schools and
clinics, less for new roads, and a deficit of {deficit} per cent of national income.

He spoke for {minutes.words} minutes. Growth is put at {growth} per cent, a figure that the central bank considers “attainable”, a
word it does not use lightly.

:::table Changes on this year, in million shillings
| | Change |
|---|---|
| Schools | +{schools} |
| Health | +{health} |
| Ports and customs | +{harbour} |
| Road building | −{roads} |
:::

? The tax on petrol rises by {levy.words} cents a litre. Bread, lamp oil and school books stay free of duty. A levy on mobile
transfers, announced in the summer, is dropped.

? ## Who gains

? Teachers are to be paid on the same day of each month, which has not been the case for two years. {a}, who speaks for their
union, called it “an ambitious return to the usual”.

? In {town}, where a bypass has been half built since the last election, the cut in road money was noticed at once. {b}, a
transport agent, had counted on it. “We have the beginning of a road and the end of a road,” {b.he} said. “In the middle
there is Mr Asiedu’s cassava.”

? The leader of the opposition, {opposition}, said the figures rested on a cocoa price “that exists only in this speech”. The
convention will present its own calculation next week.

? ## A majority to be found

? The governing alliance has 57 seats and needs 61 votes. {farmersLeader}, for the Farmers’ Union, said that his
members would go through the tables line by line. “We have time,” he said. “It is the dry season.”

? Economists were divided. {c}, at the university, praised the restraint. {d}, at the port’s research office, missed a word on
the cost of power. Both had the same forecast for inflation, and neither believed it.

The committee stage begins on Monday. If the budget is not passed by the end of the year, ministries may spend one twelfth a
month of what they had before, an arrangement that some of them are said to prefer.
`,
    tags: ['budget', 'parliament', 'inflation', 'schools', 'pensions'],
    pictures: [
      ['coins-and-ledger', 'The government expects to take in {revenue} billion shillings.'],
      ['parliament-chamber', 'The speech took {minutes.words} minutes.'],
      ['school-courtyard', 'The largest increase goes to schools.'],
    ],
    alsoIn: 'business',
  },
  {
    name: 'audit',
    headlines: [
      'Auditor cannot account for {sum} million in {topic}',
      'Report on {topic} finds {missing}',
      'Lost in the files: {sum} million shillings and a locked cupboard',
      'Members question officials over {topic}',
      'The auditor’s question that {office} did not answer',
    ],
    excerpts: [
      'The report runs to {pages} pages. On page {page} it lists {missing}.',
      'Officials told the committee that the papers had been lost in a flood. The auditor has asked which flood.',
      'Of {spent} million shillings spent on {topic}, {share} per cent could not be traced.',
    ],
    facts: (dice) => {
      const spent = dice.between(18, 90) * 10
      const sum = toNearest(spent * (0.06 + dice.next() * 0.2), 1)
      return {
        ...drawCast(dice),
        ...dice.one(audits),
        spent,
        sum,
        share: percentOf(sum, spent),
        pages: dice.between(140, 320),
        page: dice.between(31, 118),
        files: dice.between(40, 190),
        found: dice.between(11, 36),
        years: dice.between(3, 6),
        day: dice.one(weekdays),
      }
    },
    body: `
The auditor-general has been unable to trace {sum} million of the {spent} million shillings spent on {topic} in the past
{years.words} years. Her report, laid before parliament on {day}, lists {missing}.

/ Some {share} per cent of the money for {topic} cannot be accounted for, the auditor-general told parliament on {day}. That
is {sum} million out of {spent} million shillings. Among the findings: {missing}.

The report does not speak of theft. It speaks of “an absence of paper in the places where one would look for it”. Of {files}
files that her staff asked for, {found} were found.

Officials of {office} told the accounts committee that the rest had been damaged in a flood. {a}, who chairs the committee,
asked for the date of the flood. It will be supplied in writing.

? “I have been on this committee for three parliaments,” {a.he} said afterwards. “In that time the archive has been under
water more often than the harbour.”

? ## How it came to light

? It began with a clerk. {b}, who checks invoices in a district office, noticed that the same signature appeared on two days
on which its owner had been in hospital. {b.He} wrote a note, then a second one, and sent the third to the auditor.

? {b.mr} is still in {b.his} post, and says that colleagues have begun to bring {b.him} their invoices to look at. “It has
become rather a lot of work,” {b.he} said.

? > Where records exist they are correct. That is what makes the others remarkable.

? ## Consequences

? The auditor recommends that:

? - payments over 50,000 shillings need two signatures from two offices;
- every site is photographed before and after;
- {office} publishes the list of suppliers, with their addresses.

? {c}, who advises a group that follows public spending, has heard the first of these before. It was recommended {years.words}
years ago and accepted, {c.he} said. “They bought a second pen.”

? The prime minister, {pm}, promised an answer within thirty days. {opposition}, the leader of the opposition, asked why it
would take thirty days to find out what one had bought.

The public prosecutor has asked for a copy. The report can be read at the parliamentary library and, in summary, on the notice
board of each district.
`,
    tags: ['corruption', 'budget', 'parliament', 'courts'],
    pictures: [
      ['coins-and-ledger', 'Of {spent} million shillings, {sum} million could not be traced.'],
      ['library-stacks', 'Files in the archive of {office}.'],
      ['parliament-chamber', 'The accounts committee met for four hours.'],
    ],
  },
  {
    name: 'minister resigns',
    headlines: [
      '{Post} resigns over {cause}',
      '{a.last} goes, and the government looks for a {post}',
      '“I did not read it closely enough”: {post} steps down',
      '{b} named {post} in <a small|another|a quick> reshuffle',
    ],
    excerpts: [
      '{a} gave up the post after {weeks.words} weeks of questions about {cause}. {b} takes over.',
      'The letter of resignation is four sentences long. The third is an apology.',
      'It is the {nth.th} change in a cabinet that has held office for less than two years.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(posts),
      weeks: dice.between(2, 6),
      nth: dice.between(3, 6),
      age: dice.between(44, 66),
      town: dice.one(towns),
      years: dice.between(6, 22),
      day: dice.one(weekdays),
    }),
    body: `
The {post}, {a}, resigned on {day} over {cause}. The prime minister, {pm}, accepted with regret and named {b}, a member for
{town}, as successor.

/ After {weeks.words} weeks of questions about {cause}, the {post}, {a}, has given up the office. {b}, {age}, who has sat in
parliament for {town} for {years.words} years, takes over {field} with immediate effect.

{a.mr} announced it in a letter of four sentences. “I signed it and I did not read it closely enough,” the third one says.
“That is not a crime, but it is the job.”

? Nothing found so far suggests that {a.he} gained by it. Two officials have been suspended; an inquiry by the auditor is to
end before the spring.

? ## The affair

? The matter had come up in a written question, the 211th of the session, put by {c}, an independent. The answer took three
weeks and contradicted itself once. “I only asked for a date,” {c.he} said.

? The leader of the opposition, {opposition}, spoke of “a resignation with manners” and of a government without grip. It was
the {nth.th} change in a cabinet that has been in office for less than two years.

/ Within the alliance some had wished for an earlier end. “One can survive a mistake or an explanation,” said a member who did
not wish to be named. “Not both.”

? ## The successor

{b.mr} is known as a patient chair of committees and a poor public speaker, which {b.he} considers an advantage. Asked for
priorities, {b.he} named three and then asked to be reminded of them in a year.

? {d}, who worked with {b.him} in {town}, remembers that {b.he} once adjourned a meeting in order to go and look at the bridge
it was about. “We all had to walk there,” {d.he} said. “It took ten minutes, and then it was decided.”

? :::pullquote {a}
I signed it and I did not read it closely enough. That is not a crime, but it is the job.
:::

The new minister was to be sworn in on {day} evening. The old one was seen carrying a pot plant across the courtyard, and being
helped with it by the driver.
`,
    tags: ['minority government', 'corruption', 'parties', 'parliament'],
    pictures: [
      ['empty-chair', 'The office of the {post} on {day}.'],
      ['letter-and-pen', 'The letter of resignation is four sentences long.'],
      ['parliament-chamber', '{b} has sat in parliament for {years.words} years.'],
    ],
  },
  {
    name: 'opinion poll',
    headlines: [
      'Alliance at {alliance}, Convention at {convention} in new poll',
      'Poll: {undecided} per cent do not know whom to vote for',
      'Farmers’ Union climbs to {farmers} per cent',
      'Voters trust {trusted}, the survey finds',
    ],
    excerpts: [
      'The governing alliance stands at {alliance} per cent, the Convention at {convention}. The margin of error is three points.',
      'Asked what worries them most, people name {worry} first and politics ninth.',
      'The institute asked {asked} people in all districts, half of them in person.',
    ],
    facts: (dice) => {
      const alliance = dice.between(34, 39)
      const convention = alliance + dice.between(-2, 2)
      const farmers = dice.between(9, 14)
      return {
        ...drawCast(dice),
        alliance,
        convention,
        farmers,
        rest: 100 - alliance - convention - farmers,
        undecided: dice.between(21, 34),
        asked: dice.between(11, 24) * 100,
        worry: dice.one(['prices', 'power cuts', 'jobs', 'the clinics', 'school fees']),
        second: dice.one(['theft', 'water', 'the state of the roads', 'the rent']),
        trusted: dice.one([
          'judges and midwives',
          'bus drivers',
          'their own chemist',
          'the weather forecast',
          'head teachers',
        ]),
        worried: dice.between(48, 67),
        town: dice.one(towns),
      }
    },
    body: `
If there were an election now, no party would come near a majority. The governing alliance stands at {alliance} per cent and the
Convention at {convention}, according to a survey by the Lagoon Institute. Of those asked, {undecided} per cent had not made up
their minds.

/ Neither of the large parties has profited from a loud autumn. The Lagoon Institute puts the governing alliance at {alliance} per
cent and the Convention at {convention}, a difference that lies within the margin of error of three points.

:::table If there were an election on Sunday, per cent of those decided
| Party | Share |
|---|---|
| Governing alliance | {alliance} |
| Convention | {convention} |
| Farmers’ Union | {farmers} |
| Independents and others | {rest} |
:::

The institute asked {asked} people in all districts, half of them by telephone and half at the door. Interviewers were offered
tea in two cases out of three.

? ## Worries

? Asked what troubles them most, {worried} per cent name {worry}; {second} is what they name next. Politics is ninth, after football.

? “People are not disaffected,” said {a}, who leads the survey. “They are busy. It is a different thing, and parties tend to
mistake it.”

? Trust is highest in {trusted}. Parliament is where it was. Newspapers, the survey notes, have gained two points, “from a
base that allowed for it”.

? ## In the parties

? The alliance’s secretary, {b}, spoke of a snapshot. The Convention’s, {c}, spoke of a trend. Both had used the other word in
the spring.

? {farmersLeader}, of the Farmers’ Union, did not wish to comment on {farmers} per cent. “When I was at four they did not ask
me,” he said.

/ In {town}, where the institute finds the average of the country more often than anywhere else, {d}, a barber, was not
surprised. “They sit down, they complain, they tip,” {d.he} said. “In that order, whoever governs.”

? The figures have been weighted by age and district. Those who refused to take part, just under half, were asked for the reason;
most had something on the stove.

The next survey is due in the new year. A general election need not be held for two years.
`,
    tags: ['elections', 'parties', 'minority government', 'inflation'],
    pictures: [
      ['ballot-box', 'A general election need not be held for two years.'],
      ['parliament-chamber', 'No party would come near a majority.'],
      ['protest-banners', 'A march through the centre in the autumn.'],
    ],
  },
  {
    name: 'by-election',
    headlines: [
      '{Winner} holds {town} by {lead.words} votes',
      '{a} wins {town} by-election after a recount',
      'In {town}, {lead.words} votes and a wet afternoon decide a seat',
      'What the {town} by-election tells the parties',
    ],
    excerpts: [
      '{a} took {aVotes} votes, {b} {bVotes}. Turnout was {turnout} per cent in steady rain.',
      'Both sides had sent ministers. The voters of {town} say they would rather have had gravel.',
      'The seat fell vacant when its member was made ambassador. The balance in parliament does not change.',
    ],
    facts: (dice) => {
      const bVotes = dice.between(6100, 9400)
      const lead = dice.between(43, 620)
      return {
        ...drawCast(dice),
        town: dice.one(['Fort Amity', 'Sanderling', 'Benedita', 'Port Victor', 'Upper Kerrow']),
        winner: dice.one(['The alliance', 'The Convention']),
        aVotes: bVotes + lead,
        bVotes,
        lead,
        third: dice.between(900, 2400),
        turnout: dice.between(39, 58),
        hours: dice.between(2, 6),
        trade: dice.one(['pharmacist', 'headteacher', 'surveyor', 'dairy farmer', 'magistrate’s clerk']),
        street: dice.one(streets),
      }
    },
    body: `
{a}, a {trade}, has won the by-election in {town} by {lead.words} votes. {a.He} took {aVotes} to {b}’s {bVotes}, after a count that
lasted until {hours.words} in the morning and was then, on request, done again.

/ By a margin of {lead.words} votes the people of {town} have sent {a}, a {trade}, to parliament. {b}, who came second, asked for a
recount, got it, and lost by the same number plus one.

:::table By-election in {town}
| Candidate | Votes |
|---|---|
| {a} | {aVotes} |
| {b} | {bVotes} |
| Others | {third} |
:::

Turnout was {turnout} per cent, in rain. At one polling station the presiding officer carried the box to a voter’s car and, having
looked at the rules, carried it back.

? The seat had fallen vacant when its member became an ambassador. Since the party keeps it, the balance in parliament does not
change, and the government still needs four votes that are not its own.

? ## A visited town

? For three weeks {town} saw more ministers than in the ten years before. {c}, who keeps the hotel, had all eleven rooms taken. “They
were pleasant,” {c.he} said. “They all asked me what people think. I said: about breakfast?”

? The campaign was about a road. It leads from {town} to the main road and is passable for nine months. Both candidates promised to
pave it. {d}, who drives the school bus, would not say whom {d.he} believed. “I shall believe the roller,” {d.he} said.

? :::pullquote {c}
They all asked me what people think. I said: about breakfast?
:::

? ## Reading the leaves

? In the capital the result was read in two ways. The prime minister, {pm}, saw “calm”. {opposition}, the leader of the opposition,
saw “a warning, politely worded”. {e}, who studies elections at the university, advised against either. “It is one town on one
wet day,” {e.he} said. “And it was market day.”

{a.mr} takes {a.his} seat next week. The shops on the square have asked {a.him} to come by on Saturdays.
`,
    tags: ['elections', 'parties', 'parliament', 'roads'],
    pictures: [
      ['ballot-box', 'Turnout in {town} was {turnout} per cent.'],
      ['fishing-boats', 'Polling day in {town} was wet.'],
      ['radio-tower', 'The result was read out at {hours.words} in the morning.'],
    ],
  },
  {
    name: 'voters register',
    headlines: [
      'Some {names} names to leave the voters’ roll',
      'Commission finds {dead} voters born before the first railway',
      'Check your name: {town} finds {double} voters <entered twice|listed twice>',
      'Judge {electionJudge.last} orders a new look at the register',
    ],
    excerpts: [
      'The electoral commission will strike out {names} entries that belong to the dead, the moved and the doubled.',
      'In {town} alone, {double} people were registered twice. Most had only wished to be sure.',
      'Every citizen can check the roll at the post office until the end of the month.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      names: dice.between(84, 210) * 1000,
      dead: dice.between(140, 890),
      double: dice.between(310, 1450),
      days: dice.one([21, 28, 30]),
      total: oneDecimal(3.1 + dice.next() * 1.4),
      town: dice.one(towns),
      missing: dice.between(8, 40) * 1000,
      clerks: dice.between(110, 340),
      day: dice.one(weekdays),
    }),
    body: `
The electoral commission intends to strike {names} names from the voters’ roll, its chair, Judge {electionJudge}, said on {day}.
They belong to people who have died, moved or been entered twice. The roll holds {total} million names.

/ Among the {total} million voters of the republic, {dead} are older than the railway. The electoral commission wants to take them,
and {names} other doubtful entries, off the roll before the district elections.

The lists hang in post offices for {days.words} days. Whoever is on them by mistake can object on the spot; two neighbours or a
<baptism|school|tax> certificate will do.

“I would rather have a hundred objections than one surprise on polling day,” the judge said.

? ## Twice is safer

? In {town}, {double} people were entered twice. Most, the commission found, had simply registered again when the card did not
come. “I wanted to be sure,” said {a}, whose name stands on the roll in two spellings. “And was I not right? One of them is
correct.”

? Some {clerks} clerks went from house to house during the summer. They met dogs, hospitality and one man who had been dead since
spring according to his wife. He was in the next room.

/ Parties have watched the exercise with care. The alliance fears for its towns, the Convention for its villages. Each has sent
lawyers to the districts in which it is stronger.

? ## Those who are missing

? The commission believes that another {missing} citizens who could vote are not on the roll at all: the young, above all, and
people who have moved for work. {b}, who registers first-time voters at the technical college, has a table between the
canteen and the exit. “You have to stand where they are hungry or free,” {b.he} said.

? How to check:

? 1. Ask for the roll of your district at any post office.
2. Bring something with your name on it.
3. If you are missing, fill in form 3; if you are there twice, form 5.

? {opposition}, the leader of the opposition, asked for the period to be extended over the holidays. The judge has promised to
think about it; the prime minister’s office has promised to pay for it.

The final roll will be published six weeks before the vote. It will then, the commission says, be right to within one in two
hundred, which is better than the telephone book.
`,
    tags: ['elections', 'constitution', 'courts', 'parties'],
    pictures: [
      ['ballot-box', 'The roll holds {total} million names.'],
      ['library-stacks', 'The old rolls are kept in the national archive.'],
      ['lecture-hall', 'First-time voters register at the technical college.'],
    ],
  },
  {
    name: 'constitution',
    headlines: [
      'Convention on the constitution backs {change}',
      'Should there be {change}? Parliament begins a long argument',
      '{Change}: the case for, the case against, and the numbers',
      'Two thirds needed, {short.words} votes short: {change} must wait',
    ],
    excerpts: [
      'The proposal would {ask}. It needs 81 of 121 votes, and then the voters.',
      'Supporters have counted {sure} sure votes for {change}. Opponents speak of {against}.',
      'A panel of {panel} citizens drawn by lot has looked at the question for four weekends.',
    ],
    facts: (dice) => {
      const short = dice.between(3, 14)
      return {
        ...drawCast(dice),
        ...dice.one(amendments),
        short,
        sure: 81 - short,
        panel: dice.between(60, 120),
        inFavour: dice.between(56, 74),
        towns: dice.between(9, 21),
        year: String(dice.between(1968, 1991)),
        town: dice.one(towns),
      }
    },
    body: `
Parliament has begun to debate {change}. The proposal, which would {ask}, needs a majority of two thirds, 81 of 121 votes, and
after that the consent of the voters. Its supporters have counted {sure}.

/ The attempt to {ask} is {short.words} votes short. Of the 81 that a change to the constitution requires, supporters of {change} are
sure of {sure}, and they have begun to take the rest out for coffee.

The idea is not new. It stood in the draft of {year} and was taken out, the minutes say, “in order to get home”. A panel of
{panel} citizens drawn by lot has now looked at it for four weekends; {inFavour} per cent of them were for it in the end.

“We came with opinions and left with questions, and most of us think that we made a good exchange,” said {a}, a <bus
mechanic|dressmaker|retired purser> who chaired the panel.

? ## For and against

? The case for it was put by {b}, a member of the alliance. The constitution, {b.he} said, was made for a country of villages
that wrote letters. The case against was put by {c}, of the same party, who warned of {against}.

? Across the aisle things were no simpler. {opposition}, the leader of the opposition, is in favour, and eleven of her members
are not. The Farmers’ Union will decide at its congress in {town}.

? > A constitution is a letter to people one does not know. It should be short, and one should not be in a temper.

? {d}, who taught constitutional law to about half of the house, has advised both sides and sent neither a bill. {d.His} view is that
the proposal is harmless if done well, and that it will not be done well in a hurry.

? ## In the country

? The panel’s hearings drew full halls in {towns} towns. Not everybody had come for {change}. In {town} the first speaker asked
about the drains, and was applauded.

? What would have to happen:

? - a second reading, not before thirty days have passed;
- 81 votes;
- a referendum within six months, with a turnout of at least two fifths.

The speaker, {speaker}, has set aside three days for the debate. He asked members to speak to the motion and, where they could,
to one another.
`,
    tags: ['constitution', 'parliament', 'elections', 'parties'],
    pictures: [
      ['parliament-chamber', 'A change to the constitution needs 81 of 121 votes.'],
      ['library-stacks', 'The draft of {year} is in the parliamentary library.'],
      ['lecture-hall', 'Hearings drew full halls in {towns} towns.'],
    ],
  },
  {
    name: 'farmers congress',
    headlines: [
      'Farmers’ Union <names|draws up> {demands.words} conditions for its {farmers.words} votes',
      'In {town}, a small party discusses large conditions',
      '{farmersLeader.last} re-elected, and in no hurry',
      '{km} kilometres of road: what the farmers want <from the government|in return>',
    ],
    excerpts: [
      'Delegates in {town} re-elected {farmersLeader} with {share} per cent. The support for the government is to be reviewed.',
      'The party has {farmers.words} of 121 seats and, at present, the last word.',
      'The list of demands has {demands.words} points. Roads come first, ahead of the cocoa price.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      farmers: seats.farmers,
      independents: seats.independents,
      share: dice.between(81, 94),
      town: dice.one(['Upper Kerrow', 'Benedita', 'Castle Road', 'Halfway']),
      delegates: dice.between(210, 480),
      demands: dice.between(5, 9),
      km: dice.between(34, 96) * 10,
      bridges: dice.between(11, 38),
      hours: dice.between(2, 5),
      years: dice.between(17, 39),
      minority: dice.between(38, 71),
    }),
    body: `
The Farmers’ Union will go on supporting the government, but not for nothing. At its congress in {town} the party, whose
{farmers.words} members decide most votes in parliament, drew up {demands.words} conditions and gave the prime minister until the
spring.

/ Delegates of the Farmers’ Union, {delegates} of them, met in {town} at the weekend, in a cocoa shed cleared for the purpose. They re-elected
{farmersLeader} with {share} per cent and agreed on {demands.words} conditions under which they will go on voting with the
government.

At the head of the list stand roads: {km} kilometres of feeder road and {bridges} small bridges, without which, the resolution says,
“every other policy arrives late”. The cocoa price comes only fourth.

“They think that we want money,” {farmersLeader.mr} said. “We want to be able to get to where the money is.”

? ## The shed

? It was a plain congress. Lunch was rice. Motions were read out, discussed and voted upon by raising hats. {a}, who has grown cocoa
above {town} for {years.words} years, moved that speeches be limited to five minutes. It was carried after {hours.words} hours.

? The mood was self-confident. “In the city they call us kingmakers,” said {b}, a delegate from the north. “I have looked at the
king. We could have made him more careful.”

/ Some delegates would have liked to go further. A motion to leave the arrangement at once, brought by {c} and the younger members,
found {minority} votes.

? :::pullquote {farmersLeader}
They think that we want money. We want to be able to get to where the money is.
:::

? ## The reply

? The prime minister, {pm}, thanked the congress for its “constructive clarity”. His office pointed out that the roads programme had
been cut a month ago; it might, it added, be uncut.

? The Convention has made an offer as well. Its leader, {opposition}, sent a message of greeting in which the word “bridges” occurs
seven times. It was read out and received with interest.

? {d}, who studies parties at the university, sees no crisis. With {farmers.words} farmers and {independents.words} independents in the
house, nobody can rule against everybody. “It is tiring,” {d.he} said, “and it is what people voted for.”

Talks begin next week. They are to be held in {town}; the road there, the party notes, will be an argument in itself.
`,
    tags: ['parties', 'minority government', 'cocoa', 'roads'],
    pictures: [
      ['cocoa-harvest', 'Cocoa being opened above {town}.'],
      ['drought-field', 'Feeder roads are passable for part of the year only.'],
      ['parliament-chamber', 'The Farmers’ Union has {farmers.words} of 121 seats.'],
    ],
  },
  {
    name: 'protest march',
    headlines: [
      'Thousands march to parliament over {issue}',
      'A long line of umbrellas: {city} protests against {issue}',
      'Organisers count {claimed}, police {counted}',
      'Unions call off march after talks on {issue}',
      'Who marched, and why: a day of protest over {issue}',
    ],
    excerpts: [
      'The march took {hours.words} hours to pass. The police counted {counted} people, the organisers {claimed}.',
      'It was the largest demonstration since the one against the poll tax. It was also the quietest.',
      'The speaker of parliament came out and accepted a petition with {signatures} signatures.',
    ],
    facts: (dice) => {
      const counted = dice.between(42, 160) * 100
      return {
        ...drawCast(dice),
        issue: dice.one([
          'pension rules',
          'fuel prices',
          'the school calendar',
          'unpaid salaries',
          'hospital fees',
          'the price of power',
        ]),
        city: 'Port Ellery',
        counted,
        claimed: toNearest(counted * 2.2, 1000),
        hours: dice.between(2, 4),
        signatures: dice.between(48, 210) * 1000,
        age: dice.between(61, 82),
        street: dice.one(streets),
        grade: dice.between(3, 9),
        day: dice.one(weekdays),
      }
    },
    body: `
Several thousand people marched through the centre of Port Ellery on {day} to protest over {issue}. The police counted {counted},
the organisers {claimed}. The march began on {street} and ended without incident before parliament.

/ It took {hours.words} hours for the march to pass the corner of {street}. People had come from all wards, and by bus from the
provinces, to protest over {issue}; {counted} of them according to the police, {claimed} according to those who had called them.

At the head walked <nurses in uniform|pensioners with chairs|teachers with a bell>. {a}, {age}, had brought a sign that {a.he} had
painted for another cause thirty years ago. “I only had to change one word,” {a.he} said.

? The unions want the decision withdrawn. {b}, who spoke for them on the steps, said nobody had been asked, and offered to be asked
now. There was laughter, and then a minute of silence, which held.

? The speaker, {speaker}, came out and accepted a petition with {signatures} signatures. It filled {grade.words} wheelbarrows. “It
will be read,” he promised, and after a look at the wheelbarrows: “in turns.”

? ## The government’s position

? The finance minister, {financeMinister}, defended the measure. It would cost an average household less than it feared, he said, and
the treasury more than it had. He is ready to talk about the date.

? {opposition}, the leader of the opposition, joined the march for a kilometre and a half. She was made welcome, and asked several
times what she had done when she was in office.

/ Whether anything will change is another matter. The alliance is split; two of its members had been seen in the crowd, one with an
umbrella that hid {c.him} only from the front.

? ## Afterwards

? By five the square was empty. Stewards swept it, as agreed with the city; they had brought their own brooms. Left behind were two
hats, a child’s shoe and a trumpet, which can be collected at the Customs Parade station.

? {d}, who sells roasted maize at the corner, had the best day since the regatta. “I am against {issue}, too,” {d.he} said.

The unions will meet the government on Thursday. Another march has been announced for the first week of next month, in case.
`,
    tags: ['unions', 'parliament', 'pensions', 'inflation', 'city life'],
    pictures: [
      ['protest-banners', 'The march took {hours.words} hours to pass.'],
      ['parliament-chamber', 'The petition carries {signatures} signatures.'],
      ['city-skyline-night', 'By evening the square was empty.'],
    ],
    alsoIn: 'city',
  },
]
