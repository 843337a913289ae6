import type { StoryLabel } from '../domain/labels'
import { storyWords } from './english/stories'

/** What readers have to know before they read, in their language. */
export const labelWord = (label: StoryLabel): string =>
  label === 'Opinion' ? storyWords().opinion : storyWords().sponsored
