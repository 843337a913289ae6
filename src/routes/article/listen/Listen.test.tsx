import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useRef } from 'react'
import { MemoryRouter } from 'react-router-dom'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { anArticle } from '../../../../test/builders'
import type { Article } from '../../../domain/article'
import { ListenControl } from './ListenControl'

class FakeUtterance {
  lang = ''
  rate = 1
  voice: SpeechSynthesisVoice | null = null
  onend?: () => void
  onerror?: (event: { error: string }) => void
  onboundary?: (event: { name: string; charIndex: number }) => void
  constructor(readonly text: string) {}
}

const voice = (name: string, lang: string): SpeechSynthesisVoice => ({
  voiceURI: name,
  name,
  lang,
  localService: true,
  default: false,
})

/** A platform that says what the test lets it say. */
class FakeSpeech extends EventTarget {
  voices = [voice('Daniel', 'en-GB'), voice('Moira', 'en-IE'), voice('Amélie', 'fr-CA')]
  queue: FakeUtterance[] = []
  get speaking() {
    return this.queue.length > 0
  }
  pending = false
  getVoices = () => this.voices
  resume = () => undefined
  speak = (utterance: FakeUtterance) => this.queue.push(utterance)
  /** As browsers do, it tells those that were cancelled, and late. */
  cancel = () => {
    const cancelled = this.queue
    this.queue = []
    queueMicrotask(() => {
      for (const utterance of cancelled) utterance.onerror?.({ error: 'interrupted' })
    })
  }
  now = () => this.queue[0]?.text
  end = () => act(() => this.queue.shift()?.onend?.())
  fail = (error: string) => act(() => this.queue.shift()?.onerror?.({ error }))
}

const html = '<p>It rained all night. The ferry left at nine.</p><h2>The tide</h2><p lang="fr">Il pleut.</p>'

const story: Article = {
  ...anArticle({ headline: 'The ferry and the tide', standfirst: 'It was the rain that did it.' }),
  body: { untrusted: html },
  words: 1_280,
  pictures: 0,
}

const Page = () => {
  const text = useRef<HTMLDivElement>(null)
  return (
    <article>
      <header>
        <h1>{story.headline}</h1>
        <p>{story.standfirst}</p>
        <ListenControl article={story} text={text} />
      </header>
      <div ref={text}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the test's own */}
        <div dangerouslySetInnerHTML={{ __html: html }} />
      </div>
    </article>
  )
}

let speech: FakeSpeech

beforeAll(() => {
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () => new DOMRect()
})
afterAll(() => {
  Reflect.deleteProperty(Range.prototype, 'getBoundingClientRect')
})
beforeEach(() => {
  speech = new FakeSpeech()
  vi.stubGlobal('speechSynthesis', speech)
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})

const show = () => {
  const client = new QueryClient()
  client.setQueryData(['site'], { name: 'The Ellery Courier' })
  const view = render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <Page />
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return { ...view, user: userEvent.setup() }
}

