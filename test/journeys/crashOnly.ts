import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestInfo } from '@playwright/test'

const broke = ({ message = '' }: { message?: string }) => /(?:Target|Page) crashed/.test(message)

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern
const goOn = async ({}, use: (value: undefined) => Promise<void>, info: TestInfo) => {
  const mark = join(info.project.outputDir, `crashed-${info.testId}`)
  if (info.retry > 0 && !existsSync(mark))
    throw new Error('Failed at the first try, and no crash was to blame.')
  await use(undefined)
  if (!info.errors.some(broke)) return
  await mkdir(info.project.outputDir, { recursive: true })
  await writeFile(mark, '')
}

/**
 * A browser that breaks down answers nothing (Chromium 143 does now and then, with a segfault): such a journey
 * goes once more, and is printed as flaky. Whatever failed otherwise has failed.
 */
export const crashOnly: [typeof goOn, { auto: true }] = [goOn, { auto: true }]
