import { useSearchParams } from 'react-router-dom'
import { Link } from '../../components/Link'
import styles from './Bar.module.css'
import { groups } from './groups'
import { type SettingName, settings } from './useSetting'

const names = Object.keys(settings) as SettingName[]

const withParam = (params: URLSearchParams, name: string, value: string | null) => {
  const next = new URLSearchParams(params)
  if (value === null) next.delete(name)
  else next.set(name, value)
  return `?${next}`
}

interface ChoiceProps {
  name: string
  value: string | null
  children: string
}

const Choice = ({ name, value, children }: ChoiceProps) => {
  const [params] = useSearchParams()
  return (
    <Link
      className={styles.choice}
      to={withParam(params, name, value)}
      aria-current={params.get(name) === value || undefined}
      preventScrollReset
    >
      {children}
    </Link>
  )
}

/** Paper, direction, size of the text and what is shown: all of it in the address. */
export const Bar = () => (
  <nav className={styles.bar} aria-label="Setting of this page">
    {names.map((name) => (
      <p key={name} className={styles.row}>
        <span className={styles.name}>{name}</span>
        {settings[name].map((value) => (
          <Choice key={value} name={name} value={value}>
            {value}
          </Choice>
        ))}
      </p>
    ))}
    <p className={styles.row}>
      <span className={styles.name}>view</span>
      <Choice name="view" value={null}>
        one
      </Choice>
      <Choice name="view" value="four">
        all four at once
      </Choice>
    </p>
    <p className={styles.row}>
      <span className={styles.name}>group</span>
      <Choice name="group" value={null}>
        all
      </Choice>
      {groups.map(({ id, title }) => (
        <Choice key={id} name="group" value={id}>
          {title}
        </Choice>
      ))}
    </p>
  </nav>
)
