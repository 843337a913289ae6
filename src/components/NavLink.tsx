import { useLocation, useResolvedPath } from 'react-router-dom'
import { Link, type LinkProps } from './Link'

/** WordPress writes encoded letters small, we write them large. */
const plain = (path: string) => path.replace(/\/$/, '').toLowerCase()

/** A link that says whether it leads to the page that stands. */
export const NavLink = (props: LinkProps) => {
  const { pathname } = useResolvedPath(props.to)
  const isHere = plain(useLocation().pathname) === plain(pathname)
  return <Link {...props} aria-current={isHere ? 'page' : undefined} />
}
