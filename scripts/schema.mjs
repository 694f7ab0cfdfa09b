// Writes schema/article.schema.json, the JSON Schema of `isnad/article@1`, from the types in src/document/layers.ts.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { articleSchema } from './schema-of-types.mjs'

mkdirSync(new URL('../schema', import.meta.url), { recursive: true })
const file = fileURLToPath(new URL('../schema/article.schema.json', import.meta.url))
writeFileSync(file, `${JSON.stringify(articleSchema(), null, 2)}\n`)
