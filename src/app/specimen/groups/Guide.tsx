import { useState } from 'react'
import { speechRates } from '../../../domain/speechChoices'
import { Contents } from '../../../routes/article/contents/Contents'
import { ListenButtons } from '../../../routes/article/listen/ListenButtons'
import { ListenChoices } from '../../../routes/article/listen/ListenChoices'
import { RunningHead } from '../../../routes/article/progress/RunningHead'
import { Specimen, Specimens } from '../Specimen'

const sections = ['What is allowed across', 'And what is not', 'Small print', 'A day at the north gate'].map(
  (title, at) => ({ id: `specimen-section-${at}`, title }),
)

const readings = [
  { name: 'begun', reading: { section: null, minutesLeft: 8, share: 0.04 } },
  { name: 'in the third part', reading: { section: 'specimen-section-2', minutesLeft: 3, share: 0.62 } },
]

const voices = ['Serena', 'Daniel'].map((name) => ({
  voiceURI: name,
  name,
  lang: 'en-GB',
  localService: true,
  default: false,
}))

const Listening = () => {
  const [rate, setRate] = useState<number>(speechRates[0])
  const [voice, setVoice] = useState('Serena')
  const [isPlaying, setPlaying] = useState(false)
  return (
    <>
      <Specimen name="ListenButtons" note={isPlaying ? 'reads' : 'pauses'}>
        <ListenButtons isPlaying={isPlaying} press={() => setPlaying(!isPlaying)} />
      </Specimen>
      <Specimen name="ListenChoices" isRow>
        <ListenChoices rate={rate} onRate={setRate} voices={voices} voice={voice} onVoice={setVoice} />
      </Specimen>
    </>
  )
}

/** What leads through a long story. */
export const Guide = () => (
  <>
    <Specimens title="Where one is">
      <Specimen name="Contents" note="folded above the text, beside it on wide screens">
        <Contents sections={sections} current="specimen-section-1" />
      </Specimen>
      {readings.map(({ name, reading }) => (
        <Specimen key={name} name="RunningHead" note={name} isWindow>
          <RunningHead reading={reading} sections={sections} />
        </Specimen>
      ))}
    </Specimens>
    <Specimens title="Listening">
      <Listening />
    </Specimens>
  </>
)
