import { beforeEach, describe, expect, test } from 'vitest'
import type { OrderedStory } from '../../../mocks/mounts/contractSite'
import { Refused } from '../../../src/domain/problems'
import { createComment } from '../../../src/wordpress/createComment'
import { problemOf, sendRaw, siteTime } from '../ask'
import { becomeSomebodyElse, desk, needs, site } from '../subject'

let sent = 0
const unique = (word: string) => {
  sent += 1
  return `${word} ${sent} ${Date.now()}`
}

const write = async (story: Omit<OrderedStory, 'date'>) => {
  sent += 1
  return (await desk().write({ date: await siteTime(-600 - sent), title: unique('Refusing'), ...story })).id
}

const good = () => ({
  name: 'Ada',
  email: `${unique('ada').replaceAll(' ', '')}@example.net`,
  text: unique('Well'),
})

/** Status and code with which the site refuses a comment. */
const refusalOf = async (articleId: number, draft: Partial<ReturnType<typeof good>> = {}) => {
  const problem = await problemOf(createComment(articleId, 0, { ...good(), ...draft }))
  if (!(problem instanceof Refused)) throw problem
  return [problem.status, problem.code]
}

const checkUnwritten = () => {
  test('without an account nobody comments on a WordPress without our plugin', async (context) => {
    if (site().takesComments) context.skip('the site takes comments over REST')
    const { status, body } = await sendRaw('POST', 'wp/v2/comments', { post: 1, content: 'x' })
    expect([status, body.code]).toEqual([401, 'rest_comment_login_required'])
  })

  test('under no story', async (context) => {
    needs(context, 'comments over REST')
    expect(await refusalOf(999_999_999)).toEqual([403, 'rest_comment_invalid_post_id'])
  })
}

const checkStoriesThatRefuse = () => {
  test('under a story closed for comments', async () => {
    expect(await refusalOf(await write({ isClosed: true }))).toEqual([403, 'rest_comment_closed'])
  })

  test('under a protected story', async () => {
    expect(await refusalOf(await write({ password: 'letmein' }))).toEqual([401, 'rest_cannot_read_post'])
  })

  test('under a draft', async () => {
    expect(await refusalOf(await write({ status: 'draft' }))).toEqual([403, 'rest_comment_draft_post'])
  })
}

const checkWriting = () => {
  test.each([
    ['without a name', { name: '' }, 'rest_comment_author_data_required'],
    ['without an email address', { email: '' }, 'rest_comment_author_data_required'],
    ['with a bad email address', { email: 'ada at example' }, 'rest_invalid_param'],
    ['without words', { text: '' }, 'rest_comment_content_invalid'],
    ['with a name of more than 245 bytes', { name: 'ẹ'.repeat(82) }, 'comment_author_column_length'],
    [
      'with an address of more than 100 bytes',
      { email: `${'a'.repeat(60)}@${'b'.repeat(36)}.net` },
      'comment_author_email_column_length',
    ],
    ['with more than 65,525 bytes', { text: 'word '.repeat(13_106) }, 'comment_content_column_length'],
  ])('%s', async (_what, draft, code) => {
    expect(await refusalOf(await write({}), draft)).toEqual([400, code])
  })

  test('a bad address is named', async () => {
    const problem = await problemOf(createComment(await write({}), 0, { ...good(), email: 'nonsense@' }))
    expect(problem).toMatchObject({ params: { author_email: expect.any(String) } })
  })

  test('the same words again, also in another case', async () => {
    const id = await write({})
    const draft = good()
    await createComment(id, 0, draft)
    becomeSomebodyElse()
    expect(await refusalOf(id, draft)).toEqual([409, 'comment_duplicate'])
    expect(await refusalOf(id, { ...draft, text: draft.text.toUpperCase() })).toEqual([
      409,
      'comment_duplicate',
    ])
  })

  test('too soon after another, by the address or by the connection', async () => {
    const id = await write({})
    const first = good()
    await createComment(id, 0, first)
    expect(await refusalOf(id)).toEqual([400, 'comment_flood'])
    becomeSomebodyElse()
    expect(await refusalOf(id, { email: first.email })).toEqual([400, 'comment_flood'])
  })
}

export const checkRefusals = (): void => {
  describe('A comment is refused', () => {
    beforeEach(() => becomeSomebodyElse())
    checkUnwritten()
    describe('that could be written', () => {
      beforeEach((context) => needs(context, 'comments over REST', 'a desk'))
      checkStoriesThatRefuse()
      checkWriting()
    })
  })
}
