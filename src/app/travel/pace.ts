/** ms within which a press has to be answered to feel immediate: https://web.dev/articles/rail */
const immediate = 100

/** The first way fetches code, and any may fall into a busy moment: one that was late tells nothing of the device. */
const enough = 2

/** Whether a device keeps pace: a page that travels stands still until the next one is there. */
export class Pace {
  private lateInARow = 0

  /** Whether no two ways in a row came too late to feel immediate. For good: nobody is held up once more to see. */
  get isKept(): boolean {
    return this.lateInARow < enough
  }

  /** Learns how long it took from the press until the next page stood, in ms. */
  note(ms: number): void {
    if (this.isKept) this.lateInARow = ms > immediate ? this.lateInARow + 1 : 0
  }
}
