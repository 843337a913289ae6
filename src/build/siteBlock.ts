import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { colourProblems, type SiteColours } from './siteColours.ts'
import { checkFields, type SiteFields } from './siteFields.ts'
import { type SiteIcon, toSiteIcon } from './siteIcon.ts'
import { type LogoFile, readLogo } from './siteLogo.ts'
import { themesOf } from './themes.ts'

/** What the newsroom set, checked, with the files that it names. */
export interface SiteBlock {
  fields: SiteFields
  logo?: { light: LogoFile; dark: LogoFile }
  icon?: SiteIcon
  /** Where it stands; `null` where nothing is set. */
  file: string | null
}

const tokensFile = 'src/styles/tokens.css'

/** Without a trace: that would lead into the build, away from the file where the mistake is. */
const failed = (file: string, problems: readonly string[]) => {
  const message = `${file} can't be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`
  return Object.assign(new Error(message), { stack: message })
}

const messageOf = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem))

/** Takes what a field names; its name is put before what goes wrong. */
const take = <Taken>(field: string, read: () => Taken): Taken => {
  try {
    return read()
  } catch (problem) {
    throw new Error(`${field}: ${messageOf(problem)}`, { cause: problem })
  }
}

const filesOf = ({ logo, icon }: SiteFields, folder: string): Pick<SiteBlock, 'logo' | 'icon'> => ({
  ...(logo && {
    logo: {
      light: take('site.logo.light', () => readLogo(join(folder, logo.light))),
      dark: take('site.logo.dark', () => readLogo(join(folder, logo.dark))),
    },
  }),
  ...(icon && { icon: take('site.icon', () => toSiteIcon(readFileSync(join(folder, icon)), icon)) }),
})

const colourProblemsOf = (colours: SiteColours | undefined) =>
  colours ? colourProblems(colours, themesOf(readFileSync(tokensFile, 'utf8'))) : []

/**
 * Reads the newsroom's block from the JSON file that VITE_SITE names.
 * @throws Error that names each field that can't be used, and why
 */
export const readSiteBlock = (file: string | undefined): SiteBlock => {
  if (!file) return { fields: {}, file: null }
  try {
    const checked = checkFields(JSON.parse(readFileSync(file, 'utf8')))
    const problems = 'problems' in checked ? checked.problems : colourProblemsOf(checked.fields.colours)
    if ('problems' in checked || problems.length > 0) throw new Error(problems.join('\n'))
    return { fields: checked.fields, ...filesOf(checked.fields, dirname(file)), file }
  } catch (problem) {
    throw failed(file, messageOf(problem).split('\n'))
  }
}
