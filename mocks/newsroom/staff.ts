import type { UserRecord } from './records'

/** Everyone with an account. The desk has written nothing and is therefore hidden from readers. */
export const staff: readonly UserRecord[] = [
  {
    id: 1,
    name: 'The Desk',
    slug: 'desk',
    description: '',
    url: '',
    portrait: 'portrait-breezynews',
  },
  {
    id: 2,
    name: 'Breezynews',
    slug: 'breezynews',
    description:
      'The wire desk of the Courier. Short reports from agencies and correspondents abroad, checked and cut to length in Port Ellery.',
    url: '',
    portrait: 'portrait-breezynews',
  },
  {
    id: 3,
    name: 'Nana Serwaa Tettey',
    slug: 'nana-serwaa-tettey',
    description:
      'Politics editor. Has sat through every budget debate since the roof of the old chamber leaked, and keeps the umbrella.',
    url: '',
    portrait: 'portrait-nana-serwaa-tettey',
  },
  {
    id: 4,
    name: 'Jonas Ferreira',
    slug: 'jonas-ferreira',
    description: 'Writes about trade, work & the harbour. Grew up three streets from the grain berth.',
    url: '',
    portrait: 'portrait-jonas-ferreira',
  },
  {
    id: 5,
    name: 'Leila Chalhoub',
    slug: 'leila-chalhoub',
    description: 'Foreign editor. Reports from the borders of five countries, preferably by bus.',
    url: '',
    portrait: 'portrait-leila-chalhoub',
  },
  {
    id: 6,
    name: 'Tobias Wray',
    slug: 'tobias-wray',
    description:
      'Culture critic and columnist. Believes that every play is ten minutes too long, his own reviews included.',
    url: '',
    portrait: 'portrait-tobias-wray',
  },
  {
    id: 7,
    name: 'Ifeoma Quental',
    slug: 'ifeoma-quental',
    description:
      'Science reporter. A marine biologist who found out that she liked the questions better than the boats.',
    url: '',
    portrait: 'portrait-ifeoma-quental',
  },
  {
    id: 8,
    name: 'Marcus Amissah',
    slug: 'marcus-amissah',
    description: 'Covers sport and the city, and maintains that they are one beat.',
    url: '',
    portrait: 'portrait-marcus-amissah',
  },
  {
    id: 9,
    name: 'Courier Studio',
    slug: 'courier-studio',
    description: 'Writes for advertisers, who pay for it. The newsroom has no part in what it makes.',
    url: '',
    portrait: 'site-icon',
  },
]

/** The number of an account that was deleted with its stories left behind. */
export const deletedAuthor = 4242
