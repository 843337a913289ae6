import type { Desk } from '../scenario'

/** What a first comment does; it decides what may be answered to it. */
export type OpenerKind = 'view' | 'ask' | 'tale' | 'mend' | 'jest'

/** The kind, the text and, where there are any, answers that fit only this one. Slots as in fillText. */
export type Opener = readonly [kind: OpenerKind, text: string, ...answers: string[]]

/** First comments under any story. */
export const generalOpeners: readonly Opener[] = [
  ['view', 'A sober piece. More of these, please, and fewer about who wore what to the regatta.'],
  ['view', 'Good to see somebody ask what it costs. The next question is who pays.'],
  ['view', 'I disagree with half of this and am glad it was printed.'],
  ['view', 'The last paragraph should have been the first.'],
  ['view', 'Nobody in this story comes out badly, which is suspicious in itself.'],
  ['view', 'Long, but I read it to the end on the <ferry|tram|number {line}>, and that is a recommendation.'],
  ['view', 'I would have liked to hear from the people who do the actual work.'],
  ['view', 'Promises, dates, another promise. I have started a list on the kitchen wall.'],
  ['view', 'It is a small story and it explains a great deal about the large ones.'],
  ['view', 'For once the figures are in the article and not behind it. Thank you.'],
  ['view', 'Somebody signed this off. I should like to know the name, not to shout, only to write it down.'],
  ['view', 'My grandchildren will be reading the follow-up.'],
  ['view', 'Fair to all sides, and therefore of use to none of them. That is what a newspaper is for.'],
  ['view', 'The Courier had this two days before anyone else did. Credit where it is due.'],
  ['view', 'We hear a lot from {person} when things begin and rather less when they end.'],
  ['view', 'I have never agreed with {person} about anything, and here we are.'],
  ['view', 'Whatever one thinks of {person}, that was an honest answer.'],
  ['view', 'People outside the city will not understand why this matters. People in {ward} do.'],
  ['view', 'This is the third article on the subject I have read and the first I have understood.'],
  ['view', 'Too kind by half. But well written.'],
  ['view', 'The tone is calm, the facts are not. I had to read it twice.'],
  [
    'view',
    'Everyone quoted here seems to have discovered the problem this year. Some of us wrote in about it in {year}.',
  ],
  [
    'ask',
    'Is there a map or a table somewhere? I lost the thread between the second figure and the third.',
    'There is one at the enquiries desk of the town hall, on paper. I copied mine by hand.',
    'The desk sometimes adds one in the afternoon. Worth looking again later.',
  ],
  [
    'ask',
    'Honest question: who decides this in the end?',
    'The ministry, on paper. In practice whoever answers the telephone first.',
    'The council committee, then the full council, then a lawyer. In that order, and the lawyer is the longest.',
  ],
  [
    'ask',
    'Does anyone remember whether the same was promised in {year}?',
    'It was, and I have the leaflet. Different colours, same sentence.',
    'Not quite the same. In {year} it was a study of whether to promise it.',
  ],
  [
    'ask',
    'Will there be a follow-up? It would be a pity to leave it here.',
    'The writer usually comes back to these. The last one took four months, but it came.',
    'I asked the desk. They said “when there is something to report”, which is fair.',
  ],
  [
    'ask',
    'Has anybody tried ringing the office that is named in the article?',
    'Yes. Eleven minutes of a waltz, and then a very helpful woman.',
    'I have. They were polite and knew less than the article.',
  ],
  [
    'ask',
    'Can a lawyer among the readers say whether that is even allowed?',
    'I was one for thirty years. It is allowed until somebody objects, and then it was never allowed.',
    'Not my field, but the bye-laws are surprisingly readable. Section 14, I think.',
  ],
  [
    'ask',
    'Why does it always take until November?',
    'Because the budget year ends and the money has to be seen to move.',
    'Because everybody who could decide it is away from July to October.',
  ],
  [
    'ask',
    'What does {person} actually do all week? No malice, I really wonder.',
    'I temped in that office once. Meetings about the next meeting, and at five o’clock a great many signatures.',
    'More than one thinks, to be fair. It is the part nobody sees that takes the time.',
  ],
  ['tale', 'I was there. It was quieter than it sounds here, and lasted longer.'],
  [
    'tale',
    'My <uncle|aunt|father|neighbour> dealt with the same office for {years} years and died with a receipt in hand.',
  ],
  [
    'tale',
    'When we moved to {ward} in {year}, people told us it would be sorted within the year. We have since had two children and a dog.',
  ],
  ['tale', 'I worked in that building until {year}. The lift did not, even then.'],
  [
    'tale',
    'My mother cut out an article like this one in {year} and kept it in the recipe drawer. I found it last month, next to the okra.',
  ],
  ['tale', 'I wrote to them about exactly this. The reply began “Dear Mr” and I am a woman of 74.'],
  [
    'tale',
    'Read this aloud to my father, who is blind and was a clerk of works. He said “correct” four times and “nonsense” once.',
  ],
  [
    'tale',
    'On {street} we solved it ourselves with eleven neighbours and a borrowed ladder. It held for {years} years.',
  ],
  ['mend', 'Small correction: it is not on {street} but one street further, by the pump.'],
  [
    'mend',
    'A detail: the building in question was finished in {year}, not before. The stone over the door says so.',
  ],
  ['mend', 'The photograph is not from this year. The poster in the corner came down in the rains.'],
  [
    'mend',
    'With respect to the desk: “less” in the third paragraph ought to be “fewer”. I will see myself out.',
  ],
  ['mend', 'The percentage is right if one starts in {year}. Start a year earlier and it nearly halves.'],
  ['jest', 'I look forward to the commission on why the commission was late.'],
  ['jest', 'Came for the headline, stayed for the phrase “in due course”.'],
  ['jest', 'My husband says he predicted this. He predicts everything; one has to wait.'],
  ['jest', 'Somewhere a man in an office is drafting the word “robust”.'],
  ['jest', 'Finally some good news for people who own a boat.'],
  ['jest', 'I have read worse at the dentist’s, and there I had no choice.'],
  ['jest', 'Filed under “we shall see”, which in our house is a thick file.'],
  [
    'view',
    'Bom artigo. Na Benedita já se fala disto desde o ano passado.',
    'For those without Portuguese: a good article, and they have been talking of it in Benedita since last year.',
  ],
  [
    'view',
    'Enfin un article qui cite les chiffres. Merci de la part d’une lectrice de Port-Céleste.',
    'Bienvenue! We have readers in Port-Céleste? The ferry must be faster than I remember.',
  ],
  [
    'view',
    'مقال متوازن، شكراً للمحررين.',
    '“A balanced article, thanks to the editors,” for those who do not read it. I agree.',
  ],
]

