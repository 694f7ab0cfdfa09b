import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './sources.ts'

/** The command as users run it; built first if the sources changed since. */
export function builtCommand(): string {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] })
  return join(ROOT, 'dist/bin/isnad.cjs')
}
