import { Fragment } from 'react'
import type { Author } from '../domain/author'
import { storyWords } from '../language/english/stories'
import { AuthorName } from './AuthorName'

const separator = (index: number, count: number) => {
  if (index === 0) return ''
  return index === count - 1 ? storyWords().and : storyWords().comma
}

/** “By Leila Chalhoub and Jonas Ferreira”, each name a link to what they wrote. */
export const Byline = ({ authors }: { authors: readonly Author[] }) => {
  if (authors.length === 0) return <span>{storyWords().byStaff}</span>
  return (
    <span>
      {storyWords().by}{' '}
      {authors.map((author, index) => (
        <Fragment key={author.slug}>
          {separator(index, authors.length)}
          <AuthorName author={author} />
        </Fragment>
      ))}
    </span>
  )
}
