import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { anArticle, aPendingComment } from '../../../test/builders'
import { renderRoute } from '../../../test/renderRoute'
import { readDraft, writeDraft } from '../../offline/drafts'
import { dropFromOutbox, listOutbox, putInOutbox } from '../../offline/outbox'
import { readName, rememberName } from '../../offline/rememberedName'
import { listSaved, removeSaved, saveArticle } from '../../offline/savedArticles'
import { writeQueries } from '../../offline/writeQueries'

const newsroom = createMockServer({ stories: 40 })
const patience = { timeout: 8_000 }
const slow = { timeout: 20_000 }

const article = { ...anArticle({ id: 1 }), body: { untrusted: '<p>a</p>' }, words: 1, pictures: 0 }
const query = (key: readonly unknown[], data: unknown) => ({
  hash: JSON.stringify(key),
  key,
  data,
  version: 1,
  updatedAt: Date.now(),
})

const fill = async () => {
  await writeQueries([query(['article', 'story-1'], article), query(['most-read', 'none'], [])])
  await saveArticle({ article, savedAt: 1 })
  await putInOutbox(aPendingComment())
  writeDraft(1, 0, { text: 'Not finished', name: '' })
  rememberName('Ama')
}

beforeAll(async () => {
  newsroom.listen()
  await import('./SettingsPage')
}, 60_000)
beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
afterEach(async () => {
  newsroom.reset()
  await dropFromOutbox('p1')
  await removeSaved(1)
})
afterAll(() => {
  Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
  Reflect.deleteProperty(HTMLDialogElement.prototype, 'close')
  newsroom.close()
  vi.restoreAllMocks()
})

const openDialog = async () => {
  await fill()
  const { user } = renderRoute('/settings')
  await screen.findByRole('heading', { level: 2, name: 'On this device' }, patience)
  await user.click(screen.getByRole('button', { name: 'Clear what is stored' }))
  return { user, dialog: within(screen.getByRole('dialog', { name: 'Clear what is stored?' })) }
}

test('tells what is stored, and clears what can be fetched again', slow, async () => {
  const { user, dialog } = await openDialog()
  const stored = screen.getByRole('table', { name: 'What is stored on this device' }).textContent
  expect(stored).toMatch(/Stories to read offline1\d+/)
  expect(stored).toMatch(/Comments waiting to be sent1/)
  expect(dialog.getByText(/You have 2 that the newsroom has not got/)).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Clear' }))
  await screen.findByText('Cleared.')
  await waitFor(() => expect(screen.getByRole('table').textContent).toContain('Stories to read offlinenone'))
  expect(screen.getByRole('table').textContent).toContain('Comments you are writing1')
  expect([(await listOutbox()).length, (await listSaved()).items.length]).toEqual([1, 1])
  expect([readDraft(1, 0)?.text, readName()]).toEqual(['Not finished', 'Ama'])
})

test('what the reader wrote and saved goes only when that is ticked', slow, async () => {
  const { user, dialog } = await openDialog()
  await user.click(dialog.getByRole('checkbox', { name: /unsent comments and drafts/ }))
  await user.click(dialog.getByRole('checkbox', { name: /saved stories/ }))
  await user.click(dialog.getByRole('button', { name: 'Clear' }))
  await screen.findByText('Cleared.', undefined, patience)
  expect([(await listOutbox()).length, (await listSaved()).items.length]).toEqual([0, 0])
  expect([readDraft(1, 0), readName()]).toEqual([null, ''])
})

test('nothing goes when the reader thinks better of it', slow, async () => {
  const { user, dialog } = await openDialog()
  await user.click(dialog.getByRole('button', { name: 'Keep everything' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('table').textContent).toMatch(/Stories to read offline1/)
})
