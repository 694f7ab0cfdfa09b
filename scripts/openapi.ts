/** What is made from the server's routes and types: the OpenAPI document, and the types of the client that the page uses. */
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { createGenerator } from 'ts-json-schema-generator'
import { describeRoutes } from '../src/server/document.ts'

type Schemas = Record<string, object>

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** The schemas of everything that routes answer, under the names of `Answers`. */
function answerSchemas(): Schemas {
  const generator = createGenerator({
    path: pathOf('src/server/answers.ts'),
    tsconfig: pathOf('tsconfig.json'),
    type: 'Answers',
    additionalProperties: true, // fields may be added to the contracts
    topRef: false,
    skipTypeCheck: true,
    encodeRefs: false,
  })
  const { properties = {}, definitions = {} } = generator.createSchema('Answers')
  const names = new Map(Object.keys(definitions).map(name => [name, name]))
  const own: Schemas = {}
  for (const [name, schema] of Object.entries(properties)) {
    if (typeof schema !== 'object') continue
    if (schema.$ref === undefined) own[name] = schema
    else names.set(schema.$ref.slice('#/definitions/'.length), name)
  }
  const renamed = JSON.stringify({ ...definitions, ...own }, (key, value) =>
    key === '$ref' ? `#/components/schemas/${names.get(value.slice('#/definitions/'.length))}` : value,
  )
  const schemas = JSON.parse(renamed) as Schemas
  const entries = Object.entries(schemas).map(([name, schema]) => [names.get(name) ?? name, schema] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The whole document, as `/openapi.json` gives it. */
function openApiDocument(version: string) {
  const { components, ...document } = describeRoutes(version)
  return { ...document, components: { ...components, schemas: answerSchemas() } }
}

const HEADER = '/** The API as types. Made from schema/openapi.json by `npm run schema`. */\n\n'

/** Every file that is made from the routes, by its path: its text. */
export async function apiFiles(version: string): Promise<Readonly<Record<string, string>>> {
  const text = `${JSON.stringify(openApiDocument(version), null, 2)}\n`
  const types = await openapiTS(text, { immutable: true, alphabetize: true })
  return { 'schema/openapi.json': text, 'src/web/api/paths.generated.ts': HEADER + astToString(types) }
}
