import { parseArgs } from 'node:util'
import { borrowDocument } from './print/borrowDocument'
import { run } from './print/run'

const usual = 500

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'dist' },
    from: { type: 'string', default: import.meta.env.VITE_WORDPRESS_URL ?? '' },
    app: { type: 'string', default: import.meta.env.VITE_APP_URL ?? '' },
    stories: { type: 'string', default: String(usual) },
    all: { type: 'boolean', default: false },
    'at-once': { type: 'string', default: '2' },
  },
})

const say = (line: string) => process.stdout.write(`${line}\n`)

const withoutSlash = (address: string) => address.replace(/\/+$/, '')

const print = async () => {
  if (values.from === '') {
    say('No page is printed: set VITE_WORDPRESS_URL, or name the newsroom with --from https://paper.example.')
    return
  }
  borrowDocument(values.from)
  const { stories, lists, gone, took } = await run({
    folder: values.folder,
    app: values.app === '' ? null : withoutSlash(values.app),
    stories: values.all ? Number.POSITIVE_INFINITY : Number(values.stories),
    atOnce: Number(values['at-once']),
  })
  const seconds = took / 1000
  const pace = ((stories + lists) / seconds).toFixed(1)
  say(
    `Printed stories: ${stories}, lists: ${lists}, taken away: ${gone}; ${seconds.toFixed(1)} s, ${pace} pages a second.`,
  )
}

try {
  await print()
} catch (problem) {
  say(`The newsroom at ${values.from} could not be printed: ${String(problem)}`)
  process.exitCode = 1
}
