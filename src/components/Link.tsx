import type { ComponentProps } from 'react'
import { type To, useHref, useLinkClickHandler } from 'react-router-dom'

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href' | 'target'> {
  to: To
  /** What the entry of the history carries. */
  state?: unknown
  /** The page stays where it is scrolled to. */
  preventScrollReset?: boolean
}

/** A link within the reader. React Router's own also fetches ahead for frameworks: 1 kB that nobody here would use. */
export const Link = ({ to, state, preventScrollReset = false, onClick, ...rest }: LinkProps) => {
  const href = useHref(to)
  const follow = useLinkClickHandler(to, { state, preventScrollReset })
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
    />
  )
}
