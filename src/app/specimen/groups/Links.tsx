import { Byline } from '../../../components/Byline'
import { Breadcrumb } from '../../../routes/article/header/Breadcrumb'
import { TagList } from '../../../routes/article/TagList'
import { ContinueReading } from '../../../routes/home/ContinueReading'
import { Marked } from '../../../routes/search/Marked'
import { guest, leila, tobias } from '../fixtures/people'
import { fullStory, longHeadline } from '../fixtures/stories'
import { Specimen, Specimens } from '../Specimen'

const bylines = [[leila], [leila, tobias], [leila, tobias, guest], []]

const place = {
  articleId: fullStory.id,
  slug: fullStory.slug,
  headline: longHeadline,
  block: 4,
  share: 0.42,
  readAt: 0,
}

/** What leads on. */
export const Links = () => (
  <Specimens title="In lines">
    {bylines.map((authors) => (
      <Specimen key={authors.length} name="Byline" note={`authors: ${authors.length}`}>
        <Byline authors={authors} />
      </Specimen>
    ))}
    <Specimen name="Breadcrumb" note="the headline is cut off">
      <Breadcrumb article={{ ...fullStory, headline: longHeadline }} />
    </Specimen>
    <Specimen name="TagList">
      <TagList tags={fullStory.tags} />
    </Specimen>
    <Specimen name="ContinueReading" width="text">
      <ContinueReading place={place} onDismiss={() => undefined} />
    </Specimen>
    <Specimen name="Marked">
      <p>
        <Marked text="The first across carried onions" words="onions" />
      </p>
    </Specimen>
  </Specimens>
)
