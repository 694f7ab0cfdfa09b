/** The head lexicon by folded form. */
import type { EntityType } from '../../document/index.ts'
import { fold, wordSet } from '../../language/index.ts'
import { BRANCHES, FIELDS, HEADS, INSTITUTIONAL, NO_NAMES } from './heads.data.ts'

export type HeadFlag = 'adj' | 'nisba' | 'of' | 'name' | 'and' | 'for' | 'in' | 'arm' | 'drop' | 'long'

export interface Head {
  /** Folded. */
  readonly form: string
  /** As written in the lexicon, hamzas told apart. */
  readonly written: string
  readonly type: EntityType
  readonly flags: ReadonlySet<HeadFlag>
}

let heads: Map<string, Head[]> | null = null
let institutional: ReadonlySet<string> | null = null

/** What a folded word without clitics and article may be the head of. */
export function headsOf(folded: string): readonly Head[] {
  heads ??= readHeads()
  return heads.get(folded) ?? []
}

function readHeads(): Map<string, Head[]> {
  const table = new Map<string, Head[]>()
  for (const line of HEADS.trim().split('\n')) {
    const [form, type, ...flags] = line.split(' ') as [string, EntityType, ...HeadFlag[]]
    const key = fold(form)
    table.set(key, [...(table.get(key) ?? []), { form: key, written: form, type, flags: new Set(flags) }])
  }
  return table
}

/** Whether a folded adjective without article makes a name of a definite head. */
export function isInstitutional(folded: string): boolean {
  institutional ??= wordSet(INSTITUTIONAL)
  return institutional.has(folded)
}

let noNames: ReadonlySet<string> | null = null
/** Whether a folded noun without article says only which one is meant, as المدينة in مستشفى المدينة does. */
export function namesNothing(folded: string): boolean {
  noNames ??= wordSet(NO_NAMES)
  return noNames.has(folded)
}

let fields: ReadonlySet<string> | null = null
/** Whether a folded noun without article is a field of ministries. */
export function isField(folded: string): boolean {
  fields ??= wordSet(FIELDS)
  return fields.has(folded)
}

let branches: ReadonlySet<string> | null = null
/** Whether a folded noun without article is a branch of armed forces: سلاح الجو. */
export function isBranch(folded: string): boolean {
  branches ??= new Set(BRANCHES.split(' ').map(fold))
  return branches.has(folded)
}
