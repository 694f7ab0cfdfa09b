import { readFileSync, realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { InputError } from './errors.ts'

/** How far above the command's file the package's folder is: `src/cli` or `dist/bin`. */
const ABOVE = '../../'

/** The text of a file that is shipped with the package, by its path from the package's folder. */
export function packageFile(path: string): string {
  try {
    return readFileSync(new URL(ABOVE + path, pathToFileURL(realpathSync(process.argv[1]!))), 'utf8')
  } catch {
    throw new InputError(`the installation is incomplete: ${path} is missing`)
  }
}
