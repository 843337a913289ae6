import type { PendingComment } from '../../../domain/pendingComment'
import { PendingItem } from '../../../routes/article/comments/PendingItem'
import { RefusalNotice } from '../../../routes/article/comments/RefusalNotice'
import { refusalWords } from '../../../routes/article/comments/refusalWords'
import { refusals, refusedDraft, shownAs, unsent } from '../fixtures/comments'
import { fullStory } from '../fixtures/stories'
import { Specimen, Specimens } from '../Specimen'

const nothing = () => undefined
const actions = { send: nothing, edit: nothing, drop: nothing }

const Pending = ({ pending, isKept = true }: { pending: PendingComment; isKept?: boolean }) => (
  <PendingItem
    pending={pending}
    comment={shownAs(pending)}
    permalink={fullStory.siteUrl}
    isKept={isKept}
    actions={actions}
  />
)

/** One notice for each way on. */
const notices = [
  'not_accepted',
  'rest_comment_failed_create',
  'rest_comment_login_required',
  'rest_comment_closed',
]

/** With a field to mend the notice leaves the screen where it is. */
const fields = { text: '' }

const Refusals = () =>
  refusals
    .filter(({ name }) => notices.includes(name))
    .map(({ name, refusal }) => (
      <Specimen key={name} name={name}>
        <RefusalNotice
          refusal={{ ...refusalWords(refusal), fields }}
          draft={refusedDraft}
          articleId={fullStory.id}
          parentId={0}
          onAgain={nothing}
        />
      </Specimen>
    ))

/** What is not with the newsroom yet, or was turned away. */
export const Unsent = () => (
  <>
    <Specimens title="PendingItem: waiting">
      {unsent.map(({ name, pending }) => (
        <Specimen key={name} name={name}>
          <Pending pending={pending} />
        </Specimen>
      ))}
      {unsent.slice(1, 2).map(({ name, pending }) => (
        <Specimen key={name} name={name} note="in a browser that keeps nothing">
          <Pending pending={{ ...pending, writtenAt: 999 }} isKept={false} />
        </Specimen>
      ))}
    </Specimens>
    <Specimens title="PendingItem: refused">
      {refusals.map(({ name, pending }) => (
        <Specimen key={name} name={name}>
          <Pending pending={pending} />
        </Specimen>
      ))}
    </Specimens>
    <Specimens title="RefusalNotice, under the form">
      <Refusals />
    </Specimens>
  </>
)
