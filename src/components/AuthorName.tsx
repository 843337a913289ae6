import type { Author } from '../domain/author'
import { authorPath } from '../domain/paths'
import { Link } from './Link'

interface AuthorNameProps {
  author: Author
  className?: string | undefined
}

/** A writer's name, leading to what they wrote; a guest's leads nowhere. */
export const AuthorName = ({ author, className }: AuthorNameProps) =>
  author.id === 0 ? (
    <span className={className}>{author.name}</span>
  ) : (
    <Link className={className} to={authorPath(author.slug)} rel="author">
      {author.name}
    </Link>
  )
