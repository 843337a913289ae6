const headlineLink = ':is(h2, h3, h4) a'

/** Opens the story whose card holds the focus, as a press on its headline does. */
export const openCard = (): void => {
  const card = document.activeElement?.closest('article')
  card?.querySelector<HTMLElement>(headlineLink)?.click()
}
