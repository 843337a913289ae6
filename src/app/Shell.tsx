import type { ReactNode } from 'react'
import { paperWords } from '../language/english/paper'
import { Footer } from './Footer'
import { InstallAndUpdateWhenIdle } from './InstallAndUpdateWhenIdle'
import { KeysWhenIdle } from './keys/KeysWhenIdle'
import { Masthead } from './Masthead'
import { NavigationProgress } from './NavigationProgress'
import { OutboxWhenIdle } from './outbox/OutboxWhenIdle'
import { ScrollPlace } from './router/ScrollPlace'
import { StandingPages } from './router/StandingPages'
import styles from './Shell.module.css'
import { useTellArrival } from './travel/arrival'
import { useNavigationFocus } from './useNavigationFocus'
import { useWarmRoutes } from './useWarmRoutes'

// Made once: neither is drawn anew with each page.
const masthead = <Masthead />
const footer = <Footer />

/** What stands around every page: skip link, masthead, the page itself, footer. */
export const Shell = ({ page }: { page: ReactNode }) => {
  const main = useNavigationFocus()
  useWarmRoutes()
  useTellArrival()
  return (
    <>
      <a className={styles.skip} href="#main">
        {paperWords().skip}
      </a>
      <NavigationProgress />
      {masthead}
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <StandingPages page={page} />
      </main>
      <OutboxWhenIdle />
      {footer}
      <InstallAndUpdateWhenIdle />
      <KeysWhenIdle />
      <ScrollPlace />
    </>
  )
}
