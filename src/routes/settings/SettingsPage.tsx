import { ListPage } from '../../components/ListPage'
import { PageProblem } from '../../components/PageProblem'
import { paperWords } from '../../language/english/paper'
import { settingsWords } from '../../language/english/settings'
import { LanguageSection } from './LanguageSection'
import { OnThisDevice } from './OnThisDevice'
import { ReadingComfortSection } from './ReadingComfortSection'

/** What the reader decides, a section for each matter. */
const SettingsPage = () => (
  <ListPage
    kind={settingsWords().kind}
    title={paperWords().settings}
    description={settingsWords().description}
  >
    <ReadingComfortSection />
    <LanguageSection onChosen={() => location.reload()} />
    <OnThisDevice />
  </ListPage>
)

const SettingsProblem = () => <PageProblem task={settingsWords().open} />

export { SettingsPage as Component, SettingsProblem as ErrorBoundary }
