/** Closes what was left open, and drops an end that nothing began. */
export const balanceTags = (html: string): string => {
  const open: string[] = []
  const balanced = html.replace(/<(\/?)([a-z]+)[^>]*>/g, (tag, slash: string, name: string) => {
    if (!slash) {
      open.push(name)
      return tag
    }
    if (!open.includes(name)) return ''
    return open
      .splice(open.lastIndexOf(name))
      .reverse()
      .map((left) => `</${left}>`)
      .join('')
  })
  return (
    balanced +
    open
      .reverse()
      .map((left) => `</${left}>`)
      .join('')
  )
}
