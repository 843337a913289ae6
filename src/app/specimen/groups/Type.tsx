import { computed, tokens, useMeasured } from '../measure'
import { Specimen, Specimens } from '../Specimen'
import styles from './Type.module.css'

const sizes = () =>
  tokens()
    .filter(([name]) => name.startsWith('--size-'))
    .map(([name]) => ({ name, px: computed('font-size', name) }))

const Scale = () => (
  <ul className={styles.scale}>
    {useMeasured(sizes).map(({ name, px }) => (
      <li key={name}>
        <span className={styles.name}>
          {name} · {px}
        </span>
        <span style={{ fontSize: `var(${name})` }}>A rope is bought in a minute</span>
      </li>
    ))}
  </ul>
)

const faces = [
  { name: 'Serif 400', font: '400 1.4375rem/1.4 var(--serif)' },
  { name: 'Serif 600', font: '600 1.4375rem/1.4 var(--serif)' },
  { name: 'Serif italic', font: 'italic 480 1.4375rem/1.4 var(--serif)' },
  { name: 'Sans 400', font: '400 1.4375rem/1.4 var(--sans)' },
  { name: 'Sans 600', font: '600 1.4375rem/1.4 var(--sans)' },
  { name: 'Reading face', font: '400 var(--reading-size)/var(--reading-line) var(--reading-face)' },
]

/** Sizes and faces. */
export const Type = () => (
  <>
    <Specimens title="Sizes">
      <Specimen name="Scale" note="as large as they are at this width" width="page">
        <Scale />
      </Specimen>
    </Specimens>
    <Specimens title="Faces">
      {faces.map(({ name, font }) => (
        <Specimen key={name} name={name}>
          <p style={{ font }}>Quay, “onions” & 1,234 tonnes fiercely queued at Ḍakar’s gate; żółw, ćma.</p>
        </Specimen>
      ))}
    </Specimens>
  </>
)
