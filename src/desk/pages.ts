/** Which part of a list is asked for, as a person counts pages. */
import type { Listed, Part } from '../store/index.ts'
import type { Paged, PageRequest } from './types.ts'

/** Items a page that are given where nobody says how many. */
const LIMIT = 20
/** Items a page has at most. */
export const MAX_LIMIT = 200
/** Items that can be paged through; who needs more narrows the filters or exports. */
const MAX_DEPTH = 10_000

function wholeNumber(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new RangeError(`${name}: ${value} is no whole number from ${least} to ${most}`)
}

/** A page as an offset and a length. Throws a RangeError for what is none. */
export function partOf({ page = 1, limit = LIMIT }: PageRequest): Part & Required<{ page: number }> {
  wholeNumber('limit', limit, 1, MAX_LIMIT)
  wholeNumber('page', page, 1, Math.ceil(MAX_DEPTH / limit))
  return { page, limit, offset: (page - 1) * limit }
}

/** A page of what was listed. */
export const pageOf = <T>({ total, capped }: Listed<unknown>, items: readonly T[], request: PageRequest): Paged<T> => ({
  items,
  total,
  capped,
  page: request.page ?? 1,
  limit: request.limit ?? LIMIT,
})
