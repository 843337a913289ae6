import { Buttons } from './groups/Buttons'
import { Cards } from './groups/Cards'
import { Colours } from './groups/Colours'
import { Comments } from './groups/Comments'
import { Feeds } from './groups/Feeds'
import { Fields } from './groups/Fields'
import { Frame } from './groups/Frame'
import { FrontPage } from './groups/FrontPage'
import { Guide } from './groups/Guide'
import { Links } from './groups/Links'
import { Notices } from './groups/Notices'
import { Spaces } from './groups/Spaces'
import { StoryEnd } from './groups/StoryEnd'
import { StoryHead } from './groups/StoryHead'
import { StoryText } from './groups/StoryText'
import { Type } from './groups/Type'
import { Unsent } from './groups/Unsent'

/** What the page shows, in its order. */
export const groups = [
  { id: 'type', title: 'Type', Part: Type },
  { id: 'colours', title: 'Colours', Part: Colours },
  { id: 'spaces', title: 'Spaces and rules', Part: Spaces },
  { id: 'buttons', title: 'Buttons and toggles', Part: Buttons },
  { id: 'fields', title: 'Fields', Part: Fields },
  { id: 'links', title: 'Links', Part: Links },
  { id: 'cards', title: 'Story cards', Part: Cards },
  { id: 'front-page', title: 'Front page', Part: FrontPage },
  { id: 'feeds', title: 'Feeds', Part: Feeds },
  { id: 'head', title: 'Head of a story', Part: StoryHead },
  { id: 'text', title: 'Text of a story', Part: StoryText },
  { id: 'guide', title: 'Contents, progress, listening', Part: Guide },
  { id: 'end', title: 'End of a story', Part: StoryEnd },
  { id: 'comments', title: 'Comments', Part: Comments },
  { id: 'unsent', title: 'Comments not sent', Part: Unsent },
  { id: 'notices', title: 'Notices', Part: Notices },
  { id: 'frame', title: 'Masthead, strips, footer', Part: Frame },
] as const
