import { type ReactNode, Suspense } from 'react'
import { useParams } from 'react-router-dom'
import { ListPageSkeleton } from './ListPageSkeleton'

interface ListPagePlaceProps {
  /** What is listed: a section, a topic, a writer. */
  kind: string
  children: ReactNode
}

/** Where a page that lists stories stands. Another one takes a new place: nothing of the one before moves to make room. */
export const ListPagePlace = ({ kind, children }: ListPagePlaceProps) => {
  const { slug } = useParams()
  return (
    <Suspense key={slug} fallback={<ListPageSkeleton kind={kind} />}>
      {children}
    </Suspense>
  )
}
