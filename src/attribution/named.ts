import type { Mention, Source } from '../document/index.ts'
import { fold } from '../language/index.ts'
import { withoutArticle } from './descriptions.ts'
import { fullestName, sameSource } from './naming.ts'
import type { Reader } from './reader.ts'

/** Whom the names of a text stand for, looked up by a part of them. */
export class Named {
  readonly #reader: Reader
  readonly #mentions: readonly Mention[]

  constructor(reader: Reader, mentions: readonly Mention[]) {
    this.#reader = reader
    this.#mentions = mentions
  }

  /** The person last named before a bare name with all its words (بوريطة), or else first after it. */
  person(own: Source): Mention | null {
    const start = own.span?.start ?? 0
    const bare = { ...own, entity: null }
    const fits = (m: Mention): boolean =>
      m.type === 'PER' && m.end - m.start >= own.name.length && sameSource(bare, { ...bare, name: this.#form(m) })
    return this.#mentions.findLast(m => m.start < start && fits(m)) ?? this.#mentions.find(fits) ?? null
  }

  /** The body whose name begins like a description that stands at `start` and holds all its words. */
  body(start: number, words: readonly string[]): Mention | null {
    const fits = (m: Mention): boolean => {
      if (m.type !== 'ORG') return false
      const own = this.#form(m)
        .split(/\s+/u)
        .map(w => withoutArticle(fold(w)))
      return own.length > words.length && own[0] === words[0] && words.every(w => own.includes(w))
    }
    const before = this.#mentions.findLast(m => m.start < start && fits(m))
    return before ?? (words.length > 1 ? this.#mentions.find(fits) : undefined) ?? null
  }

  /** Who is mentioned, by the fullest form of the name. */
  source(mention: Mention, kind: Source['kind']): Source {
    const entity = this.#reader.entity(mention.entity)
    const form = this.#form(mention)
    const name = entity === undefined ? form : fullestName(this.#reader, entity, form)
    return { name, kind, span: { start: mention.start, end: mention.end }, entity: mention.entity }
  }

  #form(mention: Mention): string {
    return this.#reader.formOf(mention)
  }
}
