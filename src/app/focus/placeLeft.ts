/** Where something stood that is gone: between these two, of which either may be missing. */
export interface PlaceLeft {
  parent: Node
  before: Node | null
  after: Node | null
}

/** No fields: on phones they would call the keyboard up. */
const pressable = 'a[href], button:not(:disabled), summary, [tabindex="0"]'

const isSeen = (element: HTMLElement) => element.checkVisibility?.() ?? true

const pressables = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(pressable)].filter(isSeen)

const follows = (node: Node, other: Node) =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

const newcomers = ({ parent, before, after }: PlaceLeft) => {
  const found: HTMLElement[] = []
  const first = before?.parentNode === parent ? before.nextSibling : parent.firstChild
  for (let node = first; node && node !== after; node = node.nextSibling) {
    if (node instanceof HTMLElement && isSeen(node)) found.push(node)
  }
  return found
}

/** What was put there instead: its first control, or the thing itself. */
const replacement = (place: PlaceLeft) => {
  const [first, ...others] = newcomers(place)
  if (!first) return undefined
  for (const element of [first, ...others]) {
    if (element.matches(pressable)) return element
    const [control] = pressables(element)
    if (control) return control
  }
  return first
}

const isPast = ({ parent, before, after }: PlaceLeft, control: Node) => {
  if (after?.isConnected) return after === control || follows(after, control)
  if (before?.isConnected) return follows(before, control) && !before.contains(control)
  return follows(parent, control)
}

/** The next control in the same part of the page, or the last one before. */
const neighbour = (place: PlaceLeft) => {
  const { parent } = place
  const region = parent instanceof Element && parent.closest('section, article, form, dialog, main, footer')
  if (!region) return undefined
  const controls = pressables(region)
  return controls.find((control) => isPast(place, control)) ?? controls.at(-1)
}

/** Who takes the focus over from what stood there; `undefined` where nothing is near. */
export const successor = (place: PlaceLeft): HTMLElement | undefined =>
  place.parent.isConnected ? (replacement(place) ?? neighbour(place)) : undefined
