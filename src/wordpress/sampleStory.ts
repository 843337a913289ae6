/** For tests: excerpts of what WordPress 6.6 sent. */

const site = 'http://courier.example'

const file = (name: string, width: number, height: number) => ({
  file: `${name}.jpg`,
  width,
  height,
  mime_type: 'image/jpeg',
  source_url: `${site}/wp-content/uploads/2025/12/${name}.jpg`,
})

/** A picture as it is embedded, its sizes out of order, the thumbnail cropped. */
export const samplePicture = {
  id: 5,
  type: 'attachment',
  caption: { rendered: '<p>A view of Ashgrove &#8212; at dawn. Photograph: Lagoon Courier</p>\n' },
  alt_text: 'Buildings & discs',
  media_type: 'image',
  media_details: {
    width: 1600,
    height: 1000,
    sizes: {
      medium: file('press-01-300x188', 300, 188),
      large: file('press-01-1024x640', 1024, 640),
      thumbnail: file('press-01-150x150', 150, 150),
      full: file('press-01', 1600, 1000),
    },
  },
  source_url: `${site}/wp-content/uploads/2025/12/press-01.jpg`,
}

const term = (id: number, name: string, slug: string, taxonomy: string) => ({ id, name, slug, taxonomy })

/** A story as a list of the newsroom holds it. */
export const sampleStory = {
  id: 348,
  date: '2026-11-20T13:15:47',
  date_gmt: '2026-11-20T12:15:47',
  modified_gmt: '2026-11-20T14:00:00',
  slug: 'a-night-with-the-touring-opera-2',
  link: `${site}/2026/11/a-night-with-the-touring-opera-2/`,
  title: { rendered: 'If a < b &#038; c > d then <em>what</em>?' },
  excerpt: { rendered: '<p>It&#8217;s <em>new</em> &amp; improved. The rest [&hellip;]</p>\n' },
  content: { protected: false },
  comment_status: 'open',
  sticky: false,
  categories: [11, 7],
  tags: [48],
  _embedded: {
    author: [
      {
        id: 4,
        name: 'Tom &amp; Jerry "Q" O\'X',
        description: 'Political correspondent &amp; recovering lawyer.',
        slug: 'claire',
        avatar_urls: {
          '24': 'http://0.gravatar.com/avatar/6f6b?s=24&d=mm&r=g',
          '96': 'http://0.gravatar.com/avatar/6f6b?s=96&d=mm&r=g',
        },
      },
    ],
    'wp:featuredmedia': [samplePicture] as unknown[],
    'wp:term': [
      [term(7, 'Culture', 'culture', 'category'), term(11, 'Arts &amp; Letters', 'arts-letters', 'category')],
      [term(48, 'R&amp;D', 'rd', 'post_tag')],
    ],
  },
}

/** The same with other fields. */
export const sampleOf = (fields: object): object => ({ ...sampleStory, ...fields })
