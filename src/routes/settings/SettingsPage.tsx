import { ListPage } from '../../components/ListPage'
import { PageProblem } from '../../components/PageProblem'
import { OnThisDevice } from './OnThisDevice'
import { ReadingComfortSection } from './ReadingComfortSection'

/** What the reader decides, a section for each matter. */
const SettingsPage = () => (
  <ListPage
    kind="Your copy"
    title="Settings"
    description="They hold for this browser. Nobody else sees them, and nobody is told."
  >
    <ReadingComfortSection />
    <OnThisDevice />
  </ListPage>
)

const SettingsProblem = () => <PageProblem task="open the settings" />

export { SettingsPage as Component, SettingsProblem as ErrorBoundary }
