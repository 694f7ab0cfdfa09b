/** Packs `knowledge/*.tsv` into `src/actors/knowledge/knowledge.generated.ts`: the core reads no disk. Usage: tsx scripts/build-knowledge.ts */
import { readFileSync, writeFileSync } from 'node:fs'
import { TABLE_NAMES } from '../src/actors/knowledge/tables.ts'

const root = new URL('..', import.meta.url)
const tables = TABLE_NAMES.map(name => {
  const text = readFileSync(new URL(`knowledge/${name}.tsv`, root), 'utf8').replace(/\n+$/, '')
  return `  ${name}: ${JSON.stringify(text).replace(/\\n/g, '\\n\\\n').replace(/\\t/g, '\t')},\n`
})
const module = `// Made by scripts/build-knowledge.ts from knowledge/*.tsv. Edit those, then run it again.
// biome-ignore-all format: generated
import type { Tables } from './tables.ts'

export const KNOWLEDGE_TABLES: Tables = {
${tables.join('')}}
`
writeFileSync(new URL('src/actors/knowledge/knowledge.generated.ts', root), module)
