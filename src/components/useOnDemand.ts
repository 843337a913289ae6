import { type ComponentType, useState } from 'react'

type Part = ComponentType<{ onClose: () => void }>

/** A part whose code comes when it is first asked for: a panel, a dialog. `hasFailed` when it did not arrive. */
export const useOnDemand = (load: () => Promise<Part>) => {
  const [Part, setPart] = useState<Part | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const open = async () => {
    setFailed(false)
    try {
      const Loaded = await load()
      setPart(() => Loaded)
    } catch {
      setFailed(true)
    }
  }
  return { Part, hasFailed, open: () => void open(), close: () => setPart(null) }
}
