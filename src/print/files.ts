import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file whole or not at all: who reads it meanwhile gets the old one. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}.tmp`
  await writeFile(unfinished, text)
  await rename(unfinished, file)
}

/** Takes a file away; one that is not there is no problem. */
export const remove = (file: string): Promise<void> => rm(file, { force: true })

/** Text of a file; `null` where there is none. */
export const readIfThere = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null)
