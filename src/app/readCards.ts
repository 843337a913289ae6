import type { Cards, CardTexts } from '../domain/packedStory'

/** Text of an element, or of the link in it; none where somebody has set other elements into it: a translator. */
const textOf = (element: Element | null | undefined): string | undefined => {
  const holder = element?.querySelector('a') ?? element
  return holder?.childElementCount === 0 ? holder.textContent : undefined
}

const readCard = (card: Element): CardTexts => {
  const headline = card.querySelector('[data-part=headline]')
  return { headline: textOf(headline), standfirst: textOf(headline?.nextElementSibling) }
}

/** What the cards on a page say of their stories. */
export const readCards = (root: Element): Cards =>
  new Map(
    Array.from(root.querySelectorAll<HTMLElement>('[data-story]'), (card) => [
      `${card.dataset.story}`,
      readCard(card),
    ]),
  )
