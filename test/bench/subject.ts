/** A page to be measured. */
export interface Subject {
  /** As tables name it. */
  name: string
  url: string
  /** What React has to own before the page can be used; matches nothing on pages without React. */
  owned: string
}

/** Where React leaves no mark. */
export const noReact = '#no-react'
