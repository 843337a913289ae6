import { useSearchParams } from 'react-router-dom'
import { type SavedOrder, toSavedOrder } from '../../domain/savedOrder'

/** How the list is looked at, as the address says: `/saved?q=harbour&sort=shortest`. */
export interface SavedView {
  words: string
  order: SavedOrder
  change: (view: { words?: string; order?: SavedOrder }) => void
}

const toParams = (words: string, order: SavedOrder) => ({
  ...(words.trim() !== '' && { q: words.trim() }),
  ...(order !== 'saved' && { sort: order }),
})

/** The view in the address; changing it makes no entry in the history, and leaves the page where it is. */
export const useSavedView = (): SavedView => {
  const [params, setParams] = useSearchParams()
  const words = params.get('q') ?? ''
  const order = toSavedOrder(params.get('sort'))
  const change: SavedView['change'] = (view) =>
    setParams(toParams(view.words ?? words, view.order ?? order), {
      replace: true,
      preventScrollReset: true,
    })
  return { words, order, change }
}
