/** The first way fetches code, and any may fall into a busy moment: one that was late tells nothing of the device. */
const enough = 2

/** Whether a device keeps pace: a page that travels stands still until the next one is there. */
export class Pace {
  private lateInARow = 0

  /** @param within ms in which the next page has to come */
  constructor(private readonly within: number) {}

  /** Whether no two ways in a row came too late. For good: nobody is held up once more to see. */
  get isKept(): boolean {
    return this.lateInARow < enough
  }

  /** Learns how long it took from the press until the next page was on its way over the screen, in ms. */
  note(ms: number): void {
    if (this.isKept) this.lateInARow = ms > this.within ? this.lateInARow + 1 : 0
  }
}
