import { computed, tokens, useMeasured } from '../measure'
import { ratio } from '../ratio'
import { Specimen, Specimens } from '../Specimen'
import styles from './Colours.module.css'

/** What stands on a colour of its own; all others stand on both papers. */
const grounds: Readonly<Record<string, readonly string[]>> = {
  '--accent-ink': ['--accent'],
  '--paper': ['--ink', '--rule-strong'],
  '--paper-shade': ['--ink'],
  '--mark': ['--ink', '--accent'],
}
const papers = ['--paper', '--paper-shade']

const isColour = (value: string) => /^(?:#|rgb|light-dark\()/.test(value)

const onGround = (name: string) => (ground: string) => ({
  ground,
  ratio: ratio(computed('color', name), computed('color', ground)).toFixed(1),
})

const colours = () =>
  tokens()
    .filter(([, value]) => isColour(value))
    .map(([name]) => ({ name, on: (grounds[name] ?? papers).map(onGround(name)) }))

const Swatches = () => (
  <ul className={styles.swatches}>
    {useMeasured(colours).map(({ name, on }) => (
      <li key={name} className={styles.swatch}>
        <span className={styles.colour} style={{ background: `var(${name})` }} />
        <b>{name}</b>
        {on.map(({ ground, ratio }) => (
          <span key={ground}>
            {ratio}:1 with {ground}
          </span>
        ))}
      </li>
    ))}
  </ul>
)

const texts = ['--ink', '--ink-soft', '--accent', '--danger']

/** Every colour with its contrasts, measured on this page as it is set. */
export const Colours = () => (
  <Specimens title="Tokens">
    <Specimen name="Swatches" note="contrast as measured here; text takes 4.5:1" width="page">
      <Swatches />
    </Specimen>
    {papers.map((paper) => (
      <Specimen key={paper} name={`Text on ${paper}`}>
        <div className={styles.paper} style={{ background: `var(${paper})` }}>
          {texts.map((text) => (
            <p key={text} style={{ color: `var(${text})` }}>
              The barrier went up at six ({text})
            </p>
          ))}
          <p>
            What was <mark>searched for</mark>
          </p>
        </div>
      </Specimen>
    ))}
  </Specimens>
)
