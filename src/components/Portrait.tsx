import { isOwn } from '../domain/ownOrigins'
import styles from './Portrait.module.css'

interface PortraitProps {
  name: string
  url: string
  /** px */
  size: 56 | 64 | 112
}

const initial = (name: string) => [...name][0] ?? ''

/**
 * A writer's face over their initial. The initial alone where the face does not come, or lies with a third party,
 * as Gravatar's do: that would learn who reads what.
 */
export const Portrait = ({ name, url, size }: PortraitProps) => (
  <span className={styles.portrait} data-size={size} aria-hidden>
    <span>{initial(name)}</span>
    {isOwn(url) && (
      <img
        src={url}
        alt=""
        width={size}
        height={size}
        loading="lazy"
        onError={({ currentTarget }) => {
          currentTarget.style.visibility = 'hidden'
        }}
      />
    )}
  </span>
)
