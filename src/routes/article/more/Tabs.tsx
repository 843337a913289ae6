import type { KeyboardEvent } from 'react'
import styles from './Tabs.module.css'

export interface Tab {
  id: string
  label: string
}

interface TabsProps {
  /** Tabs are named `id-tab`, their panel `id-panel`. */
  id: string
  label: string
  tabs: readonly Tab[]
  selected: string
  onSelect: (tab: string) => void
}

const stepOf = ({ key, currentTarget }: KeyboardEvent): 1 | -1 | 0 => {
  const isReversed = getComputedStyle(currentTarget).direction === 'rtl'
  if (key === 'ArrowRight') return isReversed ? -1 : 1
  if (key === 'ArrowLeft') return isReversed ? 1 : -1
  return 0
}

/** The tab that a key leads to, round in a ring; `undefined` for other keys. */
const tabAt = (event: KeyboardEvent, tabs: readonly Tab[], selected: string): Tab | undefined => {
  if (event.key === 'Home') return tabs[0]
  if (event.key === 'End') return tabs.at(-1)
  const step = stepOf(event)
  const current = tabs.findIndex(({ id }) => id === selected)
  return step === 0 ? undefined : tabs[(current + step + tabs.length) % tabs.length]
}

/** Tabs as the WAI-ARIA practices have them: one stop for Tab, arrows between them, the panel follows at once. */
export const Tabs = ({ id, label, tabs, selected, onSelect }: TabsProps) => {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAt(event, tabs, selected)
    if (!next) return
    event.preventDefault()
    onSelect(next.id)
    document.getElementById(`${id}-${next.id}`)?.focus()
  }
  return (
    <div className={styles.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          className={styles.tab}
          id={`${id}-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={`${id}-panel`}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
