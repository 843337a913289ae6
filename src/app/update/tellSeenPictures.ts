import type { SeenPictures } from '../../offline/workerMessages'

/** Tells the first worker of this browser which pictures were on screen before it came, so that they are kept too. */
export const tellSeenPictures = (): void => {
  const shown = [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0)
  const addresses = shown.map(({ currentSrc }) => currentSrc).filter((address) => address.startsWith('http'))
  const message: SeenPictures = { seenPictures: [...new Set(addresses)] }
  navigator.serviceWorker.controller?.postMessage(message)
}
