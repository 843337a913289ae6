import { NewsroomHtml } from '../../../components/NewsroomHtml'
import { useSite } from '../../../components/useSite'
import { ArticleBody } from '../../../routes/article/ArticleBody'
import { arabic, constructs } from '../fixtures/constructs'
import { emptyStory, protectedStory } from '../fixtures/story'
import { Specimen, Specimens } from '../Specimen'

const Text = ({ html }: { html: string }) => (
  <NewsroomHtml html={{ untrusted: html }} kind="article" permalink={`${useSite()?.url}/specimen/`} />
)

/** What the text of a story is made of, made safe as everything that a newsroom sends. */
export const StoryText = () => (
  <>
    <Specimens title="NewsroomHtml">
      {constructs.map(({ name, note = '', html }) => (
        <Specimen key={name} name={name} note={note} width="story">
          <Text html={html} />
        </Specimen>
      ))}
      <Specimen name={arabic.name} width="story">
        <div dir="rtl">
          <Text html={arabic.html} />
        </div>
      </Specimen>
    </Specimens>
    <Specimens title="No text">
      <Specimen name="ArticleBody" note="for members" width="text">
        <ArticleBody ref={null} article={protectedStory} />
      </Specimen>
      <Specimen name="ArticleBody" note="empty" width="text">
        <ArticleBody ref={null} article={emptyStory} />
      </Specimen>
    </Specimens>
  </>
)
