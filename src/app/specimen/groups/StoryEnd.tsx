import { ListPage } from '../../../components/ListPage'
import { AuthorBox } from '../../../routes/article/AuthorBox'
import { CheckAlso } from '../../../routes/article/CheckAlso'
import { SavedFacts } from '../../../routes/saved/SavedFacts'
import { guest, leila, tobias } from '../fixtures/people'
import { fullStory, savedStory } from '../fixtures/stories'
import { wholeStory } from '../fixtures/story'
import { Specimen, Specimens } from '../Specimen'

const savedAt = Date.parse('2026-11-24T07:00:00Z')

const kept = [
  { name: 'whole, half read', share: 0.42, saved: { article: wholeStory, savedAt } },
  { name: 'its text is still to come', share: undefined, saved: { article: savedStory, savedAt } },
  { name: 'taken down', share: 1, saved: { article: wholeStory, savedAt, takenDownAt: savedAt } },
]

/** What follows the text, and pages that list stories. */
export const StoryEnd = () => (
  <>
    <Specimens title="Who wrote it, what else there is">
      <Specimen name="AuthorBox" note="one" width="text">
        <AuthorBox authors={[leila]} />
      </Specimen>
      <Specimen name="AuthorBox" note="three, one of them a guest" width="text">
        <AuthorBox authors={[leila, { ...tobias, portrait: '/nowhere.jpg' }, guest]} />
      </Specimen>
      <Specimen
        name="CheckAlso"
        note="a sheet on phones, in the margin of wide screens"
        width="page"
        isWindow
      >
        <CheckAlso article={fullStory} isInText onDismiss={() => undefined} />
      </Specimen>
    </Specimens>
    <Specimens title="Lists">
      {kept.map(({ name, ...facts }) => (
        <Specimen key={name} name="SavedFacts" note={name} width="text">
          <SavedFacts {...facts} isUnderway={false} />
        </Specimen>
      ))}
      <Specimen name="ListPage" note="head of an author’s page" width="page">
        <ListPage
          kind="Author"
          title={leila.name}
          description={leila.description}
          count={31}
          portrait={leila.portrait}
        >
          The list.
        </ListPage>
      </Specimen>
    </Specimens>
  </>
)
