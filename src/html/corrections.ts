import { make } from './elements'

/** How newsrooms head a note on what was wrong, in the languages that we know of, perhaps with a date. */
const label =
  /^\s*(?:Corrections?(?: and clarifications?)?|Clarifications?|Corrigend(?:um|a)|Errat(?:um|a)|Editor[’']s note|Rectificatif|Correcci[oó]n|Fe de erratas|Corre[cç][aã]o|Korrektur|Berichtigung|Rettifica|تصحيح|訂正)(?:\s*[(（,][^)）:：]{1,40}[)）]?)?\s*[:：]/iu

/** The other way: one sentence that says so. */
const sentence =
  /^\s*(?:This (?:article|story|report|headline|column) was (?:amended|corrected|clarified) |An earlier version of this (?:article|story|report|column) )/iu

const boxes = 'p, div, aside'

/** Notes stand over a story or under it. */
const places = (body: HTMLElement): readonly Element[] => {
  const blocks = [...body.children]
  return [...new Set([...blocks.slice(0, 2), ...blocks.slice(-4)])].filter((block) => block.matches(boxes))
}

const emphasise = (note: Element) => {
  const first = note.firstChild
  const [start = ''] = label.exec(first?.nodeValue ?? '') ?? []
  if (start === '' || !first) return
  first.nodeValue = (first.nodeValue ?? '').slice(start.length)
  note.prepend(make(note, 'strong', {}, start.trim()))
}

/** Finds the editors' notes on what was wrong: the newsroom says so in words, seldom in its markup. */
export const markCorrections = (body: HTMLElement): void => {
  for (const note of places(body)) {
    const text = note.textContent ?? ''
    if (!label.test(text) && !sentence.test(text)) continue
    note.classList.add('correction')
    emphasise(note)
  }
}
