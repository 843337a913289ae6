import { deletedAuthor } from './staff'
import { draft, type StoryDraft } from './storyDraft'
import { addDays } from './wallClock'

const paragraphs = (...texts: readonly string[]) =>
  texts.map((text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`).join('\n\n')

const html = (source: string) => `<!-- wp:html -->\n${source}\n<!-- /wp:html -->`

/** Number of a picture that was deleted with its story left behind. */
const deletedPicture = 999_999

/** Uploaded to a draft: readers may not have it, though a public story uses it. */
const depot = {
  name: 'tram-depot',
  alt: 'Trams in their depot, a chalk line on the floor',
  caption: 'The depot on the day of the count.',
  credit: 'Illustration: The Ellery Courier',
}

const hidden: readonly StoryDraft[] = [
  draft({
    title: 'Half a sentence about the tram budget',
    status: 'draft',
    date: '2026-11-20T11:02:00',
    categories: ['politics'],
    authors: ['nana-serwaa-tettey'],
    picture: depot,
    content: () => paragraphs('The second half depends on whether the treasurer calls back.'),
  }),
  draft({
    title: 'Notes for the Monday meeting',
    status: 'private',
    date: '2026-11-16T08:30:00',
    authors: ['leila-chalhoub'],
    content: () => paragraphs('Who takes the border, who takes the budget, and who buys the biscuits.'),
  }),
  draft({
    title: 'Ferry timetable, the wrong one',
    status: 'trash',
    date: '2026-10-02T16:45:00',
    content: () => paragraphs('This was last year’s timetable. It has been withdrawn.'),
  }),
]

const scheduledAfter = (now: string): StoryDraft =>
  draft({
    title: 'What the new quay will be called',
    status: 'future',
    date: addDays(now, 3),
    categories: ['business'],
    authors: ['jonas-ferreira'],
    content: () => paragraphs('The name is under embargo until the ribbon is cut.'),
  })

/** What an editor can paste and WordPress passes on: a reader that trusts it runs it. */
const hostile = draft({
  title: 'The rain gauge we tried to put on this page',
  date: '2026-09-08T14:20:11',
  categories: ['science'],
  authors: ['ifeoma-quental'],
  tags: ['weather', 'instruments'],
  excerpt: 'A live gauge in the middle of a story sounded like a good idea. <em>It was not</em>.',
  threads: 6,
  views: 912,
  likes: 8,
  content: () =>
    [
      html(
        '<script>window.__xss = 1</script><img src="x" onerror="window.__xss = 2"><a href="javascript:window.__xss=3">Open the gauge</a>',
      ),
      paragraphs(
        'Last week this page showed a live rain gauge from the roof of the lecture hall. For a quarter of an hour it also showed every reader the private address of the person who had built it.',
        'The widget came from a maker of garden instruments. It asked for permission to run in the page, and we gave it without reading what it would do there. A reader in Ibis Hill wrote to tell us, politely and with a drawing.',
      ),
      html(
        '<iframe src="https://gauges.ellerycourier.example/roof" onload="window.__xss = 4" width="600" height="200"></iframe><svg onload="window.__xss = 5"><rect width="10" height="10"/></svg><form action="https://gauges.ellerycourier.example/"><input name="ward"><button formaction="javascript:window.__xss=6">Send</button></form>',
      ),
      paragraphs(
        'The gauge itself works well. It stood at 41 millimetres at noon, and it is now read by a person with a pencil.',
      ),
    ].join('\n\n'),
})

const classic = draft({
  title: 'From the old system: a letter about the clock',
  date: '2025-12-03T10:15:40',
  categories: ['opinion'],
  authors: ['tobias-wray'],
  tags: ['letters'],
  threads: 3,
  views: 377,
  likes: 4,
  content: () =>
    'Sir -- the clock on Customs Parade is "resting" again, and nobody at the works department can say since when.\n\nI set my watch by it for 31 years.\nNow I set it by the ferry, which is late...\n\n<strong>It is the punctual who suffer</strong>, as my wife & I have found. Yours, a reader in the Shallows.',
})

const inPages = draft({
  title: 'Three evenings at the night market',
  date: '2026-07-19T18:04:27',
  categories: ['culture'],
  authors: ['tobias-wray'],
  tags: ['food', 'markets'],
  threads: 9,
  views: 2804,
  likes: 51,
  picture: {
    name: 'night-market',
    alt: 'Market stalls lit by lamps after dark',
    caption: 'The second row, where the lamps are.',
    credit: 'Illustration: The Ellery Courier',
  },
  content: () =>
    [
      paragraphs(
        'On the first evening I ate standing up. There is one bench at the night market, and an old man owns it by custom.',
        'He sells nothing. He watches the scales.',
      ),
      '<!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage -->',
      paragraphs(
        'On the second evening it rained, and the whole market moved four metres to the left, like a single animal.',
      ),
      '<!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage -->',
      paragraphs(
        'On the third evening he made room on the bench, and I was told what the scales had been saying.',
      ),
    ].join('\n\n'),
})

const lostPicture = draft({
  title: 'The photograph that the archive cannot find',
  date: '2026-08-25T09:31:03',
  categories: ['culture'],
  authors: ['leila-chalhoub'],
  tags: ['archives'],
  threads: 5,
  views: 641,
  likes: 12,
  picture: deletedPicture,
  content: () =>
    paragraphs(
      'It shows four women on the steps of the old customs house, and it hung in the reading room until the reading room was painted.',
      'The archive has the frame, the label and a receipt. It would like to hear from anybody who has the picture.',
    ),
})

const lostAuthor = draft({
  title: 'A visitor’s walk along the breakwater',
  date: '2026-06-14T07:52:36',
  categories: ['city'],
  authors: [deletedAuthor],
  tags: ['harbour', 'walks'],
  threads: 2,
  views: 508,
  likes: 9,
  content: () =>
    paragraphs(
      'The breakwater is 900 metres long and has one lamp. At low water you can read on its seaward side the initials of everybody who built it.',
      'Our correspondent came for a week, wrote this, and has since gone home.',
    ),
})

const hiddenPicture = draft({
  title: 'How many trams are there? We counted',
  date: '2026-11-12T13:10:22',
  categories: ['city'],
  authors: ['marcus-amissah'],
  tags: ['trams'],
  threads: 7,
  views: 1190,
  likes: 14,
  picture: depot,
  content: () =>
    paragraphs(
      'The transit office says 46. The depot’s own blackboard says 44, and one of those is a drawing of a tram.',
      'We stood at the gate from four in the morning and counted 43 going out and 43 coming back, which is at least consistent.',
    ),
})

const untitled = draft({
  title: '',
  date: '2026-10-11T21:47:09',
  categories: ['city'],
  authors: ['breezynews'],
  threads: 0,
  views: 233,
  likes: 1,
  content: () =>
    paragraphs(
      'The lights on Battery Road were out between nine and twenty past nine this evening. The power company gives a swan as the reason.',
    ),
})

const signs = draft({
  title: `It's 5' 10" tall: "printers' marks", <em>signs</em> & dashes -- and is a < b or a > b?`,
  date: '2026-05-27T15:03:53',
  categories: ['science', 'opinion'],
  authors: ['ifeoma-quental'],
  tags: ['R&D', 'language'],
  threads: 4,
  views: 730,
  likes: 17,
  content: () =>
    paragraphs(
      'A foot is marked with a straight stroke, an inch with two, and a quotation with neither. Our printers have kept them apart since 1921 & see no reason to stop.',
      'This page is a test of whether the same can be said of our computers...',
    ),
})

