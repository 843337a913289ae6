/** Id of the button that answers a comment: Cancel returns the focus to it. */
export const replyButtonId = (commentId: number): string => `reply-to-${commentId}`
