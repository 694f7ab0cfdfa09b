/** The OpenAPI document: what the routes say of themselves. The schemas of answers come from the types; see `scripts/openapi.ts`. */
import type { Desk } from '../desk/types.ts'
import { createApi } from './api.ts'
import type { JobQueue } from './intake/queue.ts'

/** The document without the schemas of answers. Making it asks nothing of desk and queue, so there need be none. */
export function describeRoutes(version: string) {
  const api = createApi({} as Desk, {} as JobQueue)
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'Needed where the server was started with a token',
  })
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Isnad',
      version,
      description:
        'Arabic news: who did what to whom, when, according to whom, through whom. Isnad never says what is true; it says who says so.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/', description: 'this server' }],
    security: [{}, { token: [] }],
  })
}
