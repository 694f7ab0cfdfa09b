import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

/** The JSON Schema of the type `Article`. Fields may be added to the contract, so unknown ones are no error. */
export function articleSchema() {
  const generator = createGenerator({
    path: fileURLToPath(new URL('../src/document/layers.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    type: 'Article',
    additionalProperties: true,
    topRef: false,
    skipTypeCheck: true,
  })
  return { $id: 'isnad/article@1', title: 'An article as Isnad reads it', ...generator.createSchema('Article') }
}
