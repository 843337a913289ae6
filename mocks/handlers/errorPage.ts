const style = `
    html { background: #f1f1f1; }
    body {
      background: #fff; border: 1px solid #ccd0d4; color: #444; font-family: sans-serif;
      margin: 2em auto; padding: 1em 2em; max-width: 700px;
    }
    #error-page { margin-top: 50px; }`

export interface ErrorPage {
  readonly status: number
  /** HTML, both of them. */
  readonly title: string
  readonly message: string
  readonly hasBackLink?: boolean
  readonly headers?: Readonly<Record<string, string>>
}

const backLink = '\n<p><a href="javascript:history.back()">&laquo; Back</a></p>'

/**
 * What WordPress shows when it gives up: an HTML page, never JSON, without the headers that let other origins read
 * it, and never to be kept.
 */
export const errorPage = ({
  status,
  title,
  message,
  hasBackLink = false,
  headers = {},
}: ErrorPage): Response => {
  const html = `<!DOCTYPE html>
<html lang="en-US">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
  <meta name="viewport" content="width=device-width">
  <meta name="robots" content="noindex, follow" />
  <title>${title}</title>
  <style type="text/css">${style}
  </style>
</head>
<body id="error-page">
  <div class="wp-die-message">${message}</div>${hasBackLink ? backLink : ''}
</body>
</html>
`
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=UTF-8',
      Expires: 'Wed, 11 Jan 1984 05:00:00 GMT',
      'Cache-Control': 'no-cache, must-revalidate, max-age=0',
      ...headers,
    },
  })
}
