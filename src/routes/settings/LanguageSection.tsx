import { type FormEvent, useId, useState } from 'react'
import { settingsWords } from '../../language/english/settings'
import { languageCodes, languageNames } from '../../language/languages'
import { ownLanguage } from '../../queries/ownLanguage'
import styles from './LanguageSection.module.css'

/** Nobody's choice: the newspaper's language, or the browser's. */
const automatic = ''

interface LanguageSectionProps {
  /** A language is spoken from the first paint on: the page has to open anew. */
  onChosen: () => void
}

/** The language of the interface. A button, so that nothing happens while somebody goes through the list by key. */
export const LanguageSection = ({ onChosen }: LanguageSectionProps) => {
  const id = useId()
  const say = settingsWords()
  const [chosen, setChosen] = useState(() => ownLanguage.read() ?? automatic)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    ownLanguage.keep(chosen === automatic ? null : chosen)
    onChosen()
  }
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.heading}>
        {say.language}
      </h2>
      <p id={`${id}-note`} className={styles.note}>
        {say.languageNote}
      </p>
      <form className={styles.form} onSubmit={onSubmit}>
        <select
          className={styles.select}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-note`}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value={automatic}>{say.languageAuto}</option>
          {languageCodes.map((code) => (
            <option key={code} value={code} lang={code}>
              {languageNames[code]}
            </option>
          ))}
        </select>
        <button type="submit" className={styles.button}>
          {say.languageUse}
        </button>
      </form>
    </section>
  )
}
