import { appWords } from '../language/english/app'
import { Strip } from './Strip'

/** In the demo build the newsroom itself is a worker inside the page, which leaves no place for the app's. */
export const DemoNote = () => (
  <Strip label={appWords().aboutDemo} buttons={null}>
    {appWords().demo}
  </Strip>
)
