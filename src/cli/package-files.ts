import { readFileSync } from 'node:fs'
import { InputError } from './errors.ts'

/** How far above this module the package's folder may be: `src/cli`, `dist/bin`, `dist/bin/chunks`. */
const LEVELS = ['../..', '../../..', '..']

/** The text of a file that is shipped with the package, by its path from the package's folder. */
export function packageFile(path: string): string {
  for (const level of LEVELS)
    try {
      const folder = new URL(`${level}/`, import.meta.url)
      if (JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')).name !== 'isnad') continue
      return readFileSync(new URL(path, folder), 'utf8')
    } catch {
      // not this level
    }
  throw new InputError(`the installation is incomplete: ${path} is missing`)
}
