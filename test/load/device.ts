import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { JSDOM } from 'jsdom'
import { readPrinted as readData } from '../../src/app/readPrinted'
import { newsLasts } from '../../src/domain/newsLasts'
import { keptKind } from '../../src/queries/keptKind'
import { type PrintedData, restorePrinted } from '../../src/queries/printed'

/** What a device kept of an answer. */
export interface Kept {
  key: QueryKey
  data: unknown
  /** Epoch ms. */
  updatedAt: number
}

/** What a device keeps when its reader leaves. */
export const keptOf = (client: QueryClient): readonly Kept[] =>
  client
    .getQueryCache()
    .getAll()
    .filter(({ queryKey, state }) => state.data !== undefined && keptKind(queryKey) !== null)
    .map(({ queryKey, state }) => ({ key: queryKey, data: state.data, updatedAt: state.dataUpdatedAt }))

/** What others write meanwhile is asked for at each opening, and lists are when they are old: as if they were not there. */
const isOfUse = ({ key, updatedAt }: Kept) => {
  const kind = keptKind(key)
  return kind === 'at once' || (kind === 'list' && Date.now() - updatedAt < newsLasts)
}

/** Fills the cache of a reader who comes back so many seconds later. */
export const comeBack = (client: QueryClient, kept: readonly Kept[], after: number): void => {
  const aged = kept.map((copy) => ({ ...copy, updatedAt: copy.updatedAt - after * 1000 }))
  for (const { key, data, updatedAt } of aged.filter(isOfUse))
    restorePrinted(client, { at: updatedAt, queries: [[key, data]] })
}

/** What a page was printed with; `null` for one that the browser draws. The same page is read once. */
export const readPrinted = (html: string): PrintedData | null => {
  const page = JSDOM.fragment(html)
  const root = page.querySelector('#root')
  const data = page.querySelector('#printed')
  return root && data ? readData(data.textContent, root) : null
}
