/** `/docs`: the OpenAPI document for readers, made from it when it is first asked for. */
import { html } from 'hono/html'
import { PROBLEMS } from '../problem.ts'
import { layout } from './layout.ts'

type Html = ReturnType<typeof html>

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly description?: string
}

interface Content {
  readonly schema?: Schema
}

interface Operation {
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly description?: string
    readonly schema: Schema
  }[]
  readonly requestBody?: { readonly description?: string; readonly content: Readonly<Record<string, Content>> }
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, Content>> }>
  >
}

/** As much of an OpenAPI document as is shown. */
interface Api {
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const either = (parts: readonly Html[]): Html => html`${parts.map((part, i) => (i === 0 ? part : html` | ${part}`))}`

/** A description: what stands between backticks is code. */
const prose = (text: string | undefined): Html =>
  html`${(text ?? '').split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`

/** A schema in a few words, names linked. */
function typeOf(schema: Schema): Html {
  const { $ref, type, items, anyOf, allOf, properties } = schema
  const name = $ref?.split('/').at(-1)
  if (name !== undefined) return html`<a href="#${name}">${name}</a>`
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (schema.enum !== undefined) return either(schema.enum.map(value => html`<code>${JSON.stringify(value)}</code>`))
  if (items !== undefined) return html`list of ${typeOf(items)}`
  if (anyOf !== undefined) return either(anyOf.map(typeOf))
  if (allOf !== undefined) return html`${allOf.map((part, i) => (i === 0 ? typeOf(part) : html` and ${typeOf(part)}`))}`
  if (properties !== undefined)
    return html`{ ${Object.entries(properties).map(([key, of], i) => html`${i === 0 ? '' : ', '}${key}: ${typeOf(of)}`)} }`
  return either([type ?? 'anything'].flat().map(one => html`${one}`))
}

function operation(
  method: string,
  path: string,
  { summary, parameters = [], requestBody, responses }: Operation,
): Html {
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? []
  const failures = Object.entries(responses).filter(([status]) => Number(status) >= 400)
  return html`<section>
<h3><span class="method">${method.toUpperCase()}</span>${path}</h3>
<p>${prose(summary)}</p>
${parameters.length === 0 ? '' : parameterTable(parameters)}
${requestBody === undefined ? '' : html`<p>Body: ${prose(requestBody.description ?? Object.keys(requestBody.content).join(', '))}</p>`}
${Object.entries(success?.content ?? {}).map(([mediaType, { schema }]) => html`<p>Answers <code>${mediaType}</code>: ${schema === undefined ? '' : typeOf(schema)}</p>`)}
<p class="faint">Failures: ${failures.map(([status], i) => html`${i === 0 ? '' : ', '}${status}`)}</p>
</section>`
}

const parameterTable = (parameters: NonNullable<Operation['parameters']>): Html => html`<table>
<thead><tr><th scope="col">Parameter</th><th scope="col">What</th><th scope="col">Type</th></tr></thead>
<tbody>
${parameters.map(
  ({
    name,
    required,
    description,
    schema,
  }) => html`<tr><td><code>${name}</code>${required === true ? ' *' : ''}</td><td>${prose(description)}</td><td>${typeOf(schema)}</td></tr>
`,
)}
</tbody>
</table>`

const schemaEntry = ([name, schema]: readonly [string, Schema]): Html => html`<details id="${name}">
<summary><code>${name}</code> <span class="faint">${prose(schema.description)}</span></summary>
${
  schema.properties === undefined
    ? html`<p>${typeOf(schema)}</p>`
    : html`<table><tbody>${Object.entries(schema.properties).map(
        ([key, of]) =>
          html`<tr><td><code>${key}</code>${schema.required?.includes(key) === true ? '' : ' ?'}</td><td>${typeOf(of)}</td><td>${prose(of.description)}</td></tr>`,
      )}</tbody></table>`
}
</details>
`

const problemRows = (): Html => html`<table><tbody>
${Object.entries(PROBLEMS).map(
  ([
    kind,
    { status, title },
  ]) => html`<tr id="${kind}"><td>${status}</td><td><code>${kind}</code></td><td>${title}</td></tr>
`,
)}
</tbody></table>`

/** The page about an API, from the text of its OpenAPI document. */
export function docsPage(document: string): Html {
  const { info, paths, components } = JSON.parse(document) as Api
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, of]) => ({ tag: of.tags?.[0] ?? '', shown: operation(method, path, of) })),
  )
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  const anchor = (tag: string): string => `tag-${tag.toLowerCase().replaceAll(' ', '-')}`
  return layout(
    `${info.title} ${info.version}: the API`,
    html`<header>
<h1>${info.title} ${info.version}: the API</h1>
<p>${info.description}</p>
<p>For programs: <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1). Lists take <code>page</code> and <code>limit</code>; answers carry an <code>ETag</code>; where the server has a token, send <code>Authorization: Bearer …</code>.</p>
</header>
<nav aria-label="Sections"><ul>
${tags.map(tag => html`<li><a href="#${anchor(tag)}">${tag}</a></li>`)}
<li><a href="#problems">Problems</a></li><li><a href="#schemas">Schemas</a></li>
</ul></nav>
<main>
${tags.map(tag => html`<h2 id="${anchor(tag)}">${tag}</h2>${operations.filter(one => one.tag === tag).map(({ shown }) => shown)}`)}
<h2 id="problems">Problems</h2>
<p>Failures are <code>application/problem+json</code> (RFC 9457): <code>type</code> tells programs what is wrong, <code>detail</code> tells people, <code>parts</code> names the parameters.</p>
${problemRows()}
<h2 id="schemas">Schemas</h2>
${Object.entries(components.schemas).map(schemaEntry)}
</main>`,
  )
}
