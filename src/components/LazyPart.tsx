import { Component, type ComponentType, lazy, type ReactNode, Suspense, useReducer } from 'react'
import { Unreachable } from '../domain/problems'
import { ProblemNotice } from './ProblemNotice'

interface BoundaryProps {
  task: string
  onRetry: () => void
  children: ReactNode
}

/** Keeps a failure of one part of the page to that part. */
class PartBoundary extends Component<BoundaryProps, { problem: unknown }> {
  override state = { problem: null as unknown }

  static getDerivedStateFromError(problem: unknown) {
    return { problem }
  }

  retry = () => {
    this.props.onRetry()
    this.setState({ problem: null })
  }

  override render() {
    const { problem } = this.state
    if (problem === null) return this.props.children
    return <ProblemNotice problem={problem} task={this.props.task} onRetry={this.retry} />
  }
}

interface LazyPartProps {
  /** What failed, as in “We could not …”. */
  task: string
  waiting: ReactNode
}

/**
 * A part of the page whose code comes when it is drawn for the first time. Code that does not arrive is a problem of
 * this part alone, and can be asked for again.
 */
export const lazyPart = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  const make = () =>
    lazy(async () => {
      try {
        return { default: await load() }
      } catch (cause) {
        throw new Unreachable('The code of this part did not arrive', { cause })
      }
    })
  let Part = make()
  return ({ task, waiting, ...props }: Props & LazyPartProps) => {
    const [, redraw] = useReducer((times: number) => times + 1, 0)
    const renew = () => {
      Part = make()
      redraw()
    }
    return (
      <PartBoundary task={task} onRetry={renew}>
        <Suspense fallback={waiting}>
          <Part {...(props as unknown as React.ComponentProps<typeof Part>)} />
        </Suspense>
      </PartBoundary>
    )
  }
}
