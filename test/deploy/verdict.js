/**
 * One line of the report. `wrong` is what readers meet; `advice` is what could be better.
 * @typedef {{ level: 'ok' | 'advice' | 'wrong', words: string }} Verdict
 */

/** @returns {Verdict} */
export const ok = (words) => ({ level: 'ok', words })
/** @returns {Verdict} */
export const advice = (words) => ({ level: 'advice', words })
/** @returns {Verdict} */
export const wrong = (words) => ({ level: 'wrong', words })
