import { type ComponentType, useEffect, useState } from 'react'
import { useIdle } from './useIdle'

/** A part of a story whose code comes in an idle moment; `null` until then, and where it does not come: the story can be read all the same. */
export const usePartWhenIdle = <Props>(
  load: () => Promise<ComponentType<Props>>,
  isWanted: boolean,
): ComponentType<Props> | null => {
  const isIdle = useIdle()
  const [Part, setPart] = useState<ComponentType<Props> | null>(null)
  useEffect(() => {
    if (!isIdle || !isWanted) return
    load().then(
      (loaded) => setPart(() => loaded),
      () => undefined,
    )
  }, [isIdle, isWanted, load])
  return Part
}
