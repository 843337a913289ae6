import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { expect, test, vi } from 'vitest'
import { Link } from './Link'
import { NavLink } from './NavLink'

const Address = () => {
  const { pathname, state } = useLocation()
  return <output>{JSON.stringify([pathname, state])}</output>
}

const show = (address: string) => {
  render(
    <MemoryRouter basename="/paper" initialEntries={[`/paper${address}`]}>
      <NavLink to="/">Front page</NavLink>
      <NavLink to="/category/%D9%85">City</NavLink>
      <Link to="/article/tolls" state={{ block: 3 }}>
        Tolls
      </Link>
      <Link to="/saved" onClick={(event) => event.preventDefault()}>
        Stays
      </Link>
      <Address />
    </MemoryRouter>,
  )
  return userEvent.setup()
}

const link = (name: string) => screen.getByRole('link', { name })
const here = () => screen.queryAllByRole('link', { current: 'page' }).map(({ textContent }) => textContent)

test.each([
  ['/', ['Front page']],
  ['/category/%d9%85', ['City']],
  ['/category/%D9%85/', ['City']],
  ['/category/city', []],
])('at %s the link to it says so', (address, names) => {
  show(address)
  expect(here()).toEqual(names)
})

test('a press follows within the reader, with what the entry is to carry; the address is whole', async () => {
  const user = show('/')
  expect(link('Tolls')).toHaveProperty('pathname', '/paper/article/tolls')
  await user.click(link('Tolls'))
  expect(screen.getByRole('status').textContent).toBe('["/article/tolls",{"block":3}]')
})

test('a press that was taken otherwise, or with a key for a new tab, stays', async () => {
  const user = show('/')
  await user.click(link('Stays'))
  const newTab = vi.fn((event: Event) => event.preventDefault())
  window.addEventListener('click', newTab, { once: true })
  await user.keyboard('{Control>}')
  await user.click(link('Tolls'))
  expect(newTab).toHaveBeenCalled()
  expect(screen.getByRole('status').textContent).toBe('["/",null]')
})
