import { type PointerEvent, useRef } from 'react'

/** px that a finger travels before it is a swipe. */
const reach = 48

/** Tells a swipe from side to side from a tap, a scroll and two fingers. @param onSwipe 1 for the next, -1 for the one before */
export const useSwipe = (onSwipe: (step: 1 | -1) => void) => {
  const start = useRef<{ x: number; y: number } | null>(null)
  const onPointerDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') return
    start.current = event.isPrimary ? { x: event.clientX, y: event.clientY } : null
  }
  const onPointerUp = (event: PointerEvent) => {
    const from = start.current
    start.current = null
    if (!from) return
    const x = event.clientX - from.x
    const isSideways = Math.abs(x) > reach && Math.abs(x) > 2 * Math.abs(event.clientY - from.y)
    if (isSideways) onSwipe(x < 0 ? 1 : -1)
  }
  const onPointerCancel = () => {
    start.current = null
  }
  return { onPointerDown, onPointerUp, onPointerCancel }
}
