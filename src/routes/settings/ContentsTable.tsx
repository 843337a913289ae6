import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { byteSize } from '../../domain/byteSize'
import type { DeviceContents } from '../../domain/deviceContents'
import { savedPath } from '../../domain/paths'
import styles from './OnThisDevice.module.css'

interface RowProps {
  count: number
  bytes?: number
  children: ReactNode
}

const Row = ({ count, bytes = 0, children }: RowProps) => (
  <tr>
    <th scope="row">{children}</th>
    <td>{count === 0 ? 'none' : count.toLocaleString('en-GB')}</td>
    <td>{bytes > 0 && byteSize(bytes)}</td>
  </tr>
)

/** What is stored and how much, line by line. */
export const ContentsTable = ({ contents }: { contents: DeviceContents }) => (
  <table className={styles.table}>
    <caption className="visually-hidden">What is stored on this device</caption>
    <thead className="visually-hidden">
      <tr>
        <th scope="col">What</th>
        <th scope="col">How many</th>
        <th scope="col">Size</th>
      </tr>
    </thead>
    <tbody>
      <Row {...contents.stories}>Stories to read offline</Row>
      <Row {...contents.lists}>Front page, sections, conversations</Row>
      <Row {...contents.pictures}>Pictures</Row>
      <Row {...contents.saved}>
        <Link to={savedPath()}>Saved stories</Link>
      </Row>
      <Row count={contents.unsent}>Comments waiting to be sent</Row>
      <Row count={contents.drafts}>Comments you are writing</Row>
      <Row count={contents.places}>Places in stories</Row>
    </tbody>
  </table>
)
