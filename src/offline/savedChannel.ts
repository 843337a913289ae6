const channelName = 'broadsheet-saved'

/** Says to other tabs that the list is another now. */
export const tellOtherTabs = (): void => {
  if (!('BroadcastChannel' in globalThis)) return
  const channel = new BroadcastChannel(channelName)
  channel.postMessage('changed')
  channel.close()
}

/** Calls back when another tab changes the list; returns how to stop. */
export const onSavedElsewhere = (changed: () => void): (() => void) => {
  if (!('BroadcastChannel' in globalThis)) return () => {}
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', changed)
  return () => channel.close()
}
