/**
 * The command with its lexicons already read: Node runs this once when the package is built, reads the sample reports so that every table that is
 * otherwise made at first use is there, and keeps the heap; `launch.ts` starts from it. Nothing here may depend on the environment of the build:
 * `main` looks at arguments, terminal and variables when it runs.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { startupSnapshot } from 'node:v8'
import { readArticle } from '../pipeline.ts'
import { main } from './main.ts'
import './read.ts' // main loads these when asked to; in the kept heap they are there
import './renderer.ts'

const folder = 'examples/reports'
for (const name of readdirSync(folder)) readArticle({ uri: name, text: readFileSync(`${folder}/${name}`, 'utf8') })

startupSnapshot.setDeserializeMainFunction(main)
