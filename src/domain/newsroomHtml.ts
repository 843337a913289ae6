/**
 * HTML as the newsroom sent it: untrusted. The only way to show it is `components/NewsroomHtml`, which sanitises.
 * An object and not a string, so that it cannot slip into an attribute or a text by accident.
 */
export interface NewsroomHtml {
  readonly untrusted: string
  /** Read from the page that the build printed: safe and finished when that page was. */
  readonly isPrinted?: true
}
