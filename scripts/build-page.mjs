// Builds dist/web, the page, with Vite, if its sources changed since the last build: the files for browsers, and beside them render.mjs, which
// renders the page on the server and is given to no browser.

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf } from './digest.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const PAGE = join(root, 'dist/web')
const STAMP = '.built'
const RENDERER = 'render.mjs'
const stamp = join(PAGE, STAMP)
const SOURCES = ['src/web', 'scripts/build-page.mjs', 'package-lock.json', 'tsconfig.json']

/** What the page is bundled from; each asks that its licence goes along. */
const BUNDLED = [
  '@fontsource/ibm-plex-sans-arabic',
  '@fontsource/noto-naskh-arabic',
  'diff',
  'graphology',
  'graphology-layout-forceatlas2',
  'openapi-fetch',
  'svelte',
]
const LICENCE_FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']

/** The licences of what is bundled. */
function licences() {
  const texts = BUNDLED.map(name => {
    const folder = join(root, 'node_modules', name)
    const file = LICENCE_FILES.map(one => join(folder, one)).find(existsSync)
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(file, 'utf8').trim()}\n`
  })
  return texts.join(`\n${'—'.repeat(80)}\n\n`)
}

/** Puts a whole build in the place of the last one, also where another build of the same sources was quicker. */
function replaceBy(made, digest) {
  rmSync(PAGE, { recursive: true, force: true })
  try {
    mkdirSync(join(root, 'dist'), { recursive: true })
    renameSync(made, PAGE)
  } catch (error) {
    if (!isBuilt(digest)) throw error
    rmSync(made, { recursive: true, force: true })
  }
}

const isBuilt = digest => existsSync(stamp) && readFileSync(stamp, 'utf8') === digest

/** Runs one build; ends the process where it fails. */
async function vite(...args) {
  const program = join(root, 'node_modules/vite/bin/vite.js')
  const always = ['build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn', '--emptyOutDir']
  const build = spawn(process.execPath, [program, ...always, ...args], { cwd: root, stdio: ['ignore', 2, 'inherit'] })
  const status = await new Promise(resolve => build.on('close', resolve))
  if (status !== 0) process.exit(status ?? 1)
}

/** Starts building and resolves when it is done, so that other work can go on beside it. Ends the process where it fails. */
export async function buildPage({ force = false } = {}) {
  const digest = digestOf(root, SOURCES, name => name.endsWith('.test.ts'))
  if (!force && isBuilt(digest)) return
  const made = join(root, `.cache/page-${process.pid}`)
  const forServer = `${made}-server`
  await Promise.all([vite('--outDir', made), vite('--outDir', forServer, '--ssr', 'render.ts')])
  renameSync(join(forServer, RENDERER), join(made, RENDERER))
  rmSync(forServer, { recursive: true })
  writeFileSync(join(made, 'licences.txt'), licences())
  writeFileSync(join(made, STAMP), digest)
  replaceBy(made, digest)
}
