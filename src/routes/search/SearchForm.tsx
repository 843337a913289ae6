import type { FormEvent } from 'react'
import { searchWords } from '../../language/english/search'
import styles from './SearchForm.module.css'

interface SearchFormProps {
  words: string
  onSearch: (words: string) => void
}

/** Where the words go in. */
export const SearchForm = ({ words, onSearch }: SearchFormProps) => {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSearch(String(new FormData(event.currentTarget).get('q') ?? '').trim())
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022, and React, do not all know <search> yet
    <form role="search" className={styles.form} onSubmit={submit}>
      <label className="visually-hidden" htmlFor="search-words">
        {searchWords().field}
      </label>
      <input
        id="search-words"
        className={styles.input}
        type="search"
        name="q"
        defaultValue={words}
        placeholder={searchWords().field}
        enterKeyHint="search"
        autoComplete="off"
        dir="auto"
      />
      <button type="submit" className={styles.button}>
        {searchWords().kind}
      </button>
    </form>
  )
}
