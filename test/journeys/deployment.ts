import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { servePaper } from './servePaper'

const isText = (name: string) => /\.(js|css|html)$/.test(name)

const rewrite = (path: string, change: (text: string) => string) =>
  writeFileSync(path, change(readFileSync(path, 'utf8')))

/** Makes the same app look like another build: no hashed script or style has the name it had. */
const rename = (folder: string, edition: string) => {
  const assets = join(folder, 'assets')
  const names = readdirSync(assets).filter(isText)
  const renamed = (text: string) =>
    names.reduce((all, name) => all.replaceAll(name, name.replace(/\.(\w+)$/, `-${edition}.$1`)), text)
  for (const name of names) rewrite(join(assets, name), renamed)
  for (const name of names) renameSync(join(assets, name), join(assets, renamed(name)))
  rewrite(join(folder, 'index.html'), renamed)
  // The page has changed, so its revision has.
  rewrite(join(folder, 'sw.js'), (text) =>
    renamed(text).replace(/"revision":"\w+"(?=,"url":"index\.html")/, `"revision":"${edition}"`),
  )
}

/** A host on which a newsroom puts one build in the place of another. */
export interface Deployment {
  url: string
  /** Replaces all files by those of a build, under names of their own when an `edition` is given. */
  deploy: (build: string, edition?: string) => void
  stop: () => void
}

/** Starts a host, with nothing on it. */
export const startDeployment = async (port: number): Promise<Deployment> => {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-host-'))
  const folder = join(root, 'dist')
  let count = 0
  /** In one stroke, and the files of before stay: a server that is reading one of them would fall over. */
  const pointTo = (place: string) => {
    symlinkSync(place, join(root, 'next'))
    renameSync(join(root, 'next'), folder)
  }
  const deploy = (build: string, edition?: string) => {
    count += 1
    const place = join(root, `${count}`)
    cpSync(build, place, { recursive: true })
    if (edition) rename(place, edition)
    pointTo(place)
  }
  mkdirSync(join(root, 'empty'))
  pointTo(join(root, 'empty'))
  const { url, stop } = await servePaper(port, folder)
  const end = () => {
    stop()
    rmSync(root, { recursive: true, force: true })
  }
  return { url, deploy, stop: end }
}
