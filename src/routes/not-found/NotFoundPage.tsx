import { Link, useLocation } from 'react-router-dom'
import { searchPath } from '../../domain/paths'
import styles from './NotFoundPage.module.css'

const wordsOf = (pathname: string) => {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? ''
  return decodeURIComponentSafely(last)
    .replace(/[-_.]+/g, ' ')
    .trim()
}

const decodeURIComponentSafely = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const NotFoundPage = () => {
  const words = wordsOf(useLocation().pathname)
  return (
    <div className={styles.page}>
      <title>Page not found</title>
      <p className={styles.number}>404</p>
      <h1 className={styles.title}>This page never went to press</h1>
      <p>The address may have a slip in it, or the page is older than our memory.</p>
      <p className={styles.ways}>
        <Link to="/">Front page</Link>
        <Link to={searchPath(words)}>{words ? `Search for “${words}”` : 'Search'}</Link>
      </p>
    </div>
  )
}

export { NotFoundPage as Component }
