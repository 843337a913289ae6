import { drawCast } from '../people'
import type { Scenario } from '../scenario'
import { streets, towns, wards, weekdays } from '../world'

const plays = [
  {
    title: 'The Harbour Judge',
    about: 'a magistrate who must try his own brother',
    house: 'the Customs House Theatre',
    flaw: 'a second act that mistakes shouting for feeling',
  },
  {
    title: 'Salt for the Governor',
    about: 'a cook who poisons nobody for twenty years',
    house: 'the Lagoon Playhouse',
    flaw: 'a chorus that explains what we have just seen',
  },
  {
    title: 'Three Sisters of Kerrow',
    about: 'an inheritance nobody dares to open',
    house: 'the Little Ropewalk',
    flaw: 'an epilogue that could be cut with a bread knife',
  },
  {
    title: 'The Tide Clerk',
    about: 'a man who falsifies the sea',
    house: 'the Customs House Theatre',
    flaw: 'a video screen that the actors have to compete with',
  },
  {
    title: 'Weather Permitting',
    about: 'a wedding put off eleven times',
    house: 'the Little Ropewalk',
    flaw: 'some jokes that had been put off as well',
  },
  {
    title: 'A Chair for the Absent',
    about: 'a family that lays a place for a lost son',
    house: 'the Lagoon Playhouse',
    flaw: 'music that tells us when to be moved',
  },
] as const

const novels = [
  {
    title: 'Low Water',
    about: 'two surveyors and the island they fail to find',
    first: 'The island was there on the Monday.',
  },
  {
    title: 'The Year of the Ledger',
    about: 'a bank clerk who begins to write down the truth',
    first: 'It started with a column that would not add up.',
  },
  {
    title: 'What the Ferryman Owed',
    about: 'a debt that passes through four generations',
    first: 'My grandfather left us a boat and an apology.',
  },
  {
    title: 'An Ordinary Saint',
    about: 'a nun with a talent for accounts',
    first: 'Sister Perpetua did not believe in round figures.',
  },
  { title: 'Pepper Hill', about: 'a street in the week before a coup', first: 'Everybody had bought rice.' },
  {
    title: 'The Second Language',
    about: 'an interpreter who stops translating',
    first: 'I said it in my own words, and nobody noticed.',
  },
  {
    title: 'House with Eleven Keys',
    about: 'a widow letting rooms in Port Ellery',
    first: 'The key to the roof was the only one she never gave away.',
  },
] as const

const exhibitions = [
  { show: 'Nets', what: 'sculptures knotted from old fishing net', room: 'the former ice house' },
  {
    show: 'Studio Portraits, 1948–1979',
    what: 'the work of a photographer who kept every negative',
    room: 'the City Gallery',
  },
  { show: 'Indigo', what: 'four centuries of blue cloth', room: 'the fabric hall' },
  { show: 'Signs of Port Ellery', what: 'shop signs saved from skips', room: 'the tram depot' },
  {
    show: 'The Cartographer’s Daughter',
    what: 'watercolours of a coast that has since moved',
    room: 'the City Gallery',
  },
  {
    show: 'Masks Without Names',
    what: 'masks that came back from a museum abroad',
    room: 'the Old Customs House',
  },
] as const

const musics = [
  { music: 'highlife', player: 'trumpeter', band: 'the Ellery Ramblers' },
  { music: 'coast jazz', player: 'pianist', band: 'the Wednesday Sextet' },
  { music: 'church music', player: 'organist', band: 'the Cathedral Voices' },
  { music: 'lagoon blues', player: 'guitarist', band: 'the Low Tide Trio' },
  { music: 'brass music', player: 'tuba player', band: 'the Dockers’ Brass' },
  { music: 'kora music', player: 'kora player', band: 'the Strings of Benedita' },
] as const

const dishes = [
  { dish: 'pepper soup', secret: 'a seed that is sold by one woman in the market', side: 'yam' },
  { dish: 'crab stew', secret: 'burnt onion', side: 'red rice' },
  { dish: 'smoked fish in groundnut', secret: 'smoke from mango wood', side: 'fried plantain' },
  { dish: 'bean cakes', secret: 'a night’s patience', side: 'millet porridge' },
  { dish: 'okra with dried shrimp', secret: 'palm oil that has been to church', side: 'pounded cassava' },
] as const

