import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { Suspense, use } from 'react'
import { MemoryRouter } from 'react-router-dom'
import { expect, test, vi } from 'vitest'
import { aPicture } from '../../test/builders'
import { createQueryClient } from '../queries/queryClient'
import { NewsroomHtml } from './NewsroomHtml'
import { Picture } from './Picture'

const never = new Promise<never>(() => undefined)
const Waiting = () => use(never)

const text =
  '<p>Words</p><img src="/uploads/a.jpg" srcset="/uploads/a-300.jpg 300w" sizes="100vw" width="9" height="9">'

test('what React builds in vain asks for no picture, and so is not held by a browser that watches its width', async () => {
  const built: Element[] = []
  const create = document.createElement
  vi.spyOn(document, 'createElement').mockImplementation((...words: unknown[]) => {
    const element = Reflect.apply(create, document, words) as HTMLElement
    built.push(element)
    return element
  })
  await act(async () =>
    render(
      <QueryClientProvider client={createQueryClient()}>
        <MemoryRouter>
          <Suspense fallback="On its way">
            <Picture image={aPicture({ url: '/uploads/b.jpg' })} sizes="100vw" />
            <NewsroomHtml html={{ untrusted: text }} kind="article" permalink="https://courier.example/a/" />
            <Waiting />
          </Suspense>
        </MemoryRouter>
      </QueryClientProvider>,
    ),
  )
  expect(await screen.findByText('On its way')).toBeTruthy()
  const inVain = built.filter((element) => !element.isConnected)
  expect(inVain.some((element) => element.matches('img'))).toBe(true)
  for (const element of inVain) expect(element.outerHTML).not.toMatch(/srcset|sizes|src=/)
})
