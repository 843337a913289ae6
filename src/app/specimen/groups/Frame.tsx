import { Footer } from '../../Footer'
import { Masthead } from '../../Masthead'
import { Strip, StripButton } from '../../Strip'
import { Specimen, Specimens } from '../Specimen'

const nothing = () => undefined

const strips = [
  {
    label: 'Install',
    first: 'Install',
    other: 'No, thank you',
    words: 'Keep The Ellery Courier on your device: it opens at once, also without a network.',
  },
  {
    label: 'New edition',
    first: 'Reload',
    other: 'Later',
    words: 'A new edition of the app is ready.',
  },
  {
    label: 'New edition, held back',
    first: '',
    other: 'Later',
    words: 'A new edition of the app is ready. It waits until your comment is sent.',
  },
]

/** What stands around every page. Without a network the date of the masthead gives way to the edition line. */
export const Frame = () => (
  <>
    <Specimens title="Around the page">
      <Specimen name="Masthead" note="small, as on all pages but the front page" width="page">
        <Masthead />
      </Specimen>
      <Specimen name="Footer" width="page">
        <Footer />
      </Specimen>
    </Specimens>
    <Specimens title="Strip">
      {strips.map(({ label, first, other, words }) => (
        <Specimen key={label} name={label} width="page">
          <Strip
            label={label}
            buttons={
              <>
                {first !== '' && (
                  <StripButton isFirst onPress={nothing}>
                    {first}
                  </StripButton>
                )}
                <StripButton onPress={nothing}>{other}</StripButton>
              </>
            }
          >
            {words}
          </Strip>
        </Specimen>
      ))}
    </Specimens>
  </>
)
