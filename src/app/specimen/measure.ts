import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useReadingComfort } from '../../queries/useReadingComfort'

/** The rules of `:root` without conditions, in which src/styles/tokens.css names everything. */
const rootRules = (): readonly CSSStyleRule[] =>
  [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSStyleRule => 'selectorText' in rule && rule.selectorText === ':root')

/** Tokens by name and value as they are written, such as `--size-h3` and `1.4375rem`. */
export const tokens = (): readonly (readonly [string, string])[] =>
  rootRules().flatMap(({ style }) =>
    [...style]
      .filter((name) => name.startsWith('--'))
      .map((name) => [name, style.getPropertyValue(name).trim()] as const),
  )

/** What the browser makes of a token in a property: a colour as `rgb(…)`, a length in px. */
export const computed = (property: 'color' | 'font-size' | 'inline-size', token: string): string => {
  const probe = document.createElement('div')
  probe.style.setProperty(property, `var(${token})`)
  document.body.append(probe)
  const value = getComputedStyle(probe).getPropertyValue(property)
  probe.remove()
  return value
}

/** Measures the page as it is set now, and again when that changes. `measure` stays the same function. */
export const useMeasured = <Item>(measure: () => readonly Item[]): readonly Item[] => {
  const [params] = useSearchParams()
  const { comfort } = useReadingComfort()
  const [measured, setMeasured] = useState<readonly Item[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what sets the page
  useEffect(() => {
    const again = () => setMeasured(measure())
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    again()
    addEventListener('resize', again)
    scheme.addEventListener('change', again)
    return () => {
      removeEventListener('resize', again)
      scheme.removeEventListener('change', again)
    }
  }, [params, comfort, measure])
  return measured
}
