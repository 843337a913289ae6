// src/offline/beforeOpening.ts
/** Not `performance.timeOrigin`: a page left for this one keeps its last things after that. Epoch ms. */
var openedAt = Date.now();
/** Whether something happened before this page was opened; epoch ms. */
var isBeforeOpening = (at) => at < openedAt;
export { isBeforeOpening as t };
