import { useSearchParams } from 'react-router-dom'
import { ProblemNotice } from '../../../components/ProblemNotice'
import { RetryLine } from '../../../components/RetryLine'
import { problems } from '../fixtures/problems'
import { Specimen, Specimens } from '../Specimen'
import styles from './Notices.module.css'

const nothing = () => undefined

/** A page that broke is a page of its own. */
const Pages = () => {
  const [params] = useSearchParams()
  const addressOf = (id: string) => {
    const address = new URLSearchParams(params)
    address.set('problem', id)
    return `?${address}`
  }
  return problems.map(({ id, name }) => (
    <Specimen key={id} name={name} width="text">
      <iframe className={styles.page} title={`Page: ${name}`} src={addressOf(id)} loading="lazy" />
    </Specimen>
  ))
}

/** What is said where something failed. */
export const Notices = () => (
  <>
    <Specimens title="ProblemNotice">
      {problems.map(({ id, name, problem }) => (
        <Specimen key={id} name={name}>
          <ProblemNotice problem={problem} task="fetch these stories" onRetry={nothing} />
        </Specimen>
      ))}
    </Specimens>
    <Specimens title="RetryLine">
      {problems.map(({ id, name, problem }) => (
        <Specimen key={id} name={name}>
          <RetryLine problem={problem} task="fetch what is most read" onRetry={nothing} />
        </Specimen>
      ))}
      <Specimen name="Asked again">
        <RetryLine problem={null} task="fetch what is most read" onRetry={nothing} />
      </Specimen>
    </Specimens>
    <Specimens title="PageProblem">
      <Pages />
    </Specimens>
  </>
)
