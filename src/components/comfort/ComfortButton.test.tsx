import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { usualComfort } from '../../domain/readingComfort'
import { keepComfort, readComfort } from '../../offline/readingComfort'
import { ComfortButton } from './ComfortButton'

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
afterEach(() => keepComfort(usualComfort))
afterAll(() => {
  Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
  Reflect.deleteProperty(HTMLDialogElement.prototype, 'close')
})

const open = async () => {
  const user = userEvent.setup()
  render(<ComfortButton />)
  await user.click(screen.getByRole('button', { name: 'Reading comfort' }))
  const panel = await screen.findByRole('dialog', { name: 'Reading comfort' })
  return { user, panel: within(panel) }
}

test('a choice holds at once, and is said', async () => {
  const { user, panel } = await open()
  const sizes = within(panel.getByRole('group', { name: 'Text size' }))
  await user.click(sizes.getByRole('radio', { name: 'Largest' }))
  expect(readComfort().size).toBe('largest')
  expect(panel.getByRole('status').textContent).toBe('Text size: Largest')
  await user.click(panel.getByRole('button', { name: 'Back to the usual' }))
  expect(sizes.getByRole<HTMLInputElement>('radio', { name: 'Normal' }).checked).toBe(true)
})
test('goes when the reader is done', async () => {
  const { user, panel } = await open()
  await user.click(panel.getByRole('button', { name: 'Done' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})
