import { useSite } from '../../components/useSite'
import { appWords } from '../../language/english/app'
import { Strip, StripButton } from '../Strip'
import { useInstallOffer } from './useInstallOffer'

const HowOnIos = () => {
  const { press, share, inBar, add } = appWords().pressShare
  return (
    <>
      {press} <b>{share}</b> {inBar} <b>{add}</b>.
    </>
  )
}

/** Asks a reader who came back, once and at the foot of the page, whether to keep the newspaper as an app. */
export const InstallInvitation = () => {
  const { offer, install, decline } = useInstallOffer()
  const site = useSite()
  if (!offer) return null
  const say = appWords()
  return (
    <Strip
      label={say.install}
      buttons={
        <>
          {offer === 'button' && (
            <StripButton isFirst onPress={install}>
              {say.install}
            </StripButton>
          )}
          <StripButton onPress={decline}>{say.decline}</StripButton>
        </>
      }
    >
      {say.invite(site?.name ?? say.thisNewspaper)} {offer === 'instructions' && <HowOnIos />}
    </Strip>
  )
}
