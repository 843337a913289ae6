import { useSite } from '../../components/useSite'
import { Strip, StripButton } from '../Strip'
import { useInstallOffer } from './useInstallOffer'

const HowOnIos = () => (
  <>
    Press <b>Share</b> in the browser’s bar, then <b>Add to Home Screen</b>.
  </>
)

/** Asks a reader who came back, once and at the foot of the page, whether to keep the newspaper as an app. */
export const InstallInvitation = () => {
  const { offer, install, decline } = useInstallOffer()
  const site = useSite()
  if (!offer) return null
  return (
    <Strip
      label="Install"
      buttons={
        <>
          {offer === 'button' && (
            <StripButton isFirst onPress={install}>
              Install
            </StripButton>
          )}
          <StripButton onPress={decline}>No, thank you</StripButton>
        </>
      }
    >
      Keep {site?.name ?? 'this newspaper'} on your device: it opens at once, also without a network.{' '}
      {offer === 'instructions' && <HowOnIos />}
    </Strip>
  )
}
