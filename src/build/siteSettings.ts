import type { SiteBlock } from './siteBlock.ts'

/** What the app itself needs of the block, as src/domain/siteSettings.ts reads it. */
export const siteSettings = ({ fields, logo }: SiteBlock, origins: readonly string[]) => ({
  name: fields.name,
  logo: logo && {
    light: logo.light.fileName,
    dark: logo.dark.fileName,
    width: logo.light.width,
    height: logo.light.height,
  },
  sections: fields.sections,
  language: fields.language,
  readingSpeed: fields.readingSpeed,
  canonical: fields.canonical,
  origins,
})