const films = [
  {
    title: 'Kilometre Ninety',
    about: 'two customs officers and a goat that belongs to neither side',
    place: 'at a border post',
  },
  { title: 'The Loudest House', about: 'a family of deaf musicians', place: 'in three rooms' },
  { title: 'Return Half', about: 'a woman who takes the wrong train home', place: 'on the upland line' },
  {
    title: 'Understudy',
    about: 'a warder who learns the prisoners’ play by heart',
    place: 'in a disused gaol',
  },
  { title: 'Sweet Water', about: 'a village that votes on whether to move', place: 'on a sandbank' },
] as const

export const cultureScenarios: readonly Scenario[] = [
  {
    name: 'theatre review',
    headlines: [
      '“{title}” opens at {house}, and opens slowly',
      'First night: “{title}” has {a.last} and hardly needs a set',
      'Nobody coughed during “{title}”',
      '{a} carries “{title}” on small shoulders',
      'A good play, two intervals too long: “{title}”',
    ],
    excerpts: [
      '{b}’s new play is about {about}. It is at its best when it does nothing.',
      '{House} opens its season with {about}, a first-rate {a.last}, and {flaw}.',
      'Until the end of the month, and worth the walk, even in the rain.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(plays),
      minutes: dice.between(95, 170),
      age: dice.between(24, 71),
      row: dice.between(3, 14),
      day: dice.one(weekdays),
      price: dice.between(4, 15) * 10,
      seats: dice.between(12, 38) * 10,
    }),
    body: `
There is a moment in “{title}”, about half an hour in, when {a} puts down a cup. Nothing else happens. In row {row} somebody breathed in, and
the evening had begun.

/ {b}’s “{title}”, which opened on {day} at {house}, is about {about}. It could have become a thesis. Thanks to {a} it became an evening.

The story is soon told: {about}. {B} tells it in {minutes.words} minutes, in short scenes, most of them around a table. The language is plain, with a
proverb here and there, used as others use a knife.

{a.mr}, {age}, has played smaller parts at this house for years. Here {a.he} hardly raises {a.his} voice and does not once hurry. When, late in the
play, {a.he} laughs, it is as if a window were opened in another house.

? The production, by {c}, trusts its actors. The set is a wall, a door and four chairs, lit by {d} as though it were always ten minutes to six.

? ## What does not work

? There is {flaw}. One sees why: new plays are afraid of being misunderstood. This one need not be.

? And {e} is wasted in the part of the lodger, who comes in three times to ask what is the matter. By the third time one would like to tell {e.him}.

/ Not everything is on this level. There is {flaw}, and the interval comes at exactly the point at which no one wants it.

? > “You can hear the tide through the floor,” the prompter told me. “We time the pauses by it.”

? The house was full, {seats} people, among them many who do not usually go. They laughed in the wrong places and were right each time.

? ## How to get there

? - Until the end of the month, daily except Mondays.
- Tickets at the door for {price} shillings; half an hour early is enough.
- The seats on the left have the better view of the door.

The applause was long and a little surprised. {a.mr} bowed once, to the left, where the students stand, and went.
`,
    tags: ['theatre', 'books', 'city life', 'art'],
    pictures: [
      ['opera-stage', 'The stage of {house} before the first night.'],
      ['empty-chair', 'A wall, a door and four chairs: the set of “{title}”.'],
      ['masquerade-dancers', 'A scene from “{title}”.'],
    ],
  },
  {
    name: 'book review',
    headlines: [
      '{a}’s “{title}” is a novel with a straight face',
      'Book of the week: “{title}”, by {a}',
      'The patience of {a}: on “{title}”',
      '“{title}”: {pages} pages and no villain',
      'In “{title}” the minor characters win',
    ],
    excerpts: [
      'A novel about {about}. It is funnier than it looks, and sadder than it sounds.',
      '{a}’s {book.th} book takes its time, and repays those who take theirs.',
      '“{first}” So begins one of the better novels of the year.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(novels),
      pages: dice.between(180, 540),
      book: dice.between(2, 6),
      publisher: dice.one(['Ropewalk Press', 'Lagoon Editions', 'Three Palms Books', 'Signal House']),
      chapter: dice.between(4, 17),
      dream: dice.between(61, 170),
      sold: dice.between(24, 81),
      years: dice.between(4, 11),
      price: dice.between(14, 32) * 10,
      trade: dice.one([
        'a court stenographer',
        'a pharmacist',
        'a purser on the ferries',
        'a teacher of geometry',
        'a clerk at the land registry',
      ]),
    }),
    body: `
“{first}” The first sentence of {a}’s “{title}” promises nothing, and the next {pages} pages keep more than they promised.

/ {a} has been {trade} for most of {a.his} life, and it does {a.his} prose good. “{title}”, {a.his} {book.th} book, is about {about}. It is told in
order, without hurry, by somebody who has seen how people behave when they wait.

The novel is about {about}. That sounds like a fable, but {a.he} will have none of it. What matters here has a price, a weight and an owner.
Meals are eaten up. Letters arrive late and are answered.

The tone is dry. “He was generous in the way of people who do not carry money,” it says of one character, and we never need to be told more. The
great set piece, in chapter {chapter}, a funeral at which the wrong man is praised, is as good as anything written here in years.

? ## Against the fast ones

? {a.last} has said that {a.he} writes a page a day and takes out half of the day before. It shows in the joins, of which there are none, and now and
then in a certain airlessness. One would like somebody to slam a door.

/ There are weak points. The politician is a type, the priest is another, and a dream on page {dream} should have been left where it came from.

? The women are better than the men, as so often, and the aunt is the best of all. She appears on twenty pages and knows everything on each.

? > “I do not invent,” the author said at a reading in the city library. “I only refrain from interrupting.”

? ## The book

? “{title}” appears with {publisher}, has {pages} pages and costs {price} shillings, which is a bus ticket a chapter. The cover is by {b} and looks
like nothing else on the table.

? {c}, who runs the bookshop on Customs Parade, has put it in the window and sold {sold} in a week. “They come back for a second one,” {c.he} said.
“That means that somebody quarrelled over the first.”

It took {a.him} {years.words} years. It takes a long weekend, and then some days on which one looks at the neighbours a little differently.
`,
    tags: ['books', 'art', 'heritage', 'city life'],
    pictures: [
      ['library-stacks', 'Shelves in the city library, where {a} read from the book.'],
      ['letter-and-pen', 'A page a day: the manuscript of “{title}”.'],
      ['empty-chair', 'Where “{title}” was written.'],
    ],
  },
  {
    name: 'exhibition',
    headlines: [
      '“{show}” fills {room} with what others threw away',
      'Go early: “{show}” opens at {room}',
      '{What}: an exhibition that needs no labels',
      'Three rooms and a smell of the sea: “{show}”',
      'What the visitors’ book says about “{show}”',
    ],
    excerpts: [
      '{Room} shows {what}. It is the best thing to be seen on a wall here for some time.',
      '{a} has collected for {years.words} years, in a flat of two rooms. Now one can walk between the things.',
      'Many small things, no audio guide, and an attendant who knows everything.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(exhibitions),
      works: dice.between(48, 210),
      years: dice.between(9, 38),
      ward: dice.one(wards),
      number: dice.between(11, 47),
      visitors: dice.between(21, 88) * 10,
      street: dice.one(streets),
    }),
    body: `
The first thing one sees in “{show}” is a chair on which nobody may sit, and the second is {a}, who put it there. The exhibition at {room} shows {what},
{works} pieces in all, and {a.he} has an answer to each.

/ {Room} shows {what}. There are {works} pieces, hung low, without glass where it could be helped, and so close together that one has to step aside
for other people. It is exactly right.

{a} has spent {years.words} years on it, in a flat in {ward} where, friends say, one could no longer open the oven. “I was not collecting,” {a.he} says. “I was only
not throwing away.”

One ought to stop before number {number}. It is small and has been repaired twice, the second time with a different thread. The label gives no name. {b}, who
works as an attendant and was asked about it so often that {b.he} looked into it, knows the name, the street and the end of the story.

? ## What is missing

? The catalogue, for one. There was no money left. {c}, who teaches art history at the university, has written two good pages that hang by the entrance; one
has to read them standing, among the umbrellas.

? And one wishes for a word about prices. Some of these things were bought, some were given, and one or two, a letter in a case admits, were borrowed.

/ Not all is equally strong. The last room has the feeling of a cellar that had to be emptied, and a loudspeaker in the corner hums something by way of
atmosphere.

? :::pullquote {a}
I was not collecting. I was only not throwing away.
:::

? On the opening day {visitors} people came. The visitors’ book has been filled since with small handwriting: “My father made one of these.” “That is our
street.” “Number {number} is upside down” (it was).

? ## Practical matters

? - Until the rains, Tuesday to Sunday, ten to six.
- Free on Sundays; on other days as much as one likes.
- The entrance is from {street}, through the yard.

Go in the morning, when the light comes in from the side, and take somebody who is older than you.
`,
    tags: ['art', 'heritage', 'fashion', 'city life'],
    pictures: [
      ['painter-studio', 'Before the opening of “{show}”.'],
      ['fabric-stall', 'From the exhibition “{show}”: {what}.'],
      ['fishing-boats', 'Some of the pieces come from the boats.'],
    ],
  },
  {
    name: 'musician portrait',
    headlines: [
      '{a}, {player}, plays for nobody in particular',
      'The {player} who came back: an afternoon with {a}',
      '{Band} play one more summer',
      'A lifetime of {music}, one {player} and a borrowed amplifier',
      '{a}, last of {band}, finds pupils at last',
    ],
    excerpts: [
      '{a} has played {music} in Port Ellery since {year}. On {day}s one can hear {a.him} for the price of a drink.',
      'At {age}, the {player} of {band} has made a first record of {a.his} own.',
      'The band has outlived four presidents and its own van.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(musics),
      age: dice.between(66, 84),
      year: String(dice.between(1959, 1974)),
      day: dice.one(weekdays),
      street: dice.one(streets),
      ward: dice.one(wards),
      takes: dice.between(2, 5),
      pupils: dice.between(6, 14),
    }),
    body: `
On {day}s, a little after nine, {a} unlocks a back room on {street}, puts a hat on the piano and begins. Sometimes there are thirty people, sometimes four. “I
play the same,” {a.he} says. “They do not.”

/ {a} is {age} and has a cold. The {player} sits in a kitchen in {ward}, warms {a.his} hands on a glass of tea, and explains why {music} should never be played
before dark.

{a.He} came to the city in {year} with a cardboard suitcase and joined {band} for one evening, because somebody was ill. The somebody recovered and became a
tax inspector. {a.mr} stayed.

{Band} played at weddings, at launchings, at the independence ball and, once, by mistake, at a funeral for which another band had been engaged. “We slowed it
down,” {a.he} says. “Nobody complained. The widow wrote to us.”

? ## The record

? The record that has now come out is the first under {a.his} own name. It was made in two evenings, with the windows shut, in no more than {takes.words} takes
a piece. {b}, who produced it, wanted to remove the noise of a chair. “Then you must remove me,” said {a.mr}.

? One hears the chair at the beginning of the third piece. It comes in exactly on time.

/ Offers to go abroad came, and {a.he} turned them down, or forgot them, or in one case went and was back after eleven days. “They were very kind,” {a.he}
says. “They clapped after every piece as though it had been an operation.”

? :::pullquote {a}
I play the same. They do not.
:::

? ## Those who come after

? For a long time no one wanted to learn it. Now there are {pupils.words} pupils, the youngest nine, the oldest a retired policeman. {c}, seventeen, has been coming for
three years and was allowed to play with the band in October. “Not a word afterwards,” {c.he} says of that evening. “It was the best review I have had.”

? The amplifier belongs to a church and has to be back by Sunday. In the corner stands a trophy for which there is no explanation.

Asked what {a.he} would still like to do, {a.mr} thinks for the length of a chorus. “Finish at the same time as the others,” {a.he} says. “We have been close.”
`,
    tags: ['music', 'heritage', 'city life', 'art'],
    pictures: [
      ['jazz-trumpet', 'On stage with {band}.'],
      ['city-skyline-night', 'The back room on {street} opens after nine.'],
      ['opera-stage', '{Band} have played in every hall of the city.'],
    ],
  },
  {
    name: 'food column',
    headlines: [
      'The {dish} of {street}, and what is not in it',
      'Where to eat {dish} without being asked questions',
      'A table for two and {dish}: eating at {a.last}’s',
      '{Dish} <off|behind> {street}, on <four|six|three> plastic chairs',
      'In praise of {dish}, at any hour',
    ],
    excerpts: [
      '{a} cooks one dish, six days a week, until the pot is empty. It usually is by two.',
      'The secret, if it is one, is {secret}. The rest is getting up early.',
      'Nobody has ever seen a menu at {a.last}’s, and nobody has asked for one.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(dishes),
      street: dice.one(streets),
      ward: dice.one(wards),
      years: dice.between(8, 37),
      price: dice.between(3, 9) * 5,
      portions: dice.between(6, 14) * 10,
      hour: dice.one(['four', 'half past four', 'five']),
    }),
    body: `
There is no sign. One turns off {street} at the shop with the blue buckets and follows the smoke. {a} has cooked {dish} in a yard in {ward} for {years.words} years, one
pot a day, and when it is empty {a.he} goes home.

/ By two o’clock it is over. {a} makes {portions} portions of {dish} a day, in a yard behind {street}, and has never seen a reason to make more. “Then I would have
to know what to do with the rest,” {a.he} says.

{a.He} begins at {hour} in the morning. The fire comes first, then the onions, then a long time in which nothing seems to happen. The secret is {secret}, and it is
not much of a secret, since {a.he} tells everybody. “They go home and put in more,” {a.he} says. “That is how I keep my customers.”

It comes in an enamel bowl, with {side}, and it costs {price} shillings. It is hot in the sense of the stove before it is hot in the other. After the third spoon the
conversation stops, after the tenth it begins again, on a higher level.

? ## The company

? One sits where there is room. On a <Tuesday|Wednesday|Friday> that meant between a notary and two men from the gas works. {b}, the notary, comes twice a week and
has done {b.his} best thinking here. “I never bring the file,” {b.he} said. “It would smell of {dish}, and the other side would know.”

? Salt is on the table. Nobody uses it.

/ A restaurant in the harbour now serves the same on a slate, for eleven times the money. {a.mr} has been to try it, by invitation. “Very clean,” {a.he} says, after
thinking about it.

? ## To make it at home

? 1. Begin earlier than you think.
2. Use {secret}.
3. Stir seldom, and do not answer the telephone.
4. Let it stand for an hour. Everyone leaves this out.

? {c}, of the family’s next generation, helps on Saturdays and is thought to have the hand. {c.He} is studying law. “One does not exclude the other,” says the oldest customer,
who happens to be a judge.

Open six days, from eleven until the pot is empty. Bring change, and an appetite that has not been spoilt by reading.
`,
    tags: ['food', 'markets', 'city life', 'heritage'],
    pictures: [
      ['kitchen-fire', 'The fire comes first: {dish} in the making.'],
      ['night-market', 'Stalls near {street}.'],
      ['market-scales', 'From the market: what goes into {dish}.'],
    ],
    alsoIn: 'city',
  },
  {
    name: 'film',
    headlines: [
      '“{title}”, a film about {about}',
      'Shot {place}: how “{title}” came to the screen',
      '“{title}” opens the lagoon film week',
      'Eleven cinemas show “{title}”; one has a roof',
      'The best thing about “{title}” is the waiting',
    ],
    excerpts: [
      '{a} filmed {place} for {weeks.words} weeks, with a crew of {crew.words} and one good lens.',
      'It is {minutes.words} minutes long and has hardly any music. The audience in {town} stayed to the end of the credits.',
      'The film tells of {about}. It is {a.his} first, and one hopes that nobody will now advise {a.him}.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      ...dice.one(films),
      weeks: dice.between(3, 8),
      crew: dice.between(7, 19),
      minutes: dice.between(78, 131),
      town: dice.one(towns),
      age: dice.between(26, 44),
      cost: dice.between(11, 48) * 10_000,
      others: dice.between(14, 31),
      day: dice.one(weekdays),
    }),
    body: `
For the first ten minutes of “{title}” nobody says a word. Then somebody sneezes, and the whole cinema laughed on {day} as if a debt had been paid. The film, by {a}, is
about {about}.

/ “{title}” was shot {place}, in {weeks.words} weeks, by a crew of {crew.words} with one good lens. {a}, {age}, who wrote and directed it, had saved the {cost} shillings
that it cost by <editing wedding videos|driving a taxi at night|teaching arithmetic>.

It tells of {about}. What could have been a sketch is given {minutes.words} minutes and needs them, since its subject is how people behave while nothing is decided. {b}, in the
leading part, has a face on which one can watch a thought arrive.

{a.He} grew up near there. “I did not have to look for anything,” {a.he} says. “I only had to leave things out.”

? The camera, by {c}, stays where it is put. When it moves at last, in the final quarter of an hour, it is as if the floor were moving.

? ## A première in {town}

? It was shown first in {town}, in a hall that is used as a grain store. {d}, who had played a small part in it without being told that it was small, came with forty
relatives. At the end they sat through the credits to see the name, and it was spelt right.

/ The sound is uneven, two scenes are too dark, and a letter is read out that we would have liked to go on guessing at. None of it does any harm.

? > They asked me what it was trying to say. I said that it had said it, and that they had been there.

? ## Where to see it

? - At the Signal Point from <Friday|Thursday>, daily at four and nine.
- In the open air at the school in {town}, on Saturday, when it is dark.
- With subtitles on the second and third evening.

? The film week shows {others} others, of which five were made here. One of its organisers, {e}, remembers years in which there was one. “It was also by me,” {e.he} said.

There is talk of a festival abroad. {a.mr} has other worries: the lens has to be back by the end of the month.
`,
    tags: ['film', 'art', 'theatre', 'heritage'],
    pictures: [
      ['film-reel', '“{title}” was shot in {weeks.words} weeks.'],
      ['border-post', 'A location of “{title}”.'],
      ['train-platform', 'From “{title}”, by {a}.'],
    ],
  },
  {
    name: 'heritage house',
    headlines: [
      'Who will save the {building} on {street}?',
      'A new roof and an old colour for {street}’s {building}',
      'Under the plaster, a ship: discovery on {street}',
      'A {building} from {year} has {months.words} months left',
    ],
    excerpts: [
      'It was built in {year} by a returned {trader}. Restorers have found a painted ship under {layers.words} layers of whitewash.',
      'The owners, {heirs} cousins on three continents, cannot agree. The rain is not waiting.',
      'The {building} is to become a music school, if money for the roof is found by the spring.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      building: dice.one([
        'merchant’s house',
        'chapel',
        'print works',
        'boarding house',
        'dance hall',
        'customs shed',
      ]),
      street: dice.one(streets),
      year: String(dice.between(1871, 1926)),
      trader: dice.one([
        'carpenter from Bahia',
        'cloth trader',
        'ship’s cook',
        'cocoa broker',
        'mission printer',
      ]),
      layers: dice.between(5, 9),
      heirs: dice.between(11, 34),
      months: dice.between(3, 9),
      cost: dice.between(14, 62) * 10_000,
      given: dice.between(31, 74),
      ward: dice.one(wards),
    }),
    body: `
Under {layers.words} layers of whitewash, in the stairwell of the {building} on {street}, a ship has come to light. It has three masts and a cook, who is waving. Whoever painted it
signed with a fish.

/ The {building} on {street} was built in {year}, by a {trader}, and has been falling down politely ever since. Now it has {months.words} months left, the city’s building office
estimates, unless something is done about the roof.

Restorers led by {a} had meant to secure the beams. “Then a piece of plaster fell off and looked at us,” {a.he} said. They have uncovered two square metres. There may be eleven more.

The house belongs to {heirs} cousins on three continents. {b}, who lives in {ward} and acts for them as far as anyone can, writes a letter to all of them every month. “Nine answer,”
{b.he} said. “They are always the same nine, and they are always for it.”

? ## A school of music

? A plan exists. The ground floor would be a music school, the upper floor would be let, and the ship would stay where it is. It would cost {cost} shillings, of which {given} per cent
have been promised by <the cathedral chapter and a brewery|two foundations and a football club|an embassy and the port>.

/ The council has put the {building} on the list of monuments, which forbids changing it. {c}, who campaigns for old houses, points out that rain is not bound by the list.

? :::pullquote {a}
A piece of plaster fell off and looked at us.
:::

? ## Those who remember

? {d}, who was born on the second floor, came to have a look. {d.He} remembered the stairs as longer. The ship {d.he} had never seen, but {d.his} grandmother, {d.he} said, used to wave to
the wall when she came home, “and we thought that it was her age”.

? Houses of this kind once stood all along {street}. A count made twenty years ago found forty-one; there are seventeen now, and four of them are held up by their neighbours.

The scaffolding has been paid for until the end of the quarter. Visitors are let in on Saturday mornings, six at a time, and are asked not to touch, and to close the door.
`,
    tags: ['heritage', 'art', 'council', 'housing'],
    pictures: [
      ['painter-studio', 'Restorers at work on {street}.'],
      ['city-skyline-night', 'Houses of the old town, of which seventeen are left.'],
      ['harbour-at-dawn', 'The ship has three masts and a cook, who is waving.'],
    ],
    alsoIn: 'city',
  },
  {
    name: 'festival',
    headlines: [
      'Masquerades return to {ward} after {years.words} years',
      '{Festival} begins, and the city stays up',
      'Behind the masks of {festival}: a winter of sewing',
      '{Festival} ends with rain, brass and a lost shoe',
      'What {festival} costs, and who sews it',
    ],
    excerpts: [
      'With {groups} groups and {costumes} costumes, {festival} filled the streets of {ward} until the trams began.',
      'The costumes are made in {months.words} months and worn for two days. Then they are taken apart.',
      'This year the youngest led. It had been decided by lot, or so the elders say.',
    ],
    facts: (dice) => ({
      ...drawCast(dice),
      festival: dice.one([
        'the Lantern Walk',
        'the Feast of Nets',
        'the Salt Masquerade',
        'the Night of Drums',
        'the Regatta Ball',
      ]),
      ward: dice.one(wards),
      years: dice.between(11, 34),
      groups: dice.between(14, 46),
      costumes: dice.between(4, 19) * 100,
      months: dice.between(4, 9),
      metres: dice.between(11, 24),
      age: dice.between(9, 14),
      cost: dice.between(18, 74) * 1000,
    }),
    body: `
At five in the morning the last drum stopped, in the middle of a bar, because the tram was coming. So ended {festival}, in {ward}, with {groups} groups, {costumes} costumes and one shoe, which
is being kept at the fire station.

/ This year {groups} groups walked in {festival}, past the houses of {ward}, where on every balcony there stood a grandmother with opinions. It went on until the trams began to run.

The costumes are made in {months.words} months and worn for two days. {a}, who heads the sewing room of one of the older groups, used {metres} metres of cloth for a single skirt. “It has to
arrive a second after the dancer,” {a.he} said. “That is the whole art.”

The masks have no names in public. Everybody knows who is inside; it is part of the thing not to. {b}, who has danced for {b.his} street since the age of six,
would confirm only that it is hot.

? ## A winter’s work

? A group spends {cost} shillings, most of it raised at suppers and by a raffle for a goat. The goat, {c} explained, is never collected and has by now been won six times.

? The council contributes barriers and the brass band of the waterworks. It had proposed a fixed route with numbers. The elders listened, thanked, and walked as always.

/ This year children led for the first time. It had been decided by lot, the elders say; others speak of an argument that lasted all winter. {d}, aged {age}, at the head, did not turn round once.

? :::pullquote {a}
It has to arrive a second after the dancer. That is the whole art.
:::

? ## From elsewhere

? Groups had come from as far as Port-Céleste. They brought a dance with umbrellas that was seen with reserve on the first evening and copied on the second.

? {e}, who studies masquerades at the university and takes part in one, was asked if it was still the real thing. “My grandfather was asked that,” {e.he} said. “By his grandfather.”

By noon the street had been swept. In the sewing rooms they were already taking the skirts apart, for the cloth is needed, and it must not be the same next year.
`,
    tags: ['heritage', 'music', 'fashion', 'city life'],
    pictures: [
      ['masquerade-dancers', 'Masks have no names in public: {festival} in {ward}.'],
      ['fabric-stall', 'For one skirt, {metres} metres of cloth.'],
      ['jazz-trumpet', 'The brass went on until the trams began.'],
    ],
    alsoIn: 'city',
  },
  {
    name: 'library',
    headlines: [
      'City library forgives {fines} shillings in fines',
      'A book comes back after {years.words} years, with an apology',
      'The <library|reading room> opens <at night|until {hour}>, and is full',
      '{Book}, overdue since {year}, is back',
      'Reading room on {street} to stay open until {hour}',
    ],
    excerpts: [
      '{a} returned a book that an uncle had borrowed in {year}. The fine would have bought a bicycle.',
      'Since fines were abolished, {back} books have come home. Some had been missed.',
      'Students come for the light, pensioners for the newspapers, and at ten they all have to go.',
    ],
    facts: (dice) => {
      const years = dice.between(27, 58)
      return {
        ...drawCast(dice),
        fines: dice.between(14, 88) * 1000,
        years,
        year: String(2026 - years),
        back: dice.between(310, 1900),
        book: dice.one([
          'a handbook of beekeeping',
          'a life of an admiral',
          'the second volume of a cookery book',
          'a guide to the stars',
          'a grammar of a language now little spoken',
          'a manual of double entry',
        ]),
        street: dice.one(streets),
        hour: dice.one(['ten', 'eleven', 'midnight']),
        seats: dice.between(60, 180),
        loans: dice.between(21, 64) * 1000,
        branches: dice.between(3, 8),
      }
    },
    body: `
When {a} put {book} on the counter of the city library, the clerk looked at the stamp, then at {a.him}, and went to fetch a colleague. It had been due in {year}. The fine would have bought a bicycle.

/ {Book} has come back to the city library {years.words} years late. It had been borrowed by an uncle of {a}’s, who meant to return it, according to a slip of paper inside, “as soon as I have tried it”.

There was no fine. Since the library gave up charging for lateness, in the spring, {back} books have been returned, some in plastic, one in a pillowcase. What had been owed, {fines} shillings on paper, was
struck out. “We had been collecting fines,” said {b}, who directs the library. “We had meant to be collecting books.”

? ## Light and chairs

? The reading room on {street} stays open until {hour} now, on trial. It has {seats} seats, and by seven they are taken. {c}, who is studying for the nursing examination, comes because of the lamp. “At home I
have a brother with a trumpet,” {c.he} said.

? Pensioners come for the newspapers and stay for the argument, which is conducted in writing, on the margins. The library has begun to keep these too.

/ Loans have gone up to {loans} a year, after a long decline. What is read is not always what was expected: law, cookery, poetry, and a shelf on the repair of engines that has to be replaced every second year.

? :::pullquote {b}
We had been collecting fines. We had meant to be collecting books.
:::

? ## In the stacks

? What nobody asks for goes to the cellar. {d}, who has worked there for most of {d.his} life, does not speak of a graveyard. “They are resting,” {d.he} said. Every year some two hundred are sent for again, usually by
one person, usually urgently.

? The {branches.words} branches in the outer wards would like longer hours as well. It is a question of attendants and of bulbs. The council will decide in the next quarter; the petition is, naturally, well written.

The returned book has been put back in its place. It was lent again within the week, for twenty-one days.
`,
    tags: ['books', 'schools', 'city life', 'heritage'],
    pictures: [
      ['library-stacks', 'What nobody asks for goes to the cellar.'],
      ['letter-and-pen', 'A slip of paper inside the book explained the delay.'],
      ['lecture-hall', 'The reading room has {seats} seats.'],
    ],
  },
]
