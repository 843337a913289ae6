import { type Fields, pickFields } from './fields'
import { writeQuery } from './phpQuery'
import type { Reply, Stretch } from './replies'
import type { Asked } from './route'

interface Paged {
  readonly page: number
  readonly per_page: number
}

type AskedForList = Omit<Asked, 'params'> & { readonly params: Paged }

const linkTo = ({ home, path, query }: AskedForList, page: number, rel: string) =>
  `<${home}/wp-json/${path}?${writeQuery({ ...query, page })}>; rel="${rel}"`

/** `clamped`: the page before one past the end is the last one, for all lists but `/search`. */
const linksOf = (asked: AskedForList, pages: number, clamped: boolean): string => {
  const { page } = asked.params
  const before = clamped ? Math.min(page - 1, pages) : page - 1
  return [
    ...(page > 1 ? [linkTo(asked, before, 'prev')] : []),
    ...(page < pages ? [linkTo(asked, page + 1, 'next')] : []),
  ].join(', ')
}

/** A list with its totals and neighbours in the headers. `present` makes what goes over the wire, `fields` in mind. */
export const page = <Item>(
  asked: AskedForList,
  { items, total }: Stretch<Item>,
  present: (item: Item, fields: Fields) => object,
  { clamped = true } = {},
): Reply => {
  const pages = Math.ceil(total / asked.params.per_page)
  const link = linksOf(asked, pages, clamped)
  return {
    status: 200,
    body: items.map((item) => pickFields(present(item, asked.fields), asked.fields)),
    headers: {
      'X-WP-Total': String(total),
      'X-WP-TotalPages': String(pages),
      ...(link === '' ? {} : { Link: link }),
      Allow: 'GET',
    },
  }
}

/** Cuts a page out of a whole list; `offset` goes before `page`. */
export const cut = <Item>(
  all: readonly Item[],
  { page: number, per_page: size, offset }: Paged & { readonly offset?: number | undefined },
): Stretch<Item> => {
  const from = offset ?? (number - 1) * size
  return { items: all.slice(from, from + size), total: all.length }
}
