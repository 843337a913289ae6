import type { ReactNode } from 'react'
import { Link } from '../../components/Link'
import { byteSize } from '../../domain/byteSize'
import type { DeviceContents } from '../../domain/deviceContents'
import { savedPath } from '../../domain/paths'
import { paperWords } from '../../language/english/paper'
import { settingsWords } from '../../language/english/settings'
import { number } from '../../language/numbers'
import { locale } from '../../language/spoken'
import styles from './OnThisDevice.module.css'

interface RowProps {
  count: number
  bytes?: number
  children: ReactNode
}

const Row = ({ count, bytes = 0, children }: RowProps) => (
  <tr>
    <th scope="row">{children}</th>
    <td>{count === 0 ? settingsWords().none : number(count)}</td>
    <td>{bytes > 0 && byteSize(bytes, locale())}</td>
  </tr>
)

/** What is stored and how much, line by line. */
export const ContentsTable = ({ contents }: { contents: DeviceContents }) => (
  <table className={styles.table}>
    <caption className="visually-hidden">{settingsWords().caption}</caption>
    <thead className="visually-hidden">
      <tr>
        <th scope="col">{settingsWords().what}</th>
        <th scope="col">{settingsWords().howMany}</th>
        <th scope="col">{settingsWords().size}</th>
      </tr>
    </thead>
    <tbody>
      <Row {...contents.stories}>{settingsWords().storiesOffline}</Row>
      <Row {...contents.lists}>{settingsWords().lists}</Row>
      <Row {...contents.pages}>{settingsWords().pages}</Row>
      <Row {...contents.pictures}>{settingsWords().pictures}</Row>
      <Row {...contents.saved}>
        <Link to={savedPath()}>{paperWords().savedStories}</Link>
      </Row>
      <Row count={contents.unsent}>{settingsWords().unsent}</Row>
      <Row count={contents.drafts}>{settingsWords().drafts}</Row>
      <Row count={contents.places}>{settingsWords().places}</Row>
    </tbody>
  </table>
)