/** First comments that fit one section. */
export const openersOf: Readonly<Record<Desk, readonly Opener[]>> = {
  city: [
    ['view', 'They repaired our end of {street} in the same way. It lasted until the first lorry.'],
    ['view', 'Say what you like about {mayor.mr}, but the answers have become shorter since she came.'],
    ['view', 'The outer wards read this and laugh. We have been on the “next phase” since {year}.'],
    ['view', 'Good. Now the drains on {street}, please, before somebody names a committee after them.'],
    ['view', 'A city that can organise the regatta in four days can organise this.'],
    [
      'view',
      'Every ward thinks the others are getting its share. I have lived in three and each of them was right.',
    ],
    ['view', 'What is missing is somebody whose job is to notice. We used to have ward wardens for that.'],
    [
      'ask',
      'Does this affect the {line} bus? The stop has had a paper bag over it since Monday.',
      'The {line} stops opposite the chemist’s for now. There is a handwritten sign, facing the wall.',
      'Driver told me until the end of the month. He shrugged while saying it.',
    ],
    [
      'ask',
      'Which councillor is responsible for {ward} now? The website still shows the one who retired.',
      'Nobody until the by-election, but the clerk takes letters and does answer.',
      'Try the Thursday surgery at the library. Bring a chair.',
    ],
    [
      'ask',
      'Is the water safe in the meantime? We have been boiling ours since the weekend.',
      'Ours was tested on Tuesday and is fine, brown or not. Boiling does no harm.',
      'Ask for the lab sheet at the waterworks counter; they have to show it.',
    ],
    [
      'tale',
      'I drove the {line} for {years} years. We knew that corner as the dentist, because it loosened fillings.',
    ],
    ['tale', 'My shop is forty metres from there. On {day} I sold two batteries and a stamp.'],
    [
      'tale',
      'In {year} the whole of {ward} came out with buckets. The mayor of the time brought a bucket too, with a photographer in it, so to speak.',
    ],
    [
      'tale',
      'When I was a girl on {street} the lamp-lighter still knew our names. Now the lamps do not even know it is dark.',
    ],
    [
      'mend',
      'The ward boundary runs down the middle of {street}. So half of this is the other councillor’s problem.',
    ],
    ['jest', 'The pothole outside our gate has been there so long that it votes.'],
    ['jest', 'Please do not mend it. The children have learnt to swim.'],
  ],
  foreign: [
    [
      'view',
      'One talks of governments and forgets who carries the water. The paragraph about the border traders is the real story.',
    ],
    ['view', 'Tamsara will wait. It always waits. That is its whole foreign policy, and it works.'],
    ['view', 'I have family on both sides of that border and the only thing they agree on is this article.'],
    ['view', 'A communiqué with that many adjectives was written at three in the morning.'],
    ['view', 'Quiet talks are better than loud ones. Let us leave them alone for a week.'],
    [
      'view',
      'Our own foreign minister could have said this a month ago. He was, I believe, opening a bridge.',
    ],
    ['view', 'It reads well, but two of the three sources are the same ministry.'],
    [
      'ask',
      'Is the crossing open to lorries or only to people on foot? My cousin is stuck on the far side with onions.',
      'On foot and handcarts until noon. Lorries from Thursday, they say. Tell him to sell the onions.',
      'The truckers’ union puts the hours on its door each evening. Lorries not yet.',
    ],
    [
      'ask',
      'Who guarantees it this time? Last time it was a fax machine.',
      'The regional commission, with forty observers. It says so near the end.',
      'Nobody, strictly. But both sides owe money to the same bank, which is nearly as good.',
    ],
    [
      'ask',
      'How is “Ouranda” pronounced, for those of us who only read it?',
      'Oo-RAHN-da, and the r is further back than you think.',
      'Stress in the middle. My Tamsaran neighbour says any attempt is appreciated.',
    ],
    [
      'tale',
      'I taught in Ouranda for {years} years. The people you meet in this piece are exactly the people one meets.',
    ],
    ['tale', 'We crossed there in {year} with a wardrobe on the roof. The officer stamped the wardrobe.'],
    [
      'tale',
      'My brother was with the observers in {year}. He says the tea was excellent and the map was wrong.',
    ],
    [
      'tale',
      'We had guests from Vila Serena when the news came. Nobody spoke for a while, and then my wife put the rice on.',
    ],
    ['mend', 'The agreement was initialled, not signed. It is not the same, as we learnt in {year}.'],
    [
      'jest',
      'Both delegations “welcomed the atmosphere”. I have welcomed atmospheres myself when there was no supper.',
    ],
    ['jest', 'The only firm commitment here is to the next hotel.'],
  ],
  politics: [
    ['view', 'A government four seats short learns manners. I would keep it that way.'],
    ['view', 'The Convention would do exactly the same with a better typeface.'],
    ['view', 'Nine farmers hold the country and, so far, have asked for nothing sillier than roads.'],
    ['view', 'I voted for this lot. I am not sorry yet, but I have put the receipt somewhere safe.'],
    ['view', 'Committee work is dull and this is why it matters. The clause on page 40 is the whole bill.'],
    [
      'view',
      '{opposition.mr} asks good questions. It would be nice to hear an answer from anybody, including her.',
    ],
    ['view', 'Strange how the word “stability” comes up whenever somebody would rather not vote.'],
    [
      'ask',
      'Does an abstention count against the majority or not? My brother-in-law and I have a lunch on it.',
      'Of those present and voting, so an abstention only lowers the bar. You may owe somebody lunch.',
      'On ordinary bills it does not count. On the constitution it counts as a no.',
    ],
    [
      'ask',
      'When does this come into force? The article says “in the new year”, of which there are many.',
      'On the first day of the quarter after it is gazetted. So April, if the printer is well.',
      'Not before the upper limit is set by order. I would not hold my breath.',
    ],
    [
      'ask',
      'Are the independents voting together now? One loses track.',
      'Four and two, usually. On money matters three and three.',
      'They have a rota, I am told, and no one else has seen it.',
    ],
    ['tale', 'I sat in the public gallery for it. Three members were asleep and one of them was speaking.'],
    [
      'tale',
      'I counted votes in {year}, by lamp, in a school smelling of chalk and goat. It was the proudest night of my life.',
    ],
    [
      'tale',
      'My late father was a whip. He used to say that a majority is a number and a government is a mood.',
    ],
    [
      'tale',
      'Our member came to {ward} on {day}. He listened for an hour. Then we found out he had the wrong street.',
    ],
    ['mend', 'The alliance has 57 seats, not 58: the by-election went the other way after the recount.'],
    ['jest', 'The minister “does not recognise the figure”. They should be introduced.'],
    ['jest', 'If the whip is the answer I should like to see the question again.'],
  ],
  business: [
    ['view', 'A record quarter at the port, and the crane still stops when it rains. Priorities.'],
    ['view', 'The banks will tell you credit is available. It is, to those who do not need it.'],
    ['view', 'Cocoa goes up and the farmer hears of it by bus. Put that in the annual report.'],
    ['view', 'At last an article on business that mentions wages before the share price.'],
    ['view', 'Private, public, it is all the same quay. What counts is whether the second shift is staffed.'],
    ['view', 'They should publish the queue, ship by ship, every morning. We who wait would do the rest.'],
    [
      'view',
      'Small firms will manage. Small firms have always managed; it is what is wrong with the policy.',
    ],
    [
      'ask',
      'Is that figure before or after the harbour dues? It makes a difference of a sixth.',
      'After. Before dues it would be the figure they gave in spring.',
      'The footnote says gross. I wish footnotes were read aloud at press conferences.',
    ],
    [
      'ask',
      'Anybody else seeing longer waits at the east gate this week?',
      'Three hours on {day}. The scanner is being taught something.',
      'Go by the fish gate before six. You did not hear it from me.',
    ],
    [
      'ask',
      'What happens to the casual men when the machines come? The article steps round it.',
      'Retraining, they told us: six weeks, for ninety of four hundred.',
      'The union’s paper on it is quite good. They want a levy per container.',
    ],
    [
      'tale',
      'I was a tally clerk until {year}. One pencil, one ledger, and we lost fewer boxes than the computer does.',
    ],
    [
      'tale',
      'I started with one sewing machine on {street} in {year}. The loan officer asked for my husband’s signature. I had no husband. I got no loan.',
    ],
    ['tale', 'Our container sat nine days in the sun. It was chocolate.'],
    ['tale', 'Thirty years a pilot on that channel. The chart says eleven metres, the mud says nine.'],
    [
      'mend',
      'It is the Cocoa Board that sets the price and the ministry that announces it. The board hates when you mix them up.',
    ],
    ['jest', 'The market is “jittery”. So was my aunt, and she at least baked.'],
    ['jest', 'I read the chairman’s statement twice and now own fewer shares.'],
  ],
  culture: [
    ['view', 'I was there on the second night, and it was better than on the first, when you people go.'],
    ['view', 'The critic is right about the ending and wrong about the trumpet.'],
    ['view', 'A city with eleven choirs and one rehearsal room gets the singing it pays for.'],
    ['view', 'Lovely piece. The old caretaker deserves a statue, or failing that a pension.'],
    ['view', 'We do not lack artists, we lack walls.'],
    ['view', 'Too many festivals, too few Tuesdays. A town lives on what happens on a Tuesday.'],
    ['view', 'Please review more books from upriver. There are people writing beyond the tram terminus.'],
    [
      'ask',
      'Are there tickets at the door? The website sends me in circles.',
      'Forty at the door from six o’clock, cash. Be there at five.',
      'Yes, and the balcony on the left is the one without the pillar.',
    ],
    [
      'ask',
      'Is it suitable for a ten-year-old who likes drums and hates speeches?',
      'Perfect for that. Arrive after the speeches, as we all do.',
      'Ours loved it. There is one sad bit, with a dog, but it ends well.',
    ],
    [
      'ask',
      'Does anyone know who made the costumes? The programme does not say.',
      'Two sisters in {ward}. They have made them since {year} and have never been in the programme.',
      'The guild in Weavers’ End, by hand. Ask at the blue door.',
    ],
    [
      'tale',
      'My grandmother danced in it in {year}. She could still do the turn at eighty, holding the dresser.',
    ],
    [
      'tale',
      'I learnt to read in that library. The librarian let me stay through the rain, and there was a lot of rain.',
    ],
    [
      'tale',
      'We walked out at the interval, argued all the way to the ferry, and went back in. It was worth it.',
    ],
    ['tale', 'I played third horn under the old man. He stopped us once for “breathing in the wrong key”.'],
    [
      'mend',
      'The song is older than that. My mother sang it with other words in {year}, not all of them printable.',
    ],
    ['jest', 'I like modern art; I only wish it came with somewhere to sit.'],
    ['jest', 'Two hours and no interval. My knees have filed a review of their own.'],
  ],
  sport: [
    ['view', 'Rovers won the midfield and lost the match, as is their custom.'],
    ['view', 'Second balls. Every week somebody writes about tactics, and every week it is second balls.'],
    ['view', 'Fair report. From the Pier End it looked more offside than that, but then everything does.'],
    ['view', 'Give the keeper his due: he kept us in it until the eightieth minute with one good hand.'],
    [
      'view',
      'The women’s side plays better football and gets the pitch at nine in the evening. Write about that.',
    ],
    ['view', 'Paddlers train for eleven months for four minutes. Show me a footballer who would.'],
    ['view', 'Sell nobody, buy nobody, mend the drains. That is my transfer policy.'],
    [
      'ask',
      'Anyone know how long the injured lad is out? The club says “days”.',
      'I saw him on crutches at the pharmacy. Days, but a good many of them.',
      'Three weeks, says my nephew, who carries the bags.',
    ],
    [
      'ask',
      'Is the return leg at Harbour Park or at the Saltings? The fixture card has both.',
      'Harbour Park. The Saltings has the regatta marquee on it until the tenth.',
      'The league’s noticeboard says Harbour Park, kick-off at four.',
    ],
    [
      'ask',
      'Who trained him before? That footwork is not from an academy.',
      'Old Coker on {street}, in the yard behind the tyre shop. He trained half the city.',
      'He told the radio it was his sister. She boxed.',
    ],
    [
      'tale',
      'I have stood in the same place on the Pier End since {year}. The man next to me died in May and we still leave the gap.',
    ],
    ['tale', 'I refereed that derby in {year}. I left through the kitchen, in the cook’s hat.'],
    [
      'tale',
      'My daughter paddles in the second crew. Blisters, four o’clock in the morning, and she would not miss it for a wedding.',
    ],
    [
      'tale',
      'We listened on my father’s radio on the roof at {ward}, and knew each goal two seconds early from the noise in the street.',
    ],
    [
      'mend',
      'The record is from {year} and stood at Fort Amity, with the wind behind. It does not count, as everyone at Fort Amity will deny.',
    ],
    ['jest', 'We are a second-half team. If only they were played first.'],
    ['jest', 'The assistant’s flag has a better season than our number nine.'],
  ],
  science: [
    ['view', 'Lovely to read about results that did not work and why. That is most of science.'],
    ['view', 'A sample that small would not convince me of the time of day. Interesting all the same.'],
    [
      'view',
      'The fishermen have known this for ever. It is still worth measuring, because fishermen cannot be cited.',
    ],
    ['view', 'Mangroves are cheaper than sea walls and do not need a ribbon cut. That may be the trouble.'],
    ['view', 'Well explained. I teach it, and will be stealing the paragraph about the tide gauge.'],
    ['view', 'Two years’ funding for a ten-year question. We keep doing that.'],
    ['view', 'I wish every health story gave the absolute numbers, as this one does.'],
    [
      'ask',
      'Has it been repeated by anyone else? One swallow and so on.',
      'A group in Kessou is at it now, with four times as many. Results next year.',
      'Not yet, and the authors say so themselves in the last section. Good sign.',
    ],
    [
      'ask',
      'Can one visit the station? My class of eleven-year-olds would empty their piggy banks.',
      'First Saturday of the month, boots required. Ask for the woman with the green van.',
      'They come to schools too. They brought ours a turtle skull.',
    ],
    [
      'ask',
      'What does “significant” mean here, the newspaper’s word or the statistician’s?',
      'The statistician’s: one in twenty by chance. The effect itself is smallish.',
      'Both, for once. The interval does not come near zero.',
    ],
    [
      'tale',
      'I rowed the samples across the lagoon for that lab in {year}. They paid by the bottle and I was seldom so careful with anything.',
    ],
    [
      'tale',
      'As a boy in {ward} I could walk out to the third post at low water. Now one cannot see the third post.',
    ],
    [
      'tale',
      'My wife is a nurse on that trial. The best thing about it, she says, is that somebody finally bought a refrigerator.',
    ],
    [
      'tale',
      'We saw the turtles on the spit last year, at four in the morning, eleven of us and not a word said.',
    ],
    [
      'mend',
      'An egret is a heron, so “egrets and herons” is like “dogs and animals”. Otherwise a fine article.',
    ],
    ['jest', 'The mosquitoes were not available for comment, but they know where I live.'],
    ['jest', 'So the lagoon rises by the width of a biscuit a year. It depends on the biscuit.'],
  ],
  opinion: [
    ['view', 'I wanted to be angry with this and ran out at the second paragraph.'],
    ['view', 'Elegant, and wrong. The poor do not need a better metaphor.'],
    ['view', 'Somebody had to say it, and it is typical that it is said on a page people skip.'],
    [
      'view',
      'You argue against a thing nobody proposes. Pick a stronger opponent next time; there are plenty.',
    ],
    [
      'view',
      'I cut it out and put it on the staffroom door. It was gone by lunch, which I take as a success.',
    ],
    ['view', 'The columnist has a car. One can tell from the second sentence.'],
    ['view', 'I have changed my mind on this twice, once in each direction, and this was the second time.'],
    [
      'ask',
      'What would you do instead, though? In numbers.',
      'He did say: two nurses per ward before one more statue. It is near the end.',
      'That is the difference between a column and a budget, I suppose. But a fair question.',
    ],
    [
      'ask',
      'Is this the same columnist who wrote the opposite in {year}?',
      'The same, and he admits it. I prefer a writer who moves to one who is nailed down.',
      'Facts changed in between. Mine did too.',
    ],
    [
      'ask',
      'Would you say the same if it were your own street?',
      'The writer does live there, three doors from the pump. It was mentioned last time.',
      'I live on that street and I would. So there are two of us.',
    ],
    [
      'tale',
      'I taught for {years} years and had this argument every term. The children usually settled it in four minutes.',
    ],
    [
      'tale',
      'My father held this view, my mother the other, and they were married for {years} years. It can be done.',
    ],
    [
      'tale',
      'I sat on such a board once. We spent the first meeting on the biscuits and the second on who had eaten them.',
    ],
    [
      'tale',
      'At my table on {day} six people read this and there were seven opinions, as my uncle kept his old one as well.',
    ],
    [
      'mend',
      'The quotation is older than that and, sadly, nobody knows whose it is. It was on a calendar in {year}.',
    ],
    ['jest', 'Strong stuff for a breakfast. I had to put the egg down.'],
    ['jest', 'I agree with every word, which at my age means I should have it looked at.'],
  ],
}
