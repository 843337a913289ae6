import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { licencesOf, packageOf } from './licences.ts'

/** What went into a file: modules of a script, or the file that was copied, as a font. */
const partsOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): readonly string[] =>
  file.type === 'chunk' ? file.moduleIds : file.originalFileNames.map((name) => resolve(name))

/** Two plugins, for the build of the app and that of its worker; the former writes down what both ship. */
export const shippedLicences = (): { app: Plugin; worker: Plugin } => {
  const folders = new Set<string>()
  let out = 'dist'
  const generateBundle: Plugin['generateBundle'] = (_, bundle) => {
    for (const part of Object.values(bundle).flatMap(partsOf)) {
      const folder = packageOf(part)
      if (folder) folders.add(folder)
    }
  }
  return {
    worker: { name: 'licences-of-worker', generateBundle },
    app: {
      name: 'licences',
      apply: 'build',
      configResolved({ root, build }) {
        out = resolve(root, build.outDir)
      },
      generateBundle,
      // The worker is built when all else is written.
      closeBundle: {
        order: 'post',
        sequential: true,
        async handler(failure) {
          if (!failure) await writeFile(join(out, 'licences.txt'), licencesOf(folders))
        },
      },
    },
  }
}
