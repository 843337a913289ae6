import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const ofRouter = createRequire(import.meta.resolve('react-router-dom'))

const build = join(dirname(ofRouter.resolve('react-router')), '../production/index.mjs')

/** Names for React's developer tools; with them the bundler keeps parts that nobody imports. */
const displayNames = /^[\w$]+\.displayName = "[^"]*";$/gm

const madeByReact = /(?<=^(?:var|const) [\w$]+ = )(?=React\d*\.(?:forwardRef|memo|createContext)\()/gm

/** The code of React Router such that a bundler sees what of it is not used. */
export const separable = (code: string): string =>
  code.replace(displayNames, '').replace(madeByReact, '/* @__PURE__ */ ')

/**
 * React Router's build without its warnings to developers, which its package has and does not lead to, and without the
 * parts that nobody imports: forms, fetchers, links that fetch ahead for frameworks. 4 kB after gzip.
 */
export const routerForReaders = (): Plugin => ({
  name: 'router-for-readers',
  apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  config: () => ({ resolve: { alias: [{ find: /^react-router$/, replacement: build }] } }),
  transform: {
    filter: { id: /react-router\/dist\/production\/.*\.mjs$/ },
    handler: (code) => ({ code: separable(code), map: null }),
  },
})
