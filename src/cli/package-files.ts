import { readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { InputError } from './errors.ts'

/** How far above the command's file the package's folder is: `src/cli` or `dist/bin`. */
const ABOVE = '../../'

/** Where a file or folder is that is shipped with the package, by its path from the package's folder. */
export const packagePath = (path: string): string =>
  fileURLToPath(new URL(ABOVE + path, pathToFileURL(realpathSync(process.argv[1]!))))

/** The text of a file that is shipped with the package, by its path from the package's folder. */
export function packageFile(path: string): string {
  try {
    return readFileSync(packagePath(path), 'utf8')
  } catch {
    throw new InputError(`the installation is incomplete: ${path} is missing`)
  }
}
