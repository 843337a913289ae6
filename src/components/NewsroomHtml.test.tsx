import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter, MemoryRouter, RouterProvider } from 'react-router-dom'
import { expect, test } from 'vitest'
import { siteQueries } from '../queries/siteQueries'
import { NewsroomHtml } from './NewsroomHtml'

const permalink = 'https://paper.example/2026/11/storm/'

const show = (untrusted: string) => {
  const queryClient = new QueryClient()
  queryClient.setQueryData(siteQueries.site().queryKey, {
    name: 'The Paper',
    description: '',
    url: 'https://paper.example',
    timeZone: 'UTC',
    icon: null,
    extras: 'none',
  })
  const element = <NewsroomHtml html={{ untrusted }} kind="article" permalink={permalink} />
  const router = createMemoryRouter([{ path: '*', element }])
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { router, container, root: container.firstElementChild as HTMLElement }
}

test('a link to another story of the newspaper opens it in the reader', async () => {
  const { router } = show('<p><a href="https://paper.example/2026/10/calm/">earlier</a></p>')
  await userEvent.click(screen.getByRole('link', { name: 'earlier' }))
  expect(router.state.location.pathname).toBe('/article/calm')
})

test('a film loads nothing until it is asked for, and then in a sandbox', async () => {
  const { container } = show(
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">https://youtu.be/aaaaaaaaaaa</div></figure>',
  )
  expect(container.querySelector('iframe')).toBeNull()
  await userEvent.click(screen.getByRole('link', { name: /YouTube/ }))
  await waitFor(() => expect(container.querySelector('iframe')).not.toBeNull())
  const frame = container.querySelector('iframe')
  expect(frame?.src).toContain('youtube-nocookie.com/embed/aaaaaaaaaaa')
  expect(frame?.getAttribute('sandbox')).not.toContain('allow-top-navigation')
  expect(frame?.title).not.toBe('')
})

test('what has no player here opens as the browser opens a link', () => {
  show('<figure><iframe src="https://maps.example/quay" title="Map of the quay"></iframe></figure>')
  const link = screen.getByRole('link', { name: /Map of the quay/ })
  expect(link.getAttribute('target')).toBe('_blank')
  expect(fireEvent.click(link)).toBe(true)
})

const printed = (untrusted: string) => (
  <QueryClientProvider client={new QueryClient()}>
    <MemoryRouter>
      <NewsroomHtml html={{ untrusted, isPrinted: true }} kind="article" permalink={permalink} />
    </MemoryRouter>
  </QueryClientProvider>
)

test('a printed text that is taken over stays as it stands', () => {
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = '<div data-text="article"><p dir="auto">Tolls <u-printed></u-printed></p></div>'
  const [paragraph] = container.querySelectorAll('p')
  const element = printed(paragraph?.outerHTML ?? '')
  const { rerender } = render(element, { container, hydrate: true })
  rerender(element)
  expect(container.querySelector('p')).toBe(paragraph)
  expect(container.querySelector('u-printed')).not.toBeNull()
})

test('a printed text that is drawn anew is made safe anew', () => {
  const { container } = render(printed('<p onclick="alert(1)">Tolls</p><script>alert(2)</script>'))
  expect(container.querySelector('[onclick], script')).toBeNull()
  expect(container.textContent).toBe('Tolls')
})

test('each block runs in the direction of its own text', () => {
  const { root } = show('<p>One</p><p>واحد</p><blockquote><p dir="rtl">x</p></blockquote>')
  expect([...root.querySelectorAll('p')].map((block) => block.getAttribute('dir'))).toEqual([
    'auto',
    'auto',
    'rtl',
  ])
})

const words = 'The quay was empty, and the men who work on it stood at the gate and looked. '

test.each([
  ['a long first paragraph', `<p>${words.repeat(4)}</p>`, true],
  ['a long first paragraph in quotes', `<p>“${words.repeat(4)}”</p>`, false],
  ['a short one', `<p>${words}</p>`, false],
  ['a script without letters that stand alone', `<p>${'واحد '.repeat(80)}</p>`, false],
  ['a picture that comes first', `<figure><img src="a.jpg"></figure><p>${words.repeat(4)}</p>`, false],
])('a drop cap opens %s: %#', (_, html, hasCap) => {
  expect(show(html).root.hasAttribute('data-drop-cap')).toBe(hasCap)
})

test('runs no script of the newsroom', () => {
  const { container } = show('<p onclick="window.wasRun = true">a<script>window.wasRun = true</script></p>')
  container.querySelector('p')?.click()
  expect('wasRun' in window).toBe(false)
})
