import { type PlaceLeft, successor } from './placeLeft'

/** ms in which whoever took it away may move the focus themselves. */
const grace = 60

/** As many as may have gone together. */
const remembered = 12

const isNowhere = () => document.activeElement === null || document.activeElement === document.body

const isField = (element: Element) => element.matches('input, textarea, select')

const focus = (element: HTMLElement) => {
  element.focus({ preventScroll: true })
  if (document.activeElement === element) return
  element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/**
 * Never leaves the focus on nothing: when what holds it goes, what comes in its place takes it over, or what is near,
 * or what had it before. Returns how to end it.
 */
export const keepFocus = (): (() => void) => {
  // Weakly: what is gone would else keep the page around it in memory.
  let recent: readonly WeakRef<HTMLElement>[] = []
  // What held the focus; once that is gone, what it stood in.
  let held: Node | null = null
  let place: PlaceLeft | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    held = target
    place = null
    recent = [new WeakRef(target), ...recent.filter((other) => other.deref() !== target)].slice(0, remembered)
  }
  const onBlur = ({ target }: FocusEvent) => {
    // Let go by the reader, who pressed beside all controls: nothing is lost.
    const letGo = () => {
      if (isNowhere() && target === held && held?.isConnected) held = null
    }
    setTimeout(letGo)
  }
  const settle = () => {
    if (!isNowhere()) return
    const before = recent
      .map((element) => element.deref())
      .find((element) => element?.isConnected && !element.closest('[data-left]') && !isField(element))
    const next = (place && successor(place)) ?? before ?? document.getElementById('main')
    if (next) focus(next)
  }
  const observer = new MutationObserver((records) => {
    if (held === null || held.isConnected || !isNowhere()) return
    for (const { target, removedNodes, previousSibling, nextSibling } of records) {
      if (![...removedNodes].some((node) => node.contains(held))) continue
      place = { parent: target, before: previousSibling, after: nextSibling }
      held = target
    }
    clearTimeout(timer)
    timer = setTimeout(settle, grace)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', onFocus)
  document.addEventListener('focusout', onBlur)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('focusout', onBlur)
  }
}
