import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import { firstPort, servePaper } from '../journeys/servePaper'
import { inspectPage } from './inspect'
import { payloads } from './payloads'
import { watch } from './watch'

// Within the project, or the build prints no pages.
const folder = 'test-results/hostile-site'

const colours = { light: '#0a56a8', dark: '#8fc4ff' }
/** What a build takes as a section's slug; of the others it says that they are none (src/build/siteBlock.test.ts). */
const slugs = payloads.filter((payload) => /^[^\s/?#\p{Surrogate}]+$/u.test(payload))
const name = payloads.filter((_, at) => at % 10 === 0).join(' ')
const block = {
  name,
  sections: ['city', ...slugs],
  colours: { sections: Object.fromEntries(slugs.map((slug) => [slug, colours])) },
}

const test = base.extend<object, { paper: string }>({
  paper: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern
    async ({}, use) => {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
      const file = `${folder}/site.json`
      writeFileSync(file, JSON.stringify(block))
      const built = `${folder}/dist`
      execFileSync('npx', ['vite', 'build', '--outDir', built], {
        env: { ...process.env, VITE_SITE: file },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      const { url, stop } = await servePaper(firstPort + 1, built)
      const press = `${built}/server/prerender/prerender.js`
      execFileSync(process.execPath, [press, '--folder', built, '--from', url, '--stories', '20'])
      await use(url)
      stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ paper }, use) => use(paper),
})

test('a name, sections and colours that the newsroom’s own file made hostile', async ({
  page,
  context,
  paper,
}) => {
  const seen = await watch(context, page, paper)
  const printed = ['/', '/category/city', '/article/lagoon-bridge-tolls-return-by-one-vote']
  for (const path of [...printed, '/search', '/saved', '/settings', '/nowhere']) {
    const answer = await page.goto(path)
    const text = (await answer?.text()) ?? ''
    expect(text.includes('data-printed'), `${path} is printed`).toBe(printed.includes(path))
    await expect(page.getByRole('contentinfo')).toContainText(name.slice(0, 18))
    const { faults } = await page.evaluate(inspectPage)
    const troubles = seen.take().filter((what) => !/status of 404/.test(what))
    expect({ path, faults, troubles }).toEqual({ path, faults: [], troubles: [] })
  }
  process.stdout.write(`\n${slugs.length} slugs and a name of ${name.length} letters, built and opened\n`)
})
