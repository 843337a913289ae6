import { useSearchParams } from 'react-router-dom'
import styles from './FourAtOnce.module.css'

const views = ['light', 'dark'].flatMap((theme) => ['ltr', 'rtl'].map((dir) => ({ theme, dir })))

/** The same specimens on light and on dark paper, from left to right and from right to left. */
export const FourAtOnce = () => {
  const [params] = useSearchParams()
  const group = params.get('group')
  return (
    <div className={styles.four}>
      {views.map((view) => {
        const address = new URLSearchParams({ ...view, bar: 'no', ...(group && { group }) })
        return <iframe key={`${address}`} title={`${view.theme}, ${view.dir}`} src={`?${address}`} />
      })}
    </div>
  )
}
