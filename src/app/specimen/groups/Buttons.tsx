import { useState } from 'react'
import { ComfortButton } from '../../../components/comfort/ComfortButton'
import { RetryButton } from '../../../components/RetryButton'
import { SaveButton } from '../../../components/SaveButton'
import { CommentsBar } from '../../../routes/article/comments/CommentsBar'
import { CopyText } from '../../../routes/article/comments/CopyText'
import { LikeButton } from '../../../routes/article/header/LikeButton'
import { ReadTimeNote } from '../../../routes/article/header/ReadTimeNote'
import { ShareButton } from '../../../routes/article/header/ShareButton'
import { Tabs } from '../../../routes/article/more/Tabs'
import { KeysButton } from '../../keys/KeysButton'
import { StripButton } from '../../Strip'
import { fullStory, savedStory } from '../fixtures/stories'
import { Specimen, Specimens } from '../Specimen'

const nothing = () => undefined

const tabs = ['Related', 'More by Leila Chalhoub', 'More in Foreign'].map((label) => ({ id: label, label }))

const Choices = () => {
  const [order, setOrder] = useState<'oldest' | 'newest'>('oldest')
  const [selected, select] = useState('Related')
  return (
    <Specimens title="Choices">
      <Specimen name="CommentsBar" note="one order is pressed" width="text">
        <CommentsBar total={12} isSortable order={order} onOrder={setOrder} takesComments />
      </Specimen>
      <Specimen name="CommentsBar" note="nobody has said anything" width="text">
        <CommentsBar total={0} isSortable={false} order={order} onOrder={setOrder} takesComments />
      </Specimen>
      <Specimen name="Tabs" note="arrows lead from one to the next" width="text">
        <Tabs id="specimen" label="More stories" tabs={tabs} selected={selected} onSelect={select} />
        <div role="tabpanel" id="specimen-panel" aria-labelledby={`specimen-${selected}`} />
      </Specimen>
    </Specimens>
  )
}

/** What is pressed. Save and Like act on this device, and no newsroom knows these stories. */
export const Buttons = () => (
  <>
    <Specimens title="Toggles">
      <Specimen name="SaveButton" note="words: rest, pressed" width="card" isRow>
        <SaveButton article={fullStory} />
        <SaveButton article={savedStory} />
      </Specimen>
      <Specimen name="SaveButton" note="icon: rest, pressed" width="card" isRow>
        <SaveButton article={fullStory} look="icon" />
        <SaveButton article={savedStory} look="icon" />
      </Specimen>
      <Specimen name="LikeButton" note="rest, pressed; pressing fails here" width="card" isRow>
        <LikeButton articleId={fullStory.id} likes={41} />
        <LikeButton articleId={savedStory.id} likes={1} />
      </Specimen>
    </Specimens>
    <Specimens title="Actions">
      <Specimen name="ShareButton" width="card" isRow>
        <ShareButton headline={fullStory.headline} />
      </Specimen>
      <Specimen name="ComfortButton" note="opens the panel" width="card" isRow>
        <ComfortButton />
      </Specimen>
      <Specimen name="ReadTimeNote" note="opens a note" width="card" isRow>
        <ReadTimeNote article={fullStory} />
      </Specimen>
      <Specimen name="KeysButton" note="hidden where there is only a finger" width="card" isRow>
        <KeysButton />
      </Specimen>
      <Specimen name="RetryButton" note="in a line of text" width="card" isRow>
        <RetryButton task="try it" onRetry={nothing} />
      </Specimen>
      <Specimen name="CopyText" note="plain, quiet" width="card" isRow>
        <CopyText text="A rope" />
        <CopyText text="A rope" isQuiet />
      </Specimen>
      <Specimen name="StripButton" note="first choice, other choice" width="card" isRow>
        <StripButton isFirst onPress={nothing}>
          Reload
        </StripButton>
        <StripButton onPress={nothing}>Later</StripButton>
      </Specimen>
    </Specimens>
    <Choices />
  </>
)
