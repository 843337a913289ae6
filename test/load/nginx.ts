import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { logFormat } from './accessLog'

interface Host {
  /** An empty folder for all that nginx writes. */
  folder: string
  /** The build. */
  dist: string
  port: number
  /** Origin of WordPress. */
  wordpress: string
}

const exchange = (text: string, pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((whole, [before, after]) => {
    if (!whole.includes(before)) throw new Error(`The recipe has no "${before}" any more.`)
    return whole.replaceAll(before, after)
  }, text)

/** The shipped recipe with this machine's folders and ports; nothing else of it is changed. */
export const adaptRecipe = (recipe: string, { folder, dist, port, wordpress }: Host): string =>
  exchange(recipe, [
    ['/var/cache/nginx/broadsheet', join(folder, 'cache')],
    ['server 127.0.0.1:8080;', `server ${new URL(wordpress).host};`],
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['    listen [::]:80;\n', ''],
    ['/srv/broadsheet/dist', dist],
  ])

const folderOfNginx = () => {
  const { stderr, error } = spawnSync('nginx', ['-V'], { encoding: 'utf8' })
  if (error) throw new Error('nginx is not on the PATH: apt-get install nginx-light')
  return dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf')
}

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** What a distribution's nginx.conf says around the recipe; requests made behind a reader's back are logged too. */
const around = (folder: string, files: string) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 8192; }
http {
  include ${files}/mime.types;
  default_type application/octet-stream;
  sendfile on;
  keepalive_timeout 65;
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  log_format load escape=json '${logFormat}';
  access_log ${folder}/access.log load;
  log_subrequest on;
  include ${folder}/site.conf;
}
`

/** Starts nginx with the recipe for one host. @returns how to stop it. @throws Error where there is no nginx */
export const startNginx = async (host: Host): Promise<() => Promise<void>> => {
  const { folder, dist, port } = host
  const files = folderOfNginx()
  const recipe = readFileSync('docs/deploy/nginx-one-host.conf', 'utf8')
  const snippet = readFileSync('docs/deploy/nginx-snippet.conf', 'utf8')
  mkdirSync(join(folder, 'snippets'), { recursive: true })
  writeFileSync(join(folder, 'site.conf'), adaptRecipe(recipe, host))
  writeFileSync(join(folder, 'snippets/broadsheet.conf'), exchange(snippet, [['/srv/broadsheet/dist', dist]]))
  writeFileSync(join(folder, 'nginx.conf'), around(folder, files))
  const where = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]
  execFileSync('nginx', [...where, '-t'], { stdio: 'pipe' })
  const nginx = spawn('nginx', where, { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => nginx.once('exit', () => resolve()))
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/index.html`).catch(() => null)
    if (answer?.ok) {
      return async () => {
        nginx.kill('SIGTERM')
        await ended
      }
    }
    await sleep(100)
  }
  nginx.kill('SIGTERM')
  throw new Error(`nginx does not answer on port ${port}: ${readFileSync(join(folder, 'error.log'), 'utf8')}`)
}
