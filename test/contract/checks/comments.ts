import { beforeEach, describe, expect, test } from 'vitest'
import { plainText } from '../../../src/html/plainText'
import { fetchFeedPage } from '../../../src/wordpress/articles'
import { fetchComments } from '../../../src/wordpress/comments'
import { fetchCommentTotal } from '../../../src/wordpress/counts'
import { createComment } from '../../../src/wordpress/createComment'
import { ask, sendRaw, siteTime } from '../ask'
import { becomeSomebodyElse, desk, needs, refusedWord, site } from '../subject'

let writers = 0

/** Somebody new, or the flood rule would make the checks wait. */
const writer = () => {
  becomeSomebodyElse()
  writers += 1
  return { name: `Reader ${writers}`, email: `reader${writers}-${Date.now()}@example.net` }
}

const post = (articleId: number, text: string, parentId = 0) =>
  createComment(articleId, parentId, { ...writer(), text })

let stories = 0
const story = async () => {
  stories += 1
  return (await desk().write({ title: `Talked about ${stories}`, date: await siteTime(-900 - stories) })).id
}

const checkReading = () => {
  test('the longest thread of the newest stories is read whole, oldest first, each comment once', async () => {
    const { items } = await fetchFeedPage({}, null)
    const totals = await Promise.all(items.slice(0, 20).map(({ id }) => fetchCommentTotal(id)))
    const total = Math.max(...totals.map(Number))
    const { items: comments } = await fetchComments(items[totals.indexOf(total)]?.id ?? 0)
    const dates = comments.map(({ writtenAt }) => writtenAt)
    expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length)
    expect(comments.length).toBeLessThanOrEqual(total)
    expect(comments.length).toBeGreaterThan(total * 0.9)
    expect(dates).toEqual([...dates].sort())
  })

  test('a page past the end of the comments is empty, and no fault', async () => {
    const { status, body } = await ask('wp/v2/comments?per_page=100&page=9999')
    expect([status, body]).toEqual([200, []])
  })
}

const checkThreads = () => {
  test('comments come in pages without a gap or a repeat, answers with what they answer', async () => {
    const id = await story()
    const first = await post(id, 'First')
    const answer = await post(id, 'An answer', first.id)
    for (const text of ['Three', 'Four', 'Five']) await post(id, text)
    const pages = await Promise.all(
      [1, 2, 3].map((page) =>
        ask(`wp/v2/comments?post=${id}&order=asc&per_page=2&page=${page}&_fields=id,parent`),
      ),
    )
    const { items, total } = await fetchComments(id)
    expect(pages.flatMap(({ body }) => body)).toEqual(
      items.map((item) => ({ id: item.id, parent: item.parentId })),
    )
    expect(pages[0]?.headers.get('x-wp-total')).toBe('5')
    expect([items.length, total, await fetchCommentTotal(id)]).toEqual([5, 5, 5])
    expect(items.find((item) => item.id === answer.id)?.parentId).toBe(first.id)
  })

  test('a comment arrives as it was typed', async () => {
    const id = await story()
    const text = 'If 5 < 6 & 7 > 2, then “so be it”.\n\nÌbàdàn, 港町 😀'
    const { body, status } = await post(id, text)
    expect(status).toBe('approved')
    expect(plainText(body.untrusted)).toBe('If 5 < 6 & 7 > 2, then “so be it”. Ìbàdàn, 港町 😀')
    const { items } = await fetchComments(id)
    expect(items[0]?.body).toEqual(body)
  })

  test('a comment is dated by the site, not by its writer', async () => {
    const { name, email } = writer()
    const { status, body } = await sendRaw('POST', 'wp/v2/comments', {
      post: await story(),
      author_name: name,
      author_email: email,
      content: 'From the past',
      date_gmt: '2001-01-01T00:00:00',
    })
    expect(status).toBe(201)
    expect(Math.abs(Date.parse(`${body.date_gmt}Z`) - Date.now())).toBeLessThan(5 * 60_000)
  })
}

const checkModeration = () => {
  test('a held comment comes back to its writer as held, and to nobody else', async (context) => {
    needs(context, 'rules')
    await desk().setRules?.({ isModerated: true, refusedWord })
    const id = await story()
    const held = await post(id, 'Please look at this')
    await desk().setRules?.({ isModerated: false, refusedWord })
    expect([held.status, plainText(held.body.untrusted)]).toEqual(['held', 'Please look at this'])
    expect((await fetchComments(id)).items).toEqual([])
    expect((await ask(`wp/v2/comments/${held.id}`)).status).toBe(401)
  })

  test('a comment with two links is held', async () => {
    const { status } = await post(await story(), 'https://one.example and https://two.example')
    expect(status).toBe('held')
  })

  test('a comment with a disallowed word is thrown away, and says so', async (context) => {
    needs(context, 'rules')
    expect((await post(await story(), `Buy ${refusedWord} today`)).status).toBe('refused')
  })

  test('spam filters look at it', async (context) => {
    needs(context, 'mails')
    expect((await post(await story(), 'contract-lab-spam')).status).toBe('refused')
  })

  test('moderators get a mail about a held comment, authors about a public one', async (context) => {
    needs(context, 'mails')
    const mailOf = async (text: string) =>
      (await desk().mails?.())?.find(({ message }) => message.includes(text))
    const mark = Date.now()
    await post(await story(), `Held ${mark} https://one.example https://two.example`)
    expect((await mailOf(`Held ${mark}`))?.message).toMatch(/approve/i)
    await post(await story(), `Public ${mark}`)
    expect(await mailOf(`Public ${mark}`)).toBeDefined()
  })
}

const checkForm = () => {
  test('the site’s own form takes a comment and leads back to the story', async (context) => {
    needs(context, 'a desk')
    const { name, email } = writer()
    const form = new URLSearchParams({
      comment_post_ID: String(await story()),
      comment_parent: '0',
      author: name,
      email,
      comment: 'By the other door',
    })
    const options = { method: 'POST', body: form, redirect: 'manual' } as const
    const { status, headers } = await fetch(`${site().url}/wp-comments-post.php`, options)
    expect(status).toBe(302)
    expect(headers.get('location')).toMatch(/#comment-\d+$/)
  })
}

export const checkReadingComments = (): void => {
  describe('Reading comments', checkReading)
}

export const checkComments = (): void => {
  describe('Writing comments', () => {
    beforeEach((context) => needs(context, 'comments over REST', 'a desk'))
    checkThreads()
    checkModeration()
  })
  describe('Writing comments by the form', checkForm)
}
