import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

/** The contracts: the file of each schema, and the type that it is made from. */
export const CONTRACTS = [
  { file: 'article', type: 'Article', from: 'src/document/layers.ts', title: 'An article as Isnad reads it' },
  {
    file: 'story',
    type: 'StorySet',
    from: 'src/story/types.ts',
    title: 'Articles side by side as Isnad compares them',
  },
  {
    file: 'network',
    type: 'Network',
    from: 'src/network/types.ts',
    title: 'Actors and their relations as articles tell them',
  },
]

/** The JSON Schema of a contract. Fields may be added to it, so unknown ones are no error. */
export function schemaOf({ file, type, from, title }) {
  const generator = createGenerator({
    path: fileURLToPath(new URL(`../${from}`, import.meta.url)),
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    type,
    additionalProperties: true,
    topRef: false,
    skipTypeCheck: true,
  })
  return { $id: `isnad/${file}@1`, title, ...generator.createSchema(type) }
}
