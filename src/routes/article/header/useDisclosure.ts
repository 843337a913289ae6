import { useEffect, useRef, useState } from 'react'

/** A small note that opens at a button, and closes by the button, by Escape, or when the reader turns elsewhere. */
export const useDisclosure = <Frame extends HTMLElement>() => {
  const frame = useRef<Frame>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false)
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpen(false)
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('focusin', onPointer)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('focusin', onPointer)
      document.removeEventListener('keydown', onKey)
    }
  }, [isOpen])
  return { isOpen, frame, toggle: () => setOpen((before) => !before) }
}
