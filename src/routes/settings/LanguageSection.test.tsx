import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ownLanguage } from '../../queries/ownLanguage'
import { LanguageSection } from './LanguageSection'

const choose = async (language: string) => {
  const user = userEvent.setup()
  const openAnew = vi.fn()
  render(<LanguageSection onChosen={openAnew} />)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), language)
  expect(openAnew).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Use this language' }))
  expect(openAnew).toHaveBeenCalledOnce()
}

test('a chosen language is kept, and the page opens anew in it', async () => {
  await choose('Yorùbá')
  expect(localStorage.getItem('broadsheet:language')).toBe('"yo"')
})

test('nobody’s choice leaves it to the newspaper and the browser again', async () => {
  ownLanguage.keep('fr')
  await choose('As the newspaper or this browser has it')
  expect(localStorage.getItem('broadsheet:language')).toBeNull()
})
