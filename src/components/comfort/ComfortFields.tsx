import { useId, useState } from 'react'
import { type ComfortName, comfortChoices, comfortNames, usualComfort } from '../../domain/readingComfort'
import { comfortWords } from '../../language/english/comfort'
import { useReadingComfort } from '../../queries/useReadingComfort'
import styles from './ComfortFields.module.css'

const wordsOf = (name: ComfortName): { title: string; choices: Readonly<Record<string, string>> } =>
  comfortWords().choices[name]

interface ChoiceProps {
  name: ComfortName
  chosen: string
  onChoose: (value: string) => void
}

const Choice = ({ name, chosen, onChoose }: ChoiceProps) => {
  const group = useId()
  const { title, choices } = wordsOf(name)
  return (
    <fieldset className={styles.field} data-name={name}>
      <legend className={styles.legend}>{title}</legend>
      <div className={styles.choices}>
        {comfortChoices[name].map((value) => (
          <label key={value} className={styles.choice} data-value={value}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span className={styles.word}>{choices[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** How the reader wants to read, a row for each matter; every choice holds at once and is said. */
export const ComfortFields = () => {
  const { comfort, choose } = useReadingComfort()
  const say = comfortWords()
  const [said, setSaid] = useState('')
  const onChoose = (name: ComfortName, value: string) => {
    choose({ [name]: value })
    const { title, choices } = wordsOf(name)
    setSaid(say.chosen(title, choices[value] ?? ''))
  }
  return (
    <div className={styles.fields}>
      {comfortNames.map((name) => (
        <Choice key={name} name={name} chosen={comfort[name]} onChoose={(value) => onChoose(name, value)} />
      ))}
      <p className={styles.note}>{say.note}</p>
      <button
        type="button"
        className={styles.reset}
        onClick={() => {
          choose(usualComfort)
          setSaid(say.allUsual)
        }}
      >
        {say.reset}
      </button>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  )
}
