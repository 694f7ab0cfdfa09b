/** Failures at the edges: what the user asked for cannot be done. The only errors whose message is meant to be read by people. */
export class IsnadError extends Error {
  override readonly name: string = 'IsnadError'
}
