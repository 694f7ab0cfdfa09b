/** Writes schema/openapi.json and the types of the page's client from the server's routes and types. */
import { readFileSync, writeFileSync } from 'node:fs'
import { apiFiles } from './openapi.ts'

const root = new URL('../', import.meta.url)
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }
for (const [path, text] of Object.entries(await apiFiles(version))) writeFileSync(new URL(path, root), text)
