/** Not `performance.timeOrigin`: a page left for this one keeps its last things after that. Epoch ms. */
const openedAt = Date.now()

/** Whether something happened before this page was opened; epoch ms. */
export const isBeforeOpening = (at: number): boolean => at < openedAt
