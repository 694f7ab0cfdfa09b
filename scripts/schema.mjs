// Writes schema/NAME.schema.json, the JSON Schemas of the contracts, from the types in src.
import { mkdirSync, writeFileSync } from 'node:fs'
import { CONTRACTS, schemaOf } from './schema-of-types.mjs'

const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const contract of CONTRACTS)
  writeFileSync(new URL(`${contract.file}.schema.json`, folder), `${JSON.stringify(schemaOf(contract), null, 2)}\n`)
