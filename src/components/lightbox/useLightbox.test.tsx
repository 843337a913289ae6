import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useLayoutEffect, useRef } from 'react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { markPictures } from './markPictures'
import { useLightbox } from './useLightbox'

const text = `
  <figure><img src="https://paper.example/quay.jpg" alt="A quay" width="1200" height="800"
    srcset="https://paper.example/quay-600.jpg 600w, https://paper.example/quay-2400.jpg 2400w">
    <figcaption>The quay at dawn. Photograph: Ada Quist</figcaption></figure>
  <figure><a href="https://paper.example/boat-full.jpg"><img src="https://paper.example/boat.jpg" alt="A boat"></a></figure>
  <figure><a href="https://paper.example/boats/"><img src="https://paper.example/link.jpg" alt="A way elsewhere"></a></figure>
  <figure><img src="https://paper.example/gull.jpg" alt=""><figcaption>A gull.</figcaption></figure>
  <p>In a line: <img src="https://paper.example/sign.png" alt="A sign"></p>`

const Page = () => {
  const root = useRef<HTMLElement>(null)
  const { on, lightbox } = useLightbox()
  useLayoutEffect(() => {
    if (root.current) markPictures(root.current)
  }, [])
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the test's own */}
      <article ref={root} {...on} dangerouslySetInnerHTML={{ __html: text }} />
      {lightbox}
    </>
  )
}

beforeAll(() => import('./Lightbox'))

beforeEach(() => {
  // jsdom knows the element, not what it does.
  let before: Element | null = null
  HTMLDialogElement.prototype.showModal = function () {
    before = document.activeElement
    this.open = true
    this.querySelector('button')?.focus()
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    if (before instanceof HTMLElement) before.focus()
  }
  Element.prototype.scrollTo = vi.fn()
  render(<Page />)
})

const open = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name: `Enlarge picture: ${name}` }))
  return screen.findByRole('dialog', { name: 'Pictures of this story' })
}

const shown = () => screen.getByRole('dialog').querySelector('img')?.getAttribute('src')

test('pictures that stand alone open, also by their caption; links elsewhere and signs in a line do not', () => {
  const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))
  expect(names).toEqual(['A quay', 'A boat', 'A gull.'].map((name) => `Enlarge picture: ${name}`))
})

test('a picture opens in its largest file, with caption, credit and its place among the others', async () => {
  await open('A quay')
  expect(shown()).toBe('https://paper.example/quay-2400.jpg')
  expect(screen.getAllByText(/The quay at dawn/)).toHaveLength(2)
  expect(screen.getByText('Photograph: Ada Quist')).toBeTruthy()
  expect(screen.getByText('1 of 3')).toBeTruthy()
})

test('arrows, Home and End lead from picture to picture and stop at the ends', async () => {
  await open('A quay')
  await userEvent.keyboard('{ArrowRight}')
  expect(shown()).toBe('https://paper.example/boat-full.jpg')
  await userEvent.keyboard('{End}{ArrowRight}')
  expect(screen.getByText('3 of 3')).toBeTruthy()
  await userEvent.keyboard('{Home}{ArrowLeft}')
  expect(screen.getByText('1 of 3')).toBeTruthy()
})

test('a swipe leads on, a tap and a scroll do not', async () => {
  const dialog = await open('A quay')
  const swipe = (x: number, y: number) => {
    fireEvent.pointerDown(dialog, { pointerType: 'touch', isPrimary: true, clientX: 300, clientY: 300 })
    fireEvent.pointerUp(dialog, { pointerType: 'touch', clientX: 300 + x, clientY: 300 + y })
  }
  swipe(-4, 0)
  swipe(-60, 200)
  expect(screen.getByText('1 of 3')).toBeTruthy()
  swipe(-120, 10)
  expect(screen.getByText('2 of 3')).toBeTruthy()
  swipe(120, 10)
  expect(screen.getByText('1 of 3')).toBeTruthy()
})

test('+ and a double click enlarge it, 0 fits it again', async () => {
  await open('A quay')
  const zoom = screen.getByRole('button', { name: 'Zoom in' })
  await userEvent.keyboard('+')
  expect(zoom.getAttribute('aria-pressed')).toBe('true')
  await userEvent.keyboard('0')
  expect(zoom.getAttribute('aria-pressed')).toBe('false')
  await userEvent.dblClick(screen.getByRole('img', { name: 'A quay' }))
  expect(zoom.getAttribute('aria-pressed')).toBe('true')
})

test('a smaller file stands in for a larger one; where none comes, it says so and tries again', async () => {
  const dialog = await open('A quay')
  const fail = () => fireEvent.error(dialog.querySelector('img') as Element)
  fail()
  expect(shown()).toBe('https://paper.example/quay.jpg')
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  fail()
  expect(screen.getByText(/not on this device/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(shown()).toBe('https://paper.example/quay-2400.jpg')
})

test('it opens by keyboard too, and closed gives the focus back to its picture', async () => {
  const boat = screen.getByRole('button', { name: 'Enlarge picture: A boat' })
  boat.focus()
  await userEvent.keyboard(' ')
  await screen.findByRole('dialog')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(boat)
})
