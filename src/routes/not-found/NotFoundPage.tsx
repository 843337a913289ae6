import { useLocation } from 'react-router-dom'
import { Link } from '../../components/Link'
import { searchPath } from '../../domain/searchPath'
import { notFoundWords } from '../../language/english/notFound'
import { paperWords } from '../../language/english/paper'
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
  const say = notFoundWords()
  const words = wordsOf(useLocation().pathname)
  return (
    <div className={styles.page}>
      <title>{say.pageTitle}</title>
      <p className={styles.number}>404</p>
      <h1 className={styles.title}>{say.title}</h1>
      <p>{say.advice}</p>
      <p className={styles.ways}>
        <Link to="/">{paperWords().frontPage}</Link>
        <Link to={searchPath(words)}>{words ? say.searchFor(words) : paperWords().search}</Link>
      </p>
    </div>
  )
}

export { NotFoundPage as Component }
