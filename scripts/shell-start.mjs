// The head of the command's file that a POSIX shell reads, so that where there is a kept heap Node is started from it at once, and not by another
// Node that had to start first. Node itself takes these lines for a comment: run by it, the same file is src/cli/launch.ts.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

const NODE_HASHBANG = '#!/usr/bin/env node\n'
const quoted = text => `'${text.replaceAll("'", "'\\''")}'`

/** The commands that do not start from a heap; see src/cli/launch.ts. */
async function storeCommands(root) {
  const source = readFileSync(join(root, 'src/cli/commands/store-names.ts'), 'utf8')
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' })
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).STORE_COMMANDS
}

/** Puts the head before the launcher in `bin`, for the Node that runs this and the heap there, which was made with `flag`. */
export async function startFromShell(root, bin, flag) {
  const file = join(bin, 'isnad.cjs')
  const launcher = readFileSync(file, 'utf8')
  if (!launcher.startsWith(NODE_HASHBANG)) throw new Error(`${file} does not begin as a program of Node`)
  const head = `#!/bin/sh
':' /*
heap=${quoted(join(bin, 'isnad.heap'))}
case "$1" in ${(await storeCommands(root)).join(' | ')}) heap= ;; esac
if [ -z "$NODE_OPTIONS" ] && [ -r "$heap" ] && [ "$(node --version)" = ${process.version} ]; then
  exec node ${flag} --snapshot-blob "$heap" ${quoted(join(bin, 'app.js'))} "$@"
fi
exec node "$0" "$@"
*/
`
  if (head.slice(0, head.lastIndexOf('*/')).includes('*/')) return // the folder's name would end the comment
  writeFileSync(file, head + launcher.slice(NODE_HASHBANG.length))
}
