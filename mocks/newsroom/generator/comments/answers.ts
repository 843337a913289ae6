import type { OpenerKind } from './openers'

/** What an answer does to the comment above it. */
export type AnswerKind =
  | 'agree'
  | 'object'
  | 'source'
  | 'sourced'
  | 'defend'
  | 'yield'
  | 'reply'
  | 'thank'
  | 'alike'
  | 'wonder'
  | 'tell'
  | 'accept'
  | 'refine'
  | 'banter'

export type CommentKind = OpenerKind | AnswerKind

interface Exchange {
  /** What may be answered to a comment of this kind; what stands twice comes twice as often. */
  readonly next: readonly AnswerKind[]
  /** Whoever wrote the comment before the one answered speaks again: a question is thanked for by its asker. */
  readonly returns?: boolean
}

/** How a conversation may go on. A kind without a next one ends it. */
export const exchanges: Readonly<Record<CommentKind, Exchange>> = {
  view: { next: ['agree', 'agree', 'object', 'object', 'banter'] },
  ask: { next: ['reply'] },
  tale: { next: ['alike', 'wonder', 'wonder', 'banter'] },
  mend: { next: ['accept', 'refine', 'source'] },
  jest: { next: ['banter', 'agree'] },
  agree: { next: ['object', 'banter'] },
  object: { next: ['defend'] },
  source: { next: ['sourced'] },
  sourced: { next: ['yield'], returns: true },
  defend: { next: ['yield'], returns: true },
  yield: { next: [], returns: true },
  reply: { next: ['thank'] },
  thank: { next: [], returns: true },
  alike: { next: ['wonder'] },
  wonder: { next: ['tell'] },
  tell: { next: ['thank'], returns: true },
  accept: { next: [] },
  refine: { next: ['accept'] },
  banter: { next: [] },
}

/** Kinds that fit only the line before them, and stand beside it. */
type OwnKind = 'reply' | 'sourced' | 'defend' | 'tell'

/** A text, and what may be answered to this one alone. */
type Line = readonly [text: string, ...answers: string[]]

