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
  view: { next: ['agree', 'agree', 'object', 'object', 'source', 'banter'] },
  ask: { next: ['reply'] },
  tale: { next: ['alike', 'wonder', 'wonder', 'banter'] },
  mend: { next: ['accept', 'refine'] },
  jest: { next: ['banter'] },
  agree: { next: ['object', 'banter'] },
  object: { next: ['defend', 'defend', 'source'] },
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
  banter: { next: ['banter'] },
}

/** Slots as in fillText; {to} is the name of whoever is answered. */
export const answers: Readonly<Record<AnswerKind, readonly string[]>> = {
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
    'I see it differently. It worked in {town}, and they had less to start with.',
    'With respect, {to}, that is exactly what was said in {year}, and it was wrong then.',
    'Hm. And who does it, with what money?',
    'That is a little unfair. They did try, and were stopped by the courts.',
    'Half true. The other half is in the paragraph you skipped.',
    'No. Sorry, but no. Ask anyone in {ward}.',
    'It sounds good until one has to do it. I have had to do it.',
    'You make it sound simple, {to}. I did it for {years} years and it is not.',
    'I would agree if the figures in the article did not say the opposite.',
    'Two things are being mixed here: what they may do and what they ought to.',
    'That may hold for {ward}. It does not hold where I live.',
    'Everyone says so and no one has checked. I think it is a legend.',
    'By that measure nothing would ever be begun.',
    'I was in that meeting, and it was not like that.',
    'I do not think they are wicked, {to}. I think they are eleven people with one printer.',
    'You forget who would pay for it: the ones who always do.',
    'Not so fast. The rule changed last year.',
    'It is the other way round, surely. First came the shortage and then the bad manners.',
    'I used to think so too. Then I read the accounts.',
    'Strong words. Have you been there lately?',
  ],
  source: [
    'Where does one read that, {to}? I am asking because I would use it.',
    'Is there a source for this?',
    'Do you have that in writing from anyone?',
    'Interesting, if true. Who says so?',
    'Since when? I missed it.',
    'May I ask how you know?',
    'Which report would that be? There are three, and they disagree.',
    'That surprises me. Where is it from?',
  ],
  sourced: [
    'The yearly accounts, page 31, in the small table. They are at the library on {street}.',
    'From the minutes of the {day} meeting. They put them online a week late.',
    'From my sister-in-law, who types them. So not in writing; or rather, only in writing.',
    'This newspaper, some time in {year}. I have the cutting, though not to hand.',
    'It is in the auditor’s last report. Chapter four, after the photographs.',
    'I asked, and was told. Not a proof, I grant you.',
    'I was present. I know that is not what you meant.',
    'The statistics office, series 12. You have to ask for it at the counter.',
  ],
  defend: [
    'I did not say it was easy, {to}. I said that nobody has begun.',
    'Fair point about the money. But we found it for the regatta.',
    'Then we have met different people. I go by what I see on {street} every morning.',
    'You are arguing with something I did not write. Read it once more, slowly; I did too.',
    'I have been there, last month in fact. The sign was new, the rest was not.',
    'Perhaps. In that case, what would you do? I mean it as a question.',
    'The figures are averages. Averages live nowhere.',
    'I stand by it. I would change the word “never” to “hardly ever”.',
    'I gladly give you the second half. I keep the first.',
    'It is not a legend when it happens to your own mother.',
    'So one tries for {years} years, and then one may stop calling it a trial.',
    'That was before the change of rules. After it they had no excuse.',
    'Granted, they are few. But those few found the time to write me a four-page refusal.',
    'I see what you mean. I only wish it were not always the same people who have to be patient.',
  ],
  yield: [
    'All right, I can live with that.',
    'Fair enough. We are closer than it looked.',
    'Then we agree on the main thing. Have a good evening, {to}.',
    'I take the point. Thank you for not shouting.',
    'That is new to me, and I withdraw the “no”.',
    'I shall look it up before I say more. Thanks.',
    'We shall not settle it here, but I have learnt something.',
    'Good answer. I am not convinced, but I am less sure.',
    'Let us leave it there and see in a year which of us buys the coffee.',
    'You have persuaded me of a third of it.',
    'Peace, {to}. My wife says supper is ready and that you are right.',
    'Point taken.',
  ],
  reply: [
    'I wondered too. My neighbour, who works near there, says nobody has been told yet.',
    'As far as I know, not before the end of the month. But I have it from a cousin.',
    'The article says so, a little hidden, in the paragraph before last.',
    'I asked the same thing at the counter on {day}. They wrote my question down very carefully.',
    'Depends whom you ask. The office says yes, the caretaker says no, and I would believe the caretaker.',
    'It used to be so until {year}. Since then nobody is certain.',
    'Short answer: no. Long answer: not yet.',
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
    'Which year would that have been?',
    'And how did it end, if I may ask?',
    'Was that before or after the bridge was built?',
    'Was old Mr Pratt still there at the time?',
    'I would read a whole page of this, {to}. What came next?',
    'Do you still live there?',
    'Do you have a photograph of it? The library collects them.',
    'Did they ever say sorry?',
  ],
  tell: [
    '{year}, in the long rains. I know because my brother was born that week.',
    'It ended as these things do: somebody retired.',
    'Before. We still had the ferry, and I miss it every day.',
    'He was. He lent me his umbrella, and I have it yet.',
    'Not any more. We moved to {ward} when the children came.',
    'One, with a thumb in it. I shall take it to the library.',
    'In a manner of speaking. We got a calendar.',
    'Next came the lawyers, and they were not half so entertaining.',
    'It must have been {year} or the year after. The shop on the corner was still a shop.',
  ],
  accept: [
    'Quite right, my mistake.',
    'You are right, {to}. I looked it up.',
    'Correct. Thank you, one never stops learning here.',
    'I stand corrected, and by someone who knows.',
    'True. I walk past it every day and never noticed.',
    'Well spotted. The desk should hire you.',
    'That settles it, then. Thanks.',
    'Thank you for looking. I was sure of it, which should have warned me.',
  ],
  refine: [
    'Nearly: it was begun then and finished two years later. My grandfather laid part of it.',
    'Both are right, depending on whether one counts the annexe.',
    'I believe the article follows the official spelling. The official spelling is wrong, of course.',
    'Not quite, {to}. The old number was on the other side; they renumbered in {year}.',
    'Only since the reform. Before that it was as the Courier has it.',
    'That is what the plaque says. The plaque was put up by the mayor’s cousin.',
    'It is an old dispute. The parish book has one date and the town hall another.',
  ],
  banter: [
    'There goes my coffee.',
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
