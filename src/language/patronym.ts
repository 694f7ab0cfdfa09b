/** How Arabic names people after their fathers. */

/** What stands before a father's name within a name, folded. */
const DESCENT: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'ولد'])

/**
 * Whether a folded word stands in a name, given as its folded words, for the bearer's forefathers alone: who is named فيصل بن خالد does not go by «خالد».
 */
export const isFathersOnly = (word: string, name: readonly string[]): boolean =>
  name.includes(word) && name.every((part, i) => part !== word || DESCENT.has(name[i - 1] ?? ''))
