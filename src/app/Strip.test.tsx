import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Strip } from './Strip'

const { style } = document.documentElement

test('what stays at the foot of the window stands one above the other, and tells the page how much room it takes', () => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60)
  const { rerender, unmount } = render(
    <>
      <Strip label="First" stays buttons={null} key="first">
        Unsent
      </Strip>
      <Strip label="In the flow" buttons={null} key="flow">
        Install
      </Strip>
      <Strip label="Last" stays buttons={null} key="last">
        New
      </Strip>
    </>,
  )
  const under = (name: string) => screen.getByRole('region', { name }).style.getPropertyValue('--under')
  expect([under('First'), under('In the flow'), under('Last')]).toEqual(['60px', '', '0px'])
  expect(style.getPropertyValue('--strips')).toBe('120px')
  rerender(
    <Strip label="First" stays buttons={null} key="first">
      Unsent
    </Strip>,
  )
  expect(style.getPropertyValue('--strips')).toBe('60px')
  unmount()
  expect(style.getPropertyValue('--strips')).toBe('')
})
