import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Digest of files and folders below `root`, but for those that `skip` says are not read; what does not exist is left out. */
export function digestOf(root, names, skip = () => false) {
  const hash = createHash('sha256')
  const visit = name => {
    if (skip(name)) return
    const path = join(root, name)
    if (statSync(path).isDirectory()) for (const child of readdirSync(path).sort()) visit(`${name}/${child}`)
    else hash.update(name).update(readFileSync(path))
  }
  for (const name of names) if (existsSync(join(root, name))) visit(name)
  return hash.digest('hex')
}
