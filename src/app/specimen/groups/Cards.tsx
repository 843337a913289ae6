import { ArticleCard, type Treatment } from '../../../components/ArticleCard'
import { variants } from '../fixtures/stories'
import { Specimen, Specimens } from '../Specimen'

/** With the width that each is made for. */
const treatments: readonly { treatment: Treatment; width: 'card' | 'column' | 'text' }[] = [
  { treatment: 'lead', width: 'text' },
  { treatment: 'feature', width: 'card' },
  { treatment: 'row', width: 'text' },
  { treatment: 'text', width: 'card' },
  { treatment: 'opinion', width: 'column' },
]

/** Every treatment with everything that newsrooms send. */
export const Cards = () =>
  treatments.map(({ treatment, width }) => (
    <Specimens key={treatment} title={`ArticleCard: ${treatment}`}>
      {variants.map(({ state, story }) => (
        <Specimen key={state} name={state} width={width}>
          <ArticleCard article={story} treatment={treatment} />
        </Specimen>
      ))}
    </Specimens>
  ))