/** Slots as in fillText; {to} is the name of whoever is answered. */
export const answers: Readonly<Record<Exclude<AnswerKind, OwnKind>, readonly (string | Line)[]>> = {
  agree: [
    'Exactly this.',
    'Well put, {to}.',
    'Agreed, and I would go further: it has been so since {year} at least.',
    'Thank you, {to}. I had written a longer comment saying the same and have deleted it.',
    'Seconded, from {ward}.',
    'That is the sentence I was looking for.',
    '{to} has it. The rest of us are decorating.',
    'Quite. And it would cost less than the leaflet about it.',
    'I came here to write that.',
    'Yes. My whole street would sign it, and my whole street agrees on nothing.',
    'True, though it took me {years} years to see it.',
    'More people should say so out loud and not only here.',
    'I agree, with one reservation, which I have forgotten.',
    'Hear, hear. Signed, a {line} bus passenger.',
    'You are right, and I am sorry that you are.',
    'This. Plus the fact that nobody was asked.',
    'We think alike, {to}. One of us should worry.',
    'And yet they will say that nobody could have known.',
    'Could not agree more. I have seen it from the inside, and it is just as you say.',
    'Agreed. The article hints at it, but too politely.',
  ],
  object: [
    [
      'I see it differently. It worked in {town}, and they had less to start with.',
      '{town} has a tenth of the people and one street. But I take your word for it.',
      'It worked in {town} for a year. My sister lives there.',
    ],
    [
      'With respect, {to}, that is exactly what was said in {year}, and it was wrong then.',
      'In {year} we had other rules. And other knees, in my case.',
      'Wrong then and right now can both be true, I hope.',
    ],
    [
      'Hm. And who does it, with what money?',
      'Fair point about the money. But we found it for the regatta.',
      'The same people as now, in the time they spend explaining why not.',
    ],
    [
      'That is a little unfair. They did try, {to}.',
      'They did, once, for a season. I said so to their credit at the time.',
      'I do not doubt that they tried. I doubt that they finished.',
    ],
    [
      'Half true. The other half is in the paragraph you skipped.',
      'I read it again. You are right about the paragraph and I about the rest.',
      'I gladly give you the second half. I keep the first.',
    ],
    [
      'No. Sorry, but no. Ask anyone in {ward}.',
      'I live in {ward}, {to}. We may be asking at different doors.',
      'I did ask, which is how I came to think so.',
    ],
    [
      'It sounds good until one has to do it. I have had to do it.',
      'Then I should like to hear how it went. I mean it as a question, not as a reproach.',
      'I did not say it was easy. I said that it was worth doing.',
    ],
    [
      'You make it sound simple, {to}. I did it for {years} years and it is not.',
      'After {years} years you will know best. It still looks simple from outside, and outsiders are who it is for.',
      'Simple to say, I grant you.',
    ],
    [
      'I would agree if the figures in the article did not say the opposite.',
      'The figures are averages. Averages live nowhere.',
      'They say it for last year. Wait for the next ones.',
    ],
    [
      'Two things are being mixed here: what may be done and what ought to be.',
      'I mix them on purpose. They have been kept apart too long.',
      'Granted. I was talking of the second.',
    ],
    [
      'That may hold for {ward}. It does not hold where I live.',
      'Where would that be? I ask because my daughter is looking for a flat.',
      'Then you are lucky, and I am glad of it.',
    ],
    [
      'Everyone says so and no one has checked. I think it is a legend.',
      'It is not a legend when it happens to your own mother.',
      'I checked. Not thoroughly, but with my own eyes.',
    ],
    [
      'By that measure nothing would ever be begun.',
      'Some things would be finished, though.',
      'I would change my “never” to “hardly ever”. Does that help?',
    ],
    [
      'I was there at the time, and it was not like that.',
      'So was I, as it happens, at the back. It may have looked different from there.',
      'Then we remember it differently, {to}, which is probably what happened to everybody.',
    ],
    [
      'I do not think they are wicked, {to}. I think they are eleven people with one printer.',
      'Those eleven found the time to write me a four-page refusal.',
      'Nor do I think them wicked. I think them comfortable.',
    ],
    [
      'You forget who would pay for it: the ones who always do.',
      'They pay for it now, only in hours.',
      'I have not forgotten. I am one of them.',
    ],
    [
      'Not so fast. The rule changed last year.',
      'On paper. I go by what I see on {street} every morning.',
      'Did it? Then nobody has told the people who apply it.',
    ],
    [
      'I used to think so too. Then I had to do with it myself.',
      'And what changed your mind? I am honestly curious.',
      'So did I, and came away with the opposite opinion. There must be two doors.',
    ],
    [
      'Strong words. Have you been there lately?',
      'Last month, in fact. The sign was new, the rest was not.',
      'Every week. I deliver there.',
    ],
  ],
  source: [
    [
      'Where does one read that, {to}? I am asking because I would use it.',
      'In the yearbook, in the small table at the end. They have it at the library on {street}.',
      'In this newspaper, some time in {year}. I have the cutting, though not to hand.',
    ],
    [
      'May I ask how you know?',
      'I was there. I know that this is not what one calls a source.',
      'From my sister-in-law, who typed it. So it is not in writing; or rather, it is only in writing.',
    ],
    [
      'Is there something in writing? I have always heard it the other way.',
      'The parish book, of all places. The sexton lets one look.',
      'Only my father’s diary, which has never been wrong about anything except people.',
    ],
    [
      'That surprises me. Are you quite sure?',
      'As sure as one can be of a thing one walks past every morning.',
      'I was until you asked. Now I have gone and looked, and yes.',
    ],
  ],
  yield: [
    'All right, I can live with that.',
    'Fair enough. We are closer than it looked.',
    'Then we agree on the main thing. Have a good evening, {to}.',
    'I take the point. Thank you for not shouting.',
    'That is new to me. I shall think about it.',
    'I shall look it up before I say more. Thanks.',
    'We shall not settle it here, but I have learnt something.',
    'Good answer. I am not convinced, but I am less sure.',
    'Let us leave it there and see in a year which of us buys the coffee.',
    'You have persuaded me of a third of it.',
    'Peace, {to}. Supper is on the table here, and the table says that you are right.',
    'Point taken.',
  ],
  thank: [
    'Thank you, that helps.',
    'Much obliged, {to}.',
    'Thanks. I would never have found that.',
    'That was quick. Thank you.',
    'Ah. That explains a good deal.',
    'Thank you! I shall pass it on to my mother, who asked.',
    'Bless you. I have been at it since breakfast.',
    'Now I see. Thanks, {to}.',
    'Good to know, if not good to hear. Thank you.',
    'I am grateful. It is more than I got on the telephone.',
  ],
  alike: [
    'The same with us in {ward}, except that it was raining.',
    'My family has almost the same story, only with a goat in it.',
    'That brings it all back. We were on {street} then, second floor, and saw it from the window.',
    'Just so in {town} in {year}. I thought we were the only ones.',
    'How well I know that. With us it took {years} years and two clerks.',
    'My father told it the same way. I always thought that he had added the best part.',
    'We must have been neighbours, {to}. Was yours the house with the blue shutters?',
    'I had nearly forgotten. There was a song about it, too.',
    'You have made my mother laugh, and she was there.',
    'Thank you for telling it. These things go when nobody writes them down.',
  ],
  wonder: [
    [
      'Which year would that have been?',
      '{year}, in the long rains. I know because my brother was born that week.',
      'It must have been {year} or the year after. The shop on the corner was still a shop.',
    ],
    [
      'And how did it end, if I may ask?',
      'As these things do: somebody retired.',
      'Well, on the whole. We got an apology, with our name spelt wrong.',
      'It has not, quite. I shall report.',
    ],
    [
      'Was that before or after the bridge was built?',
      'Before. We still had the ferry, and I miss it every day.',
      'After, just. The paint on the railings still came off on one’s sleeves.',
    ],
    [
      'Was old Mr Pratt still there at the time?',
      'He was. He lent me his umbrella, and I have it yet.',
      'Pratt the father, yes. The son was already in {town}.',
    ],
    [
      'I would read a whole page of this, {to}. What came next?',
      'Next came the lawyers, and they were not half so entertaining.',
      'Nothing much, which was the beauty of it.',
    ],
    [
      'Do you still have anything from that time? The library collects such things.',
      'One photograph, with a thumb in it. I shall take it to them.',
      'A tin of papers. I had no idea that anybody would want it.',
    ],
    [
      'Did they ever say sorry?',
      'In a manner of speaking. We got a calendar.',
      'One of them did, years later, on the ferry. I thought the better of him.',
    ],
    [
      'Do your children believe you when you tell it?',
      'The eldest does. The others ask for the part with the policeman, which I made up.',
      'They did not, until my sister told it the same way.',
    ],
  ],
  accept: [
    'Quite right, my mistake.',
    'You are right, {to}. I looked it up.',
    'Correct. Thank you, one never stops learning here.',
    'I stand corrected, and by someone who knows.',
    'True. I read straight over it.',
    'Well spotted. The desk should hire you.',
    'That settles it, then. Thanks.',
    'Thank you for looking. I was sure of it, which should have warned me.',
  ],
  refine: [
    'It is an old dispute. I have heard both versions sworn to.',
    'Nearly, {to}. It is a little more complicated than that, but you are closer than the article.',
    'I believe the Courier follows the official version, which is wrong in a way of its own.',
    'Are you certain, {to}? I had it the other way round, from somebody who ought to know.',
    'Both can be right, depending on where one begins to count.',
    'So they taught us at school, too. My grandfather used to disagree, loudly.',
    'Almost. But I would not write to the editor about it, and you were right to.',
  ],
  banter: [
    'There goes my coffee.',
    'I shall quote you at the next residents’ meeting, without your name.',
    'You owe me a shirt, {to}. I was eating soup.',
    'Please write the next leader, {to}.',
    'Now read it again in the voice of {speaker.mr}.',
    'They heard you in {ward}. Somebody dropped a tray.',
    'My mother wants to know if you are married.',
    'That will be a proverb by {day}.',
    'And there was I, trying to be serious.',
    'I know that office. You have been too kind.',
    'Ha. My father would have stood you a drink for that.',
    'Somewhere in the town hall a printer has just jammed.',
    'Told to the bus driver on the {line}. He missed the stop.',
    'One for the kitchen wall.',
    'If only the minutes were written like that.',
    'I have nothing to add, and have never enjoyed it more.',
    'Try it with drums.',
    'That is how it was in {year}, too, only with hats.',
    'You have met my brother-in-law, then.',
    'Twenty-two words, and I shall be thinking of them in the bath.',
    'Our whole staffroom says hello, {to}.',
    'Such talk used to be printed on page one.',
    'Do they let you out on Sundays?',
    'I am sending this to my sister in {town}, who needs it.',
    'Said like somebody from {ward}.',
    'You win the comments today.',
    'I told my cat, who was not surprised.',
    'Careful, they will take it for a proposal.',
    'I would laugh, but I live there.',
    'Can we have this on a mug?',
    'And the minutes of that will run to forty pages.',
    'Do not give them ideas, {to}.',
    'That is the best summary so far, the article included.',
    'My uncle said the same in {year}. He is still waiting for applause.',
    'Only if it is approved in triplicate.',
    'Somebody print this and pin it to the town hall.',
    'At last, an expert.',
    'I read that in my late aunt’s voice, and it fits.',
    'They are forming a working group on it as we speak.',
    'Sadly the most accurate thing on this page.',
    'Long may you write, {to}.',
    'I laughed on the tram, and now nobody will sit next to me.',
  ],
}

/** Added to an answer that has already been given by somebody else in the thread. */
export const afterthoughts = [
  'I say so as someone who was born here.',
  'My neighbours on {street} would tell you the same.',
  'Not that anybody has asked me.',
  'I have thought so since {year}.',
  'It is late, forgive the spelling.',
  'There is more to it, but supper is ready.',
  'In {town} they would laugh at us.',
  'You may show this to whom you like.',
  'It had to be said once more.',
  'Greetings from {ward}.',
  'That is meant kindly.',
  'I see I am not the first to say so.',
  'As was said further up, only with more commas.',
  'Perhaps I am too old for this.',
  'Perhaps I am too young for this.',
  'I shall leave it at that.',
  'We had the very same at work.',
  'Just back from the night shift, so be gentle.',
  'Best wishes, {to}.',
  'I would sign it, too.',
  'One could make a list.',
  'And now to bed.',
] as const
