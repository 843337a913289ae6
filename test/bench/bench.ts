import type { Browser } from '@playwright/test'
import { measureConversation } from './conversation'
import { filmFirstLoad, photographStrips } from './filmstrip'
import { measureFirstLoad } from './firstLoad'
import { breaches, limits } from './limits'
import { measureList } from './lists'
import { measureNextPage, measureTurning } from './nextPage'
import { type Options, readOptions } from './options'
import { makeBuilds, openMockPaper, openSitePaper, output, type Paper } from './paper'
import { launchBrowser } from './phone'
import { measurePictures } from './pictures'
import { printReport, writeResults } from './report'
import { interleaved } from './rounds'
import { measureSecondLoad } from './secondLoad'
import { Sheet } from './sheet'

const say = (words: string) => process.stderr.write(`${words}\n`)

const pagesOf = ({ article, home, others }: Paper) => [article, home, ...others]

const measureLoads = async (
  browser: Browser,
  papers: readonly Paper[],
  { rounds }: Options,
  sheet: Sheet,
) => {
  const subjects = papers.flatMap(pagesOf)
  for (const subject of interleaved(subjects, rounds)) {
    say(`first load: ${subject.name}`)
    await measureFirstLoad(browser, subject, sheet)
  }
  for (const paper of interleaved(papers, rounds)) {
    say(`second load: ${paper.article.name}, ${paper.home.name}`)
    await measureSecondLoad(browser, pagesOf(paper), paper.empty, sheet)
  }
  const strips = []
  for (const subject of subjects) strips.push(await filmFirstLoad(browser, subject))
  await photographStrips(browser, strips, `${output}/filmstrips.png`)
}

const measureLists = async (browser: Browser, build: string, { port, stories }: Options, sheet: Sheet) => {
  const paper = await openMockPaper(build, port, stories)
  try {
    say('600 comments')
    await measureConversation(browser, paper.article.url, sheet)
    say(`${stories} stories in a list`)
    await measureList(browser, paper.home, stories, sheet)
  } finally {
    paper.stop()
  }
}

const measurePages = async (browser: Browser, papers: readonly Paper[], options: Options, sheet: Sheet) => {
  const { parts, presses } = options
  if (parts.includes('first-load')) await measureLoads(browser, papers, options, sheet)
  for (const { article, home, turning } of papers) {
    if (parts.includes('next-page')) {
      say(`next page: from ${home.name}`)
      await measureNextPage(browser, home, presses, sheet)
      say(`next page: from ${turning.name}`)
      await measureTurning(browser, turning, presses, sheet)
    }
    if (!parts.includes('pictures')) continue
    for (const subject of [article, home])
      for (const { url, ratio } of await measurePictures(browser, subject, sheet))
        say(`${subject.name}: ${url} has ${ratio.toFixed(2)} × the pixels that it shows`)
  }
}

/** Says of each page that is going to be opened what it is called; so much is kept when a part breaks off. */
const measureAll = async (browser: Browser, options: Options, sheet: Sheet, pages: string[]) => {
  const { url, port, slug, usesBuild, parts } = options
  say('building')
  const builds = makeBuilds(url, usesBuild)
  const papers = [await openMockPaper(builds.mock, port)]
  try {
    if (url) papers.push(await openSitePaper(builds.site, port + 3, url, slug))
    pages.push(...papers.flatMap(pagesOf).map(({ name }) => name))
    await measurePages(browser, papers, options, sheet)
  } finally {
    for (const paper of papers) paper.stop()
  }
  if (parts.includes('lists')) await measureLists(browser, builds.mock, options, sheet)
}

/**
 * Measures, prints and writes down what was asked for; what was measured before a part broke off, too.
 * @returns the exit code: 1 where a limit is not kept
 * @throws what a part broke off with
 */
export const bench = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args)
  const sheet = new Sheet()
  const browser = await launchBrowser()
  const pages: string[] = []
  const report = () => {
    const broken = breaches(limits, sheet, options.parts)
    printReport(sheet, pages, options.parts, broken)
    writeResults({ sheet, options, broken, browser: browser.version() })
    return broken.length > 0 ? 1 : 0
  }
  try {
    await measureAll(browser, options, sheet, pages)
  } catch (problem) {
    report()
    throw problem
  } finally {
    await browser.close()
  }
  return report()
}
