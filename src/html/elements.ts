/** An element of the document that `parent` belongs to. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  parent: Element,
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): HTMLElementTagNameMap[Tag] => {
  const element = parent.ownerDocument.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.textContent = text
  return element
}

/** Takes an element away and leaves what stood in it. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes)

/** Names that can be set: a parser lets others stand, and Trusted Types take no event handler from a text. */
const isSettable = ({ name }: Attr) => /^(?!on|srcdoc)[a-z][\w-]*$/.test(name)

/** Puts the same element under another name; attributes stay, but for event handlers and names that are none. */
export const rename = (element: Element, tag: keyof HTMLElementTagNameMap): HTMLElement => {
  const renamed = make(element, tag)
  for (const { name, value } of [...element.attributes].filter(isSettable)) renamed.setAttribute(name, value)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}

/** Whether an element holds nothing but this one. */
export const holdsOnly = (parent: Element, child: Element): boolean =>
  parent.children.length === 1 &&
  parent.firstElementChild === child &&
  parent.textContent?.trim() === child.textContent?.trim()