const listen = async () => {
  const view = show()
  await view.user.click(screen.getByRole('button', { name: 'Listen, 8 min' }))
  return view
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const isSaying = (text: string | undefined) => waitFor(() => expect(speech.now()).toBe(text))
const marked = () => document.querySelector('[data-read-aloud]')?.textContent

test('there is no button before a voice for the language of the story is there', () => {
  const voices = speech.voices
  speech.voices = [voice('Amélie', 'fr-CA')]
  show()
  expect(screen.queryByRole('button')).toBeNull()
  speech.voices = voices
  act(() => void speech.dispatchEvent(new Event('voiceschanged')))
  expect(screen.getByRole('button', { name: 'Listen, 8 min' })).toBeTruthy()
})
test('a story is read from its headline to its end, each block marked and in its own language', async () => {
  await listen()
  expect(speech.now()).toBe('The ferry and the tide')
  expect(screen.getByRole('status').textContent).toBe('Reading aloud')
  speech.end()
  expect(speech.now()).toBe('It was the rain that did it.')
  speech.end()
  speech.end()
  expect(speech.now()).toBe('The ferry left at nine.')
  expect(marked()).toBe('It rained all night. The ferry left at nine.')
  speech.end()
  speech.end()
  expect(speech.queue[0]).toMatchObject({ text: 'Il pleut.', lang: 'fr-CA', voice: { name: 'Amélie' } })
  speech.end()
  expect(screen.getByRole('status').textContent).toBe('Finished')
  expect(marked()).toBeUndefined()
})
test('a pause keeps the place, also when the platform calls it an error', async () => {
  await listen()
  for (let said = 0; said < 3; said += 1) speech.end()
  await press('Pause')
  expect(speech.speaking).toBe(false)
  expect(screen.getByRole('status').textContent).toBe('Paused')
  await press('Play')
  await isSaying('The ferry left at nine.')
})
test('forward and back go by paragraphs; back first leads to the beginning of this one', async () => {
  await listen()
  await press('Forward one paragraph')
  await press('Forward one paragraph')
  await isSaying('It rained all night.')
  speech.end()
  await press('Back one paragraph')
  await isSaying('It rained all night.')
  await press('Pause')
  await press('Back one paragraph')
  expect(marked()).toBe('It was the rain that did it.')
  expect(speech.speaking).toBe(false)
})
test('another speed or voice is heard at once, and kept', async () => {
  const { user, unmount } = await listen()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '2×')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Voice' }), 'Moira, Ireland')
  await waitFor(() => expect(speech.queue[0]).toMatchObject({ rate: 2, voice: { name: 'Moira' } }))
  unmount()
  show()
  expect(screen.getByRole('button', { name: 'Listen, 4 min' })).toBeTruthy()
})
test('a voice that fails says so, with a way on', async () => {
  await listen()
  speech.fail('synthesis-failed')
  expect(screen.getByRole('alert').textContent).toBe(
    'This voice has fallen silent. Choose another, or press Play to try it again.',
  )
  await press('Play')
  expect(speech.now()).toBe('The ferry and the tide')
  expect(screen.queryByRole('alert')).toBeNull()
  speech.fail('network')
  expect(screen.getByRole('alert').textContent).toContain('needs a network')
})
test('a voice of which nothing more is heard is given up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Listen, 8 min' }))
    act(() => vi.advanceTimersByTime(20_000))
    expect(screen.getByRole('alert').textContent).toContain('fallen silent')
    expect(speech.speaking).toBe(false)
  } finally {
    vi.useRealTimers()
  }
})
test('closed by Escape it falls silent, gives the focus back, and goes on there later', async () => {
  const { user } = await listen()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Pause' }))
  await press('Forward one paragraph')
  await user.keyboard('{Escape}')
  expect(speech.speaking).toBe(false)
  expect(marked()).toBeUndefined()
  const button = screen.getByRole('button', { name: 'Listen, 8 min' })
  expect(document.activeElement).toBe(button)
  await user.click(button)
  await isSaying('It was the rain that did it.')
})
test('a page that is left is silent', async () => {
  const { unmount } = await listen()
  act(() => void window.dispatchEvent(new Event('pagehide')))
  expect(speech.speaking).toBe(false)
  await press('Play')
  await isSaying('The ferry and the tide')
  unmount()
  expect(speech.speaking).toBe(false)
})
test('goes on when the text is written anew under it', async () => {
  await listen()
  const frame = document.querySelector('article > div > div') as HTMLElement
  await press('Forward one paragraph')
  await press('Forward one paragraph')
  frame.innerHTML = html
  await isSaying('It rained all night.')
  speech.end()
  expect(speech.now()).toBe('The ferry left at nine.')
  expect(frame.querySelector('p')?.hasAttribute('data-read-aloud')).toBe(true)
})
