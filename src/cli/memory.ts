import { setFlagsFromString } from 'node:v8'

/**
 * Most of what reading and comparing make is garbage when they are done. Left to itself, the engine lets it pile up to four times what lives; sooner
 * collected, the process stays at less than half of that. `percent` says how much garbage may stand beside what lives: little where little lives.
 */
export const collectSooner = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`)

/**
 * Reading is much code that each runs a little: copies of small functions in large ones take the compiler longer, at the start of a long input, than
 * they ever save. It makes fewer; what is printed is the same.
 */
export const compileLean = (): void => setFlagsFromString('--max-inlined-bytecode-size-cumulative=400')
