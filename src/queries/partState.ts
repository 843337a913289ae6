/** How far a part of a page is. Where it `failed` or is `asked again` its place is kept, and the rest stands. */
export type PartState = 'coming' | 'there' | 'failed' | 'asked again'

interface Asked {
  /** On its way, and nothing to show yet. */
  isLoading: boolean
  isLoadingError: boolean
  /** How often it has failed for good. */
  errorUpdateCount: number
}

/** The state of what a query brings; one that is not asked for is as good as there. */
export const partState = ({ isLoading, isLoadingError, errorUpdateCount }: Asked): PartState => {
  if (isLoading) return errorUpdateCount > 0 ? 'asked again' : 'coming'
  return isLoadingError ? 'failed' : 'there'
}
