/** Leads to the form of a conversation: to what is written there, or to the button that opens it. */
export const focusForm = (): void =>
  document.querySelector<HTMLElement>('#respond textarea, #respond button')?.focus()
