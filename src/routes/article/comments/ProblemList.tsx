import { commentWords } from '../../../language/english/comments'
import styles from './ProblemList.module.css'
import type { Field, FieldProblems } from './validateDraft'

interface ProblemListProps {
  problems: FieldProblems
  idOf: (field: Field) => string
}

const focus = (id: string) => document.getElementById(id)?.focus()

/** More than one thing to mend: all of them on top, each a way to its field. */
export const ProblemList = ({ problems, idOf }: ProblemListProps) => {
  const found = (['text', 'name', 'email'] as const).filter((field) => problems[field])
  if (found.length < 2) return null
  return (
    <div role="alert" className={styles.list}>
      <p>{commentWords().toMend(found.length)}</p>
      <ul>
        {found.map((field) => (
          <li key={field}>
            <button type="button" className={styles.link} onClick={() => focus(idOf(field))}>
              {problems[field]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
