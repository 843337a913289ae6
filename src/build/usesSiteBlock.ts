import { loadEnv, type Plugin, type ViteDevServer } from 'vite'
import type { SiteBlock } from './siteBlock.ts'
import { unknownSections } from './siteCategories.ts'
import { colourRules } from './siteColours.ts'
import type { LogoFile } from './siteLogo.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const serveLogo = (server: ViteDevServer, files: readonly LogoFile[]) =>
  server.middlewares.use((request, response, next) => {
    const file = files.find(({ fileName }) => request.url === server.config.base + fileName)
    if (!file) return next()
    response.setHeader('Content-Type', file.type)
    response.end(file.bytes)
  })

const restartOnChange = (server: ViteDevServer, file: string) => {
  server.watcher.add(file)
  server.watcher.on('change', (changed) => {
    if (changed.endsWith(file)) void server.restart()
  })
}

/** @throws Error when the site says that it has no such section; a site that can't be asked ends no build */
const checkSections = async ({ fields, file }: SiteBlock, url: string | undefined) => {
  if (!url) return
  const unknown = await unknownSections(fields, url).catch((problem: unknown) => {
    say(`The site was not asked for the sections in ${file} (${String(problem)}).`)
    return []
  })
  if (unknown.length > 0) throw new Error(`${file} can't be used:\n  ${unknown.join('\n  ')}`)
}

/** Brings the newsroom's colours and nameplate into a build, and into the development server. */
export const usesSiteBlock = (block: SiteBlock): Plugin => {
  const files = block.logo ? [block.logo.light, block.logo.dark] : []
  return {
    name: 'site-block',
    enforce: 'pre',
    async config(_, { command, mode }) {
      if (command === 'build')
        await checkSections(block, loadEnv(mode, process.cwd(), 'VITE_').VITE_WORDPRESS_URL)
    },
    transform: {
      filter: { id: /\/src\/styles\/tokens\.css$/ },
      handler: (code) => `${code}\n${colourRules(block.fields.colours ?? {})}`,
    },
    // The script at its head chooses the language, see index.html.
    transformIndexHtml: (page) => {
      const { language } = block.fields
      return language
        ? page.replace('<html lang="en"', `<html lang="${language}" data-site-language="${language}"`)
        : page
    },
    configureServer(server) {
      serveLogo(server, files)
      if (block.file) restartOnChange(server, block.file)
    },
    generateBundle() {
      for (const { fileName, bytes } of files) this.emitFile({ type: 'asset', fileName, source: bytes })
    },
  }
}