const emoji = draft({
  title: '😀 Carnival in four colours 🏳️‍🌈',
  date: '2026-02-15T19:26:30',
  categories: ['culture'],
  authors: ['tobias-wray'],
  tags: ['carnival'],
  threads: 11,
  views: 4120,
  likes: 133,
  picture: {
    name: 'fabric-stall',
    alt: 'Rolls of printed cloth stacked high on a market stall',
    caption: '',
    credit: '',
  },
  content: () =>
    paragraphs(
      'The New Brazil band wore green, the Shallows wore red, Weavers’ End wore what it had woven, and the judges wore earplugs.',
    ),
})

const abroad = draft({
  title: 'The map in the minister’s drawer',
  date: '2026-04-09T12:40:18',
  categories: ['foreign', 'politics'],
  authors: ['leila-chalhoub', 'nana-serwaa-tettey'],
  tags: ['borders'],
  threads: 8,
  views: 1475,
  likes: 22,
  picture: {
    name: 'letter-and-pen',
    alt: 'A sheet of paper and a pen on a desk',
    caption: 'The ministry sent a picture of a letter instead.',
    credit: '',
    lostMeasures: true,
  },
  content: () =>
    [
      paragraphs(
        'The map is from 1911 and has a coffee ring over the disputed bend. Both delegations have asked for a copy, with the ring.',
      ),
      '<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->',
      paragraphs('Nobody alive knows whose coffee it was. The surveyor’s granddaughter suspects the cat.'),
    ].join('\n\n'),
})

/**
 * Posts that are odd in a way that a real newsroom's archive is: hidden, unfinished, hostile, orphaned, written in an
 * older editor.
 *
 * @param now site-local wall clock; the scheduled one comes three days later
 */
export const specialDrafts = (now: string): readonly StoryDraft[] => [
  ...hidden,
  scheduledAfter(now),
  hostile,
  classic,
  inPages,
  lostPicture,
  lostAuthor,
  hiddenPicture,
  untitled,
  signs,
  emoji,
  abroad,
]
