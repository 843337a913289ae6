import { Strip } from './Strip'

/** In the demo build the newsroom itself is a worker inside the page, which leaves no place for the app's. */
export const DemoNote = () => (
  <Strip label="About this demo" buttons={null}>
    This is a demo with a newsroom that runs inside your browser. The app’s own service worker is off here:
    nothing opens without a network, and the app can’t be installed.
  </Strip>
)
