/** What a page holds that it must not. Runs in the page. */
export const inspectPage = (): { roots: number; marks: number; faults: string[] } => {
  const faults: string[] = []
  const tell = (what: string, element: Element) => faults.push(`${what}: ${element.outerHTML.slice(0, 160)}`)

  /** The allowlist of `src/html/sanitise.ts`, written down a second time. */
  const words =
    'p br wbr hr h2 h3 h4 h5 h6 blockquote q cite pre code kbd samp var ul ol li dl dt dd a strong b em i u s strike del ins sub sup small mark abbr acronym dfn time address bdi bdo ruby rt rp span div section aside figure figcaption details summary table caption colgroup col thead tbody tfoot tr th td img picture source audio video track'
  const ofArticle = new Set(words.split(' '))
  const ofComment = new Set(
    'p br a abbr acronym b blockquote cite code del em i q s strike strong ul ol li pre'.split(' '),
  )
  const attributes = new Set(
    'lang dir href rel target download id data-fn class src srcset sizes media alt width height loading decoding poster controls preload loop muted playsinline kind srclang label default colspan rowspan scope span start reversed value type open cite datetime title aria-label tabindex data-enlarge role'.split(
      ' ',
    ),
  )
  /** What the app adds to a story itself: a button on each picture that can be enlarged. */
  const isOurs = (element: Element) =>
    element.closest('button[data-enlarge]') !== null || element.matches('[data-enlarge]')

  const isSafeAddress = (address: string) => {
    if (!URL.canParse(address, location.href)) return true
    return ['http:', 'https:', 'mailto:', 'tel:', 'blob:'].includes(new URL(address, location.href).protocol)
  }

  const isRoot = (element: Element) => {
    const props = Object.entries(element).find(([name]) => name.startsWith('__reactProps$'))?.[1]
    return typeof props === 'object' && 'dangerouslySetInnerHTML' in props
  }

  const judge = (element: Element, isComment: boolean) => {
    if (!(isComment ? ofComment : ofArticle).has(element.localName) && !isOurs(element))
      tell('element', element)
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' && !isOurs(element))
      tell('namespace', element)
    for (const { name } of element.attributes)
      if (!attributes.has(name) && !isOurs(element)) tell(`attribute ${name}`, element)
    if (element.id !== '' && !/^(?:story-|heading-\d+$|correction$)/.test(element.id)) tell('id', element)
    if (['fixed', 'sticky'].includes(getComputedStyle(element).position)) tell('position', element)
    const { left, right } = element.getBoundingClientRect()
    if (left < -2 || right > innerWidth + 2) {
      const scroller = element.closest('.wp-block-table, pre')
      if (!scroller && getComputedStyle(element).overflow === 'visible' && element.localName === 'div')
        tell('out of the page', element)
    }
  }

  const roots = [...document.querySelectorAll('div')].filter(isRoot)
  for (const root of roots) {
    const isComment = root.className.includes('comment')
    for (const element of root.querySelectorAll('*')) judge(element, isComment)
  }

  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) tell('handler', element)
      if (
        ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster'].includes(name) &&
        !isSafeAddress(value) &&
        // A picture runs nothing, whatever its data are.
        !(element.localName === 'img' && name === 'src' && /^data:/i.test(value))
      )
        tell('address', element)
    }
  }
  const strange =
    'iframe, object, embed, base, meta[http-equiv=refresh], body script, frame, portal, [is], [srcdoc], body style'
  for (const element of document.querySelectorAll(strange)) {
    if (!element.matches('body > script')) tell('strange', element)
  }

  for (const [id, tag] of [
    ['main', 'MAIN'],
    ['root', 'DIV'],
  ] as const) {
    if (document.getElementById(id)?.tagName !== tag) faults.push(`getElementById('${id}') is clobbered`)
  }
  const isSound = [
    typeof document.getElementById === 'function',
    typeof document.querySelector === 'function',
    document.body instanceof HTMLBodyElement,
    typeof document.cookie === 'string',
    document.forms instanceof HTMLCollection,
    window.name === '',
    window.fetch instanceof Function,
    document.defaultView === window,
  ]
  if (isSound.includes(false)) faults.push(`clobbered: ${isSound}`)

  const controls = document.querySelectorAll('header a, header button')
  for (const control of controls) {
    const { left, top, width, height } = control.getBoundingClientRect()
    if (width === 0 || top < 0 || top + height > innerHeight || left < 0 || left + width > innerWidth)
      continue
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    if (hit && roots.some((root) => root.contains(hit))) tell('covered', control)
  }
  const marks = document.querySelectorAll('main p')
  return {
    roots: roots.length,
    marks: [...marks].filter(({ textContent }) => /^mark \d+$/.test(textContent ?? '')).length,
    faults,
  }
}
