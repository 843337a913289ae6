import styles from './Portrait.module.css'

interface PortraitProps {
  name: string
  url: string
  /** px */
  size: number
}

const initial = (name: string) => [...name][0] ?? ''

/**
 * A writer's face over their initial. Portraits often live at a third party that a reader may not reach or that has
 * none: then the initial is what is seen.
 */
export const Portrait = ({ name, url, size }: PortraitProps) => (
  <span className={styles.portrait} style={{ inlineSize: size, blockSize: size }} aria-hidden>
    <span style={{ fontSize: size / 2 }}>{initial(name)}</span>
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
  </span>
)
