/** Ids of newsroom HTML carry it, so that none can pass for one of the page's own. */
const prefix = 'story-'

/** The id that a link within the text leads to; `''` when its address is broken. */
const targetOf = (link: Element): string => {
  try {
    return decodeURI(link.getAttribute('href')?.slice(1) ?? '')
  } catch {
    return ''
  }
}

/**
 * Keeps the ids that links of the same text lead to (footnotes, “see below”) under a prefix, with their links, and
 * drops all others. Runs after links were prepared.
 */
export const keepAnchors = (body: HTMLElement): void => {
  const links = [...body.querySelectorAll('a[href^="#"]')]
  const targets = new Set(links.map(targetOf))
  for (const named of body.querySelectorAll('a[name]:not([id])')) named.id = named.getAttribute('name') ?? ''
  const kept = new Set<string>()
  for (const element of body.querySelectorAll('[id]')) {
    const { id } = element
    if (id === '' || !targets.has(id)) element.removeAttribute('id')
    else {
      kept.add(id)
      element.id = prefix + id
    }
  }
  for (const link of links) {
    const target = targetOf(link)
    if (kept.has(target)) link.setAttribute('href', `#${prefix}${encodeURI(target)}`)
    else link.removeAttribute('href')
  }
}
