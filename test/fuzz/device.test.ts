import { cleanup, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { Malformed } from '../../src/domain/problems'
import { toComfort } from '../../src/domain/readingComfort'
import { askToStay } from '../../src/offline/askToStay'
import { onDevice } from '../../src/offline/database'
import { recall } from '../../src/offline/deviceMemory'
import { clearDrafts, countDrafts, readDraft, writeDraft } from '../../src/offline/drafts'
import { isLiked, keepLike, likeToken } from '../../src/offline/givenLikes'
import { declineInstall, mayOfferInstall, noteStory, noteVisit } from '../../src/offline/installOffer'
import { readKept } from '../../src/offline/keptQueries'
import { listReadable } from '../../src/offline/listReadable'
import { keepVisit, startVisit } from '../../src/offline/listVisits'
import { claimNext, hurry, listOutbox, nextDueIn, settle } from '../../src/offline/outbox'
import { ownComments } from '../../src/offline/ownComments'
import { readOwnLanguage } from '../../src/offline/ownLanguage'
import { findPlace, listPlaces } from '../../src/offline/readingPlaces'
import { readName } from '../../src/offline/rememberedName'
import { listSaved } from '../../src/offline/savedArticles'
import { findSaved, savedAmong } from '../../src/offline/savedCopies'
import { newToList, readSavedFile, toSavedFile } from '../../src/offline/savedFile'
import { returnView, takeView } from '../../src/offline/seenViews'
import { areSingleKeysOn } from '../../src/offline/singleKeys'
import { readSpeechChoices } from '../../src/offline/speechChoices'
import { rememberUnfinished, unfinishedStory } from '../../src/offline/unfinishedStory'
import { aComment, anArticle, aPendingComment } from '../builders'
import { renderRoute } from '../renderRoute'
import { check, patience } from './check'
import { mutate, mutations, tornText } from './mutate'

vi.setConfig({ testTimeout: patience })

// What stays stubbed would be taken from the next file's newsroom with it: a worker runs many.
afterAll(() => void vi.unstubAllGlobals())

const place = { articleId: 7, slug: 'a', headline: 'A', block: 3, share: 0.4, readAt: 1_000 }
const today = new Date('2026-11-24T08:00:00')
const isBoolean = (value: unknown) => expect(typeof value).toBe('boolean')

/** What the app keeps in localStorage, key by key, and who reads it. */
const values: Readonly<Record<string, { kept: unknown; read: () => void }>> = {
  'draft:7:0': {
    kept: { text: 'Stay', name: 'Ama' },
    read: () => {
      const draft = readDraft(7, 0)
      if (draft) expect([typeof draft.text, typeof draft.name]).toEqual(['string', 'string'])
      expect(countDrafts()).toBe(1)
      writeDraft(7, 0, { text: 'Safe', name: '' })
      expect(readDraft(7, 0)).toEqual({ text: 'Safe', name: '' })
      clearDrafts()
    },
  },
  likes: {
    kept: [7, 8],
    read: () => {
      isBoolean(isLiked(7))
      keepLike(7, true)
      expect(isLiked(7)).toBe(true)
    },
  },
  token: { kept: 'abc', read: () => expect(likeToken()).toMatch(/./s) },
  lists: {
    kept: {
      '/': { leftAt: 1, newest: 'a', newestBefore: null, place: { articleId: 7, publishedAt: 'a', at: 1 } },
    },
    read: () => {
      startVisit('/')
      keepVisit('/', { newest: 'x' })
      expect(startVisit('/')).toHaveProperty('newestBefore')
    },
  },
  'install-offer': {
    kept: { visits: 1, lastAt: 1_000, stories: ['a'], isDeclined: false },
    read: () => {
      noteVisit()
      noteStory('b')
      isBoolean(mayOfferInstall())
      declineInstall()
      expect(mayOfferInstall()).toBe(false)
    },
  },
  views: {
    kept: { day: '2026-11-24', ids: [7] },
    read: () => {
      takeView(7, today)
      expect(takeView(7, today)).toBe(false)
      returnView(7, today)
      expect(takeView(7, today)).toBe(true)
    },
  },
  reading: {
    kept: place,
    read: () => {
      unfinishedStory()
      rememberUnfinished(place)
      expect(unfinishedStory()).toEqual(place)
    },
  },
  'reading-comfort': {
    kept: { size: 'large', theme: 'dark' },
    read: () =>
      expect(toComfort(recall('reading-comfort'))).toMatchObject({
        width: expect.stringMatching(/narrow|normal|wide/),
      }),
  },
  speech: {
    kept: { rate: 1.3, voices: { en: 'Ama' } },
    read: () => {
      const { rate, voices } = readSpeechChoices()
      expect(rate).toBeGreaterThan(0)
      expect(Object.values(voices).every((voice) => typeof voice === 'string')).toBe(true)
    },
  },
  language: { kept: 'fr', read: () => expect(['string', 'object']).toContain(typeof readOwnLanguage()) },
  name: { kept: 'Ama', read: () => expect(typeof readName()).toBe('string') },
  'single-keys': { kept: 'off', read: () => isBoolean(areSingleKeysOn()) },
  'asked-to-stay': { kept: true, read: () => void askToStay() },
}

afterEach(() => localStorage.clear())

test('whatever stands in local storage, each reader of it gives what it promises, and can write there again', async () => {
  const keys = Object.keys(values)
  const input = fc.constantFrom(...keys).chain((key) => {
    const { kept } = values[key] ?? expect.fail()
    const changed = mutations.map((todo) => JSON.stringify(mutate(kept, todo)) ?? '')
    return fc.record({ key: fc.constant(key), text: fc.oneof(changed, tornText(JSON.stringify(kept))) })
  })
  await check(
    'values',
    fc.property(input, ({ key, text }) => {
      localStorage.clear()
      localStorage.setItem(`broadsheet:${key}`, text)
      values[key]?.read()
    }),
  )
})

const article = { ...anArticle({ id: 7 }), body: { untrusted: '<p>Rain.</p>' }, words: 1, pictures: 0 }
const saved = { article, savedAt: 1_000, pictures: [{ url: '/a.jpg', bytes: 3 }], missing: [] }
const pending = aPendingComment({ id: 'mended', writtenAt: 2_000 })

/** Records as other versions, or a broken disk, may have left them. The keys of the stores are as they must be. */
const stores = {
  outbox: { record: { ...pending, id: 'bad', writtenAt: 1_000 }, key: 'id' },
  saved: { record: saved, key: 'article' },
  places: { record: place, key: 'articleId' },
  own: { record: { id: 1, articleId: 7, comment: aComment(), keptAt: Date.now() }, key: 'id' },
  queries: {
    record: {
      hash: '["article","a"]',
      key: ['article', 'a'],
      data: article,
      version: 1,
      updatedAt: 1,
      usedAt: Date.now(),
      size: 9,
    },
    key: 'hash',
  },
} as const

type Name = keyof typeof stores

const put = async (name: Name, record: unknown) =>
  onDevice((database) => database.put(name, record as never)).then(
    () => true,
    // The store itself takes no record without its key.
    () => false,
  )

const readAll = async () => {
  await Promise.all([
    listSaved(),
    findSaved('a'),
    savedAmong([7]),
    findPlace(7),
    listPlaces(),
    ownComments(7),
  ])
  await Promise.all([listReadable([]), readKept('["article","a"]'), listOutbox(), nextDueIn()])
  await hurry()
}

const names = Object.keys(stores) as Name[]

test('whatever stands in the database, reading it never fails, and a sound comment still leaves the outbox', async () => {
  const input = fc.record({ name: fc.constantFrom(...names), todo: mutations })
  await check(
    'records',
    fc.asyncProperty(input, async ({ name, todo }) => {
      await onDevice((database) => Promise.all(names.map((each) => database.clear(each))))
      await put(name, mutate(stores[name].record, todo))
      await readAll()
      await put('outbox', pending)
      const sent: string[] = []
      for (let next = await claimNext(true); next && sent.length < 5; next = await claimNext(true)) {
        sent.push(next.id)
        await settle(next, { kind: 'there already' })
      }
      expect(sent).toContain(pending.id)
    }),
  )
})

const said = () => document.querySelector('main')?.textContent ?? ''

test('whatever became of a saved story on the device, the list stands, and the sound ones are on it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const sound = { article: { ...article, id: 8, headline: 'The sound one' }, savedAt: 2_000 }
  await check(
    'savedPages',
    fc.asyncProperty(mutations, async (todo) => {
      await onDevice((database) => database.clear('saved'))
      await put('saved', mutate(saved, todo))
      await put('saved', sound)
      const { queryClient } = renderRoute('/saved')
      await waitFor(() => expect(said()).toContain('The sound one'), { timeout: 8_000 })
      queryClient.clear()
      cleanup()
    }),
  )
})

test('whatever stands in a file of saved stories, it is a list of whole stories or refused as malformed', async () => {
  const file = JSON.parse(
    toSavedFile([saved, { article: anArticle({ id: 8 }), savedAt: 1 }], {
      name: 'The Courier',
      url: 'https://a.example',
    }),
  )
  const texts = fc.oneof(
    mutations.map((todo) => JSON.stringify(mutate(file, todo)) ?? ''),
    tornText(JSON.stringify(file)),
  )
  await check(
    'savedFiles',
    fc.property(texts, (text) => {
      try {
        const { stories } = readSavedFile(text)
        expect(newToList(stories, []).length).toBeLessThanOrEqual(stories.length)
        for (const story of stories) expect(typeof story.article.headline).toBe('string')
      } catch (problem) {
        if (!(problem instanceof Malformed)) throw problem
      }
    }),
  )
})
