import { computed, tokens, useMeasured } from '../measure'
import { Specimen, Specimens } from '../Specimen'
import styles from './Spaces.module.css'

const lengths = () =>
  tokens()
    .filter(([name]) => /^--(?:space-|gutter|measure|page)/.test(name))
    .map(([name]) => ({ name, px: computed('inline-size', name) }))

const Lengths = () => (
  <ul className={styles.lengths}>
    {useMeasured(lengths).map(({ name, px }) => (
      <li key={name}>
        {name} · {px}
        <span className={styles.length} style={{ inlineSize: `var(${name})` }} />
      </li>
    ))}
  </ul>
)

const rules = [
  { name: 'Between stories', border: '1px solid var(--rule)' },
  { name: 'Over a section', border: '1px solid var(--rule-strong)' },
  { name: 'Over and under a table', border: '2px solid var(--rule-strong)' },
  { name: 'Over a correction', border: '3px solid var(--rule-strong)' },
  { name: 'Over a notice', border: '3px solid var(--danger)' },
  { name: 'New since the last visit', border: '2px solid var(--accent)' },
]

/** Lengths, and the lines that a newspaper separates with. */
export const Spaces = () => (
  <Specimens title="Lengths and lines">
    <Specimen name="Lengths" note="as long as they are at this width" width="page">
      <Lengths />
    </Specimen>
    {rules.map(({ name, border }) => (
      <Specimen key={name} name={name} note={border} width="card">
        <div style={{ borderBlockStart: border }} />
      </Specimen>
    ))}
  </Specimens>
)
