import { Component, type ComponentType, type ReactNode } from 'react'
import type { Location } from 'react-router-dom'
import { PageFailure } from '../../components/pageFailure'

interface PageBoundaryProps {
  /** Another one lets go of a failure. */
  location: Location
  Problem: ComponentType
  children: ReactNode
}

interface PageBoundaryState {
  location: Location
  failure?: { problem: unknown }
}

/** Keeps a failure to the page that failed. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { location: this.props.location }

  static getDerivedStateFromError(problem: unknown): Partial<PageBoundaryState> {
    return { failure: { problem } }
  }

  static getDerivedStateFromProps({ location }: PageBoundaryProps, state: PageBoundaryState) {
    return location === state.location ? null : { location, failure: undefined }
  }

  override render() {
    const { failure } = this.state
    if (!failure) return this.props.children
    return (
      <PageFailure value={failure.problem}>
        <this.props.Problem />
      </PageFailure>
    )
  }
}
