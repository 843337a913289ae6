import { type HttpHandler, http } from 'msw'
import type { CommentBook } from '../newsroom/comments/commentBook'
import { findFieldFaults, type SentFields } from '../newsroom/comments/commentFields'
import { findPostFault } from '../newsroom/comments/mayComment'
import type { DiscussionSettings } from '../newsroom/comments/moderation'
import { commentLink } from '../newsroom/comments/permalink'
import { type Refusal, refusals } from '../newsroom/comments/refusals'
import type { StoredComment } from '../newsroom/comments/storedComment'
import type { Newsroom } from '../newsroom/newsroom'
import { errorPage } from './errorPage'
import { visitorIp } from './visitor'

const failure = (status: number, message: string) =>
  errorPage({
    status,
    title: 'Comment Submission Failure',
    message: `<p>${message}</p>`,
    hasBackLink: true,
  })

/** The form's own words and status for what the rules refuse; without a message WordPress sends an empty page. */
const worded: Readonly<Record<string, readonly [status: number, message: string]>> = {
  rest_comment_closed: [403, 'Sorry, comments are closed for this item.'],
  rest_comment_author_data_required: [200, '<strong>Error:</strong> Please fill the required fields.'],
  rest_invalid_param: [200, '<strong>Error:</strong> Please enter a valid email address.'],
  rest_comment_content_invalid: [200, '<strong>Error:</strong> Please type your comment text.'],
  comment_author_column_length: [200, '<strong>Error:</strong> Your name is too long.'],
  comment_author_email_column_length: [200, '<strong>Error:</strong> Your email address is too long.'],
  comment_author_url_column_length: [200, '<strong>Error:</strong> Your URL is too long.'],
  comment_content_column_length: [200, '<strong>Error:</strong> Your comment is too long.'],
  comment_duplicate: [409, refusals.duplicate.message],
  comment_flood: [429, refusals.flood.message],
  rest_comment_failed_create: [
    500,
    '<strong>Error:</strong> The comment could not be saved. Please try again later.',
  ],
}

const refuse = ({ code }: Refusal): Response => {
  const words = worded[code]
  return words
    ? failure(...words)
    : new Response('', { headers: { 'Content-Type': 'text/html; charset=UTF-8' } })
}

const wholeNumber = (text: string) => Math.max(0, Number.parseInt(text, 10) || 0)

const toSent = (field: (name: string) => string): SentFields => ({
  post: wholeNumber(field('comment_post_ID')),
  parent: wholeNumber(field('comment_parent')),
  author_name: field('author'),
  author_email: field('email'),
  author_url: field('url'),
  content: field('comment'),
})

/** The form asks for name and email before it looks at the text; over REST it is the other way round. */
const findWriterFault = (sent: SentFields): Refusal | undefined => {
  const isMissing = [sent.author_name, sent.author_email].some((value) => String(value).trim() === '')
  return isMissing ? refusals.nameAndEmail : findFieldFaults(sent)
}

/** Back to the story, or to where the form asked to go on this site; a held comment is named in the address. */
const nextAddress = (origin: string, home: string, asked: string, comment: StoredComment): string => {
  const own = URL.canParse(asked, home) ? new URL(asked, home) : undefined
  const target = new URL(asked && own?.origin === origin ? own.href : home)
  target.hash = `comment-${comment.id}`
  if (comment.status === 'hold') target.searchParams.set('unapproved', String(comment.id))
  return target.href
}

const takeForm = async (
  request: Request,
  newsroom: Newsroom,
  book: CommentBook,
  discussion: DiscussionSettings,
): Promise<Response> => {
  const form = await request.formData()
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const sent = toSent(field)
  const visitor = { ip: visitorIp(request.headers), password: '' }
  const parent = Number(sent.parent)
  if (parent !== 0 && book.find(parent)?.status !== 'approved')
    return failure(403, 'Sorry, replies to unapproved comments are not allowed.')
  const post = newsroom.posts.get(Number(sent.post))
  const fault = findPostFault(post, newsroom.clock.local(), visitor) ?? findWriterFault(sent)
  if (fault) return refuse(fault)
  const submission = book.submit(
    { newsroom, discussion: { ...discussion, anonymousOverRest: true } },
    sent,
    visitor,
  )
  if ('refusal' in submission) return refuse(submission.refusal)
  const { origin } = new URL(request.url)
  const home = request.url.replace(/\/wp-comments-post\.php.*$/, '')
  const story = commentLink(home, post, submission.comment.id)
  const location = nextAddress(origin, story, field('redirect_to'), submission.comment)
  return new Response(null, { status: 302, headers: { Location: location } })
}

/** The classic comment form, which works without REST and without a script. */
export const commentForm = (
  newsroom: Newsroom,
  book: CommentBook,
  discussion: DiscussionSettings,
): HttpHandler[] => [
  http.post('*/wp-comments-post.php', ({ request }) => takeForm(request, newsroom, book, discussion)),
  http.all(
    '*/wp-comments-post.php',
    () => new Response('', { status: 405, headers: { Allow: 'POST', 'Content-Type': 'text/plain' } }),
  ),
]
