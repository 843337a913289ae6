import type { PageRecord } from './records'

/** What stands on the site beside its stories. Their author has stories too: the desk stays hidden. */
export const sitePages: readonly PageRecord[] = [
  {
    id: 90,
    slug: 'about-us',
    date: '2025-09-01T09:00:00',
    title: 'About us',
    content:
      '<!-- wp:paragraph -->\n<p>The Ellery Courier has been printed at the harbour since the year the first ferry ran. It belongs to the people who write it.</p>\n<!-- /wp:paragraph -->',
    author: 3,
  },
  {
    id: 91,
    slug: 'contact',
    date: '2025-09-01T09:05:00',
    title: 'Contact',
    content:
      '<!-- wp:paragraph -->\n<p>The newsroom is on Customs Parade, second floor, above the chandler. Corrections are read first.</p>\n<!-- /wp:paragraph -->',
    author: 3,
  },
  {
    id: 92,
    slug: 'privacy-policy',
    date: '2025-09-01T09:10:00',
    title: 'Privacy policy',
    content:
      '<!-- wp:paragraph -->\n<p>We keep what you write to us, and nothing about how you read.</p>\n<!-- /wp:paragraph -->',
    author: 3,
  },
]
