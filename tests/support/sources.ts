import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** All files below a folder of the repository, as paths from its root. */
export function filesBelow(folder: string, ends: (name: string) => boolean): string[] {
  const found: string[] = []
  const visit = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (entry.isDirectory()) visit(join(path, entry.name))
      else if (ends(entry.name)) found.push(relative(ROOT, join(path, entry.name)))
  }
  visit(join(ROOT, folder))
  return found.sort()
}

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
