/** The API as the page asks it: paths, parameters and answers are checked against the OpenAPI document. */
import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './paths.generated.ts'

export type { paths }
/** What the API answers, by the names of the OpenAPI document. */
export type Schemas = components['schemas']
export type ApiClient = Client<paths, 'application/json'>

/** A client of the server at `baseUrl`; of the one that the page came from where it is left out. */
export const createApiClient = (baseUrl = ''): ApiClient => createClient<paths>({ baseUrl })
