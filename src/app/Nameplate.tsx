import type { Logo } from '../domain/siteSettings'
import styles from './Nameplate.module.css'

interface NameplateProps {
  logo: Logo
  name: string
}

/** The newspaper's name as it is drawn; of the two pictures only the one for this paper is seen, loaded and read out. */
export const Nameplate = ({ logo: { width, height, ...files }, name }: NameplateProps) => (
  <>
    {(['light', 'dark'] as const).map((paper) => (
      <img
        key={paper}
        className={styles[paper]}
        src={import.meta.env.BASE_URL + files[paper]}
        alt={name}
        width={width}
        height={height}
        loading="lazy"
      />
    ))}
  </>
)
