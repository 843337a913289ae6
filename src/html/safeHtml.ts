import { articleHtml } from './articleHtml'
import { commentHtml } from './commentHtml'

/** What makes text safe to show, by who wrote it. */
export const safeHtml = { article: articleHtml, comment: commentHtml }
