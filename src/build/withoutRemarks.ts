import type { Plugin } from 'vite'

const isCode = (line: string) => line !== '' && !line.startsWith('//')

const codeOf = (script: string) =>
  script
    .split('\n')
    .map((line) => line.trim())
    .filter(isCode)
    .join('\n')

/** The page without the remarks and the indentation of the scripts that stand in it, which may have no text of several lines. */
export const scriptsBare = (page: string): string =>
  page.replace(/(?<=<script>).*?(?=<\/script>)/gs, (script) => codeOf(script))

/** Takes out of the page's own scripts what only we read: each page that is printed begins with them. */
export const withoutRemarks = (): Plugin => ({
  name: 'without-remarks',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: scriptsBare },
})
