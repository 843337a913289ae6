import styles from './TextField.module.css'

interface TextFieldProps {
  id: string
  name: string
  label: string
  value: string
  problem: string | undefined
  onChange: (value: string) => void
  hint?: string
  isLong?: boolean
  /** While it is on its way: what is changed now would be lost with the form. */
  isLocked?: boolean
  type?: 'text' | 'email'
  autoComplete?: string
  autoFocus?: boolean
}

const describedBy = ({ id, hint, problem }: TextFieldProps) =>
  [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined

/** A labelled field with its hint, and what is wrong with it, tied to it for those who hear the page. */
export const TextField = (props: TextFieldProps) => {
  const { id, name, label, value, problem, onChange, hint, isLong, type = 'text', autoComplete } = props
  const shared = {
    id,
    name,
    value,
    className: styles.input,
    dir: 'auto',
    required: true,
    readOnly: props.isLocked,
    'aria-invalid': problem !== undefined,
    'aria-describedby': describedBy(props),
    onChange: ({ target }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(target.value),
    autoFocus: props.autoFocus,
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {isLong ? (
        <textarea {...shared} rows={6} />
      ) : (
        <input {...shared} type={type} autoComplete={autoComplete} />
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
