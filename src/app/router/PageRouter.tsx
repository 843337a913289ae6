import { useMemo } from 'react'
import { Router } from 'react-router-dom'
import { basename } from '../basename'
import { Pages } from './Pages'
import type { ReaderHistory } from './readerHistory'
import { PageOpening } from './shownPage'
import { useShownPage } from './useShownPage'

/** The page that the history is at, and one after the other as it goes on. */
export const PageRouter = ({ history }: { history: ReaderHistory }) => {
  const { shown, isOpening, navigator } = useShownPage(history)
  const staysInPlace = shown?.staysInPlace ?? false
  const opening = useMemo(() => ({ isOpening, staysInPlace }), [isOpening, staysInPlace])
  if (!shown) return null
  return (
    <PageOpening value={opening}>
      <Router
        basename={basename}
        location={shown.location}
        navigationType={shown.action}
        navigator={navigator}
      >
        <Pages />
      </Router>
    </PageOpening>
  )
}
