/** A PostgreSQL server for tests: a real one, of its own, in a temporary folder. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const INSTALLED = '/usr/lib/postgresql'

/** The programs of the newest PostgreSQL there is. Fails with what to install. */
function programs(): string {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).map(Number).filter(Number.isFinite) : []
  const newest = versions.sort((a, b) => b - a).find(v => existsSync(join(INSTALLED, String(v), 'bin/postgres')))
  if (newest === undefined) throw new Error('these tests need a PostgreSQL server: apt-get install postgresql')
  return join(INSTALLED, String(newest), 'bin')
}

/** PostgreSQL does not run as root: then its own user runs it. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (kind: string): number => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

export interface Postgres {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>
  stop(): Promise<void>
}

async function connected(url: string, server: ChildProcess, said: () => string): Promise<pg.Client> {
  for (let attempt = 0; attempt < 600 && server.exitCode === null; attempt++) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch {
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
  throw new Error(`the PostgreSQL server does not start: ${said()}`)
}

export async function startPostgres(): Promise<Postgres> {
  const bin = programs()
  const user = owner()
  const folder = mkdtempSync(join(tmpdir(), 'isnad-postgres-'))
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!)
  const data = join(folder, 'data')
  const setup = ['-D', data, '-U', 'isnad', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']
  execFileSync(join(bin, 'initdb'), setup, { ...user, cwd: folder, stdio: 'pipe' })
  const port = await freePort()
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, `port=${port}`]
  let said = ''
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap(s => ['-c', s])], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  server.stderr!.on('data', chunk => {
    said = `${said}${chunk}`.slice(-2_000)
  })
  const address = (database: string): string => `postgres://isnad@127.0.0.1:${port}/${database}`
  const client = await connected(address('postgres'), server, () => said)
  let databases = 0
  return {
    newDatabase: async () => {
      const name = `store_${++databases}`
      await client.query(`create database ${name}`)
      return address(name)
    },
    stop: async () => {
      await client.end()
      const ended = new Promise(resolve => server.once('exit', resolve))
      server.kill('SIGINT') // fast shutdown: sessions are ended
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
