/**
 * The order of each round: all things once, each time beginning with another one, so that none always follows the
 * same.
 */
export const interleaved = <Thing>(things: readonly Thing[], rounds: number): readonly Thing[] =>
  Array.from({ length: rounds }, (_, round) => {
    const first = things.length === 0 ? 0 : round % things.length
    return [...things.slice(first), ...things.slice(0, first)]
  }).flat()
