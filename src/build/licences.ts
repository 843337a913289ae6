import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of the package that a module of a build comes from; `null` for modules of no package. */
export const packageOf = (module: string): string | null =>
  /^[^\0]*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0] ?? null

const isLicence = (name: string) => /^(?:licen[cs]e|copying|notice)/i.test(name)

interface Package {
  name: string
  version: string
  license?: string
}

/** @throws Error when the package does not say under which licence it is */
const entryFor = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
  const texts = readdirSync(folder)
    .filter(isLicence)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  if (!license && texts.length === 0) throw new Error(`${name} ${version} does not say its licence`)
  return [`${name} ${version} (${license?.replace(/^\(|\)$/g, '') ?? 'see below'})`, ...texts].join('\n\n')
}

const rule = `\n\n${'-'.repeat(80)}\n\n`

/**
 * Name, version and licence of each package, as a text for people.
 * @throws Error when a package does not say its licence
 */
export const licencesOf = (folders: ReadonlySet<string>): string => {
  const entries = [...folders].filter((folder) => existsSync(join(folder, 'package.json'))).map(entryFor)
  return `${['This newspaper is made with these packages.', ...entries.sort()].join(rule)}\n`
}
