/** Does a task for each item, at most `most` at a time. Stops taking up new ones, and fails, with the first that fails. */
export const inTurn = async <Item>(
  items: readonly Item[],
  most: number,
  task: (item: Item) => Promise<void>,
): Promise<void> => {
  const waiting = [...items]
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await task(item)
  }
  await Promise.all(
    Array.from({ length: most }, () =>
      work().catch((problem: unknown) => {
        waiting.length = 0
        throw problem
      }),
    ),
  )
}
