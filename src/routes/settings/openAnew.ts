/** Opens the page anew: a language is spoken from the first paint on. What was typed is kept as drafts. */
export const openAnew = (): void => location.reload()
