import type { TermRecord } from './records'

const section = (id: number, slug: string, name: string, description: string): TermRecord => ({
  id,
  taxonomy: 'category',
  name,
  slug,
  description,
  parent: 0,
})

/** The paper's sections, and the one that WordPress puts into every new site. */
export const sections: readonly TermRecord[] = [
  section(1, 'uncategorized', 'Uncategorized', ''),
  section(2, 'city', 'City', 'What happens between the lagoon and the last bus stop.'),
  section(3, 'foreign', 'Foreign', 'Our neighbours along the coast, and the world that ships past it.'),
  section(4, 'politics', 'Politics', 'Who decides, who pays, and who changed their mind overnight.'),
  section(5, 'business', 'Business & Port', 'Trade, work and money, seen from the quay.'),
  section(6, 'culture', 'Culture', 'Stages, pages, kitchens and dance floors.'),
  section(7, 'sport', 'Sport', 'Ninety minutes, fifteen rounds, eleven kilometres by canoe.'),
  section(8, 'science', 'Science', 'How we know what we know about water, weather, bodies and machines.'),
  section(9, 'opinion', 'Opinion', 'Columns and letters, with which the paper need not agree.'),
]

/** Ids of tags begin here; categories come before. */
export const firstTagId = 10
