import type { Analysis, Document, Entity, Mention, Quotation, Section, Span, Token, Trace } from '../document/index.ts'
import { firstEndingAfter } from '../document/index.ts'
import type { TokenRange } from '../language/index.ts'
import { nominalOf } from './words.ts'

type Needs = 'sections' | 'analysis' | 'timexes' | 'mentions' | 'entities'

/** What the rules of this room ask of a document, indexed by token. */
export class Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly analysis: Analysis
  readonly sections: readonly Section[]
  readonly outlet: string | null
  readonly trace: Trace | undefined
  readonly #mentionOf: (Mention | undefined)[]
  readonly #titleOf: (Mention | undefined)[]
  readonly #timexEnd: Int32Array
  readonly #quotationOf: Int32Array
  readonly #openedBy: Map<number, number>
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #forms = new Map<string, Set<string>>()
  readonly #noted = new Set<string>()

  constructor(document: Document<Needs>, trace?: Trace) {
    this.text = document.text
    this.analysis = document.layer('analysis')
    this.tokens = this.analysis.tokens
    this.sections = document.layer('sections')
    this.outlet = document.source.outlet
    this.trace = trace
    const count = this.tokens.length
    this.#mentionOf = new Array(count)
    this.#titleOf = new Array(count)
    this.#timexEnd = new Int32Array(count)
    this.#quotationOf = new Int32Array(count).fill(-1)
    this.#openedBy = new Map()
    for (const mention of document.layer('mentions')) {
      this.#each(mention, i => (this.#mentionOf[i] = mention))
      this.#addForm(mention)
      const last = this.tokenAfter(mention.end) - 1
      if (mention.type === 'PER' && last > this.tokenAfter(mention.start)) this.#noted.add(this.tokens[last]!.fold)
      for (const title of mention.titles) this.#each(title, i => (this.#titleOf[i] ??= mention))
    }
    for (const timex of document.layer('timexes')) {
      const end = this.tokenAfter(timex.end)
      this.#each(timex, i => (this.#timexEnd[i] = end))
    }
    this.analysis.quotations.forEach((quotation, index) => {
      this.#openedBy.set(firstEndingAfter(this.tokens, quotation.start), index)
      this.#each(quotation.inner, i => (this.#quotationOf[i] = index)) // the inner ones come later
    })
    this.#entities = new Map(document.layer('entities').map(e => [e.id, e]))
  }

  #each(span: Span, visit: (token: number) => void): void {
    for (
      let i = firstEndingAfter(this.tokens, span.start);
      i < this.tokens.length && this.tokens[i]!.start < span.end;
      i++
    )
      visit(i)
  }

  #addForm(mention: Mention): void {
    const forms = this.#forms.get(mention.entity) ?? new Set()
    this.#forms.set(mention.entity, forms.add(this.formOf(mention)))
  }

  /** A mention as it stands alone, with the article that ل has swallowed. */
  formOf(mention: Mention): string {
    const form = this.text.slice(mention.start, mention.end)
    // للجزيرة hides the alef of the article, للجنة does not have one
    const folded = this.tokens[firstEndingAfter(this.tokens, mention.start)]?.fold ?? ''
    const hidden =
      form.startsWith('ل') &&
      this.text[mention.start - 1] === 'ل' &&
      nominalOf(folded, ['ل'])?.reading.article !== false
    return hidden ? `ا${form}` : form
  }

  /** Keeps in mind a name that no lexicon knows and by which somebody has spoken, beside the family names of persons who are named in full. */
  note({ first, last }: TokenRange): void {
    for (let i = first; i < last; i++) this.#noted.add(this.tokens[i]!.fold)
  }

  /** Whether a word is part of such a name. */
  isNoted(token: number): boolean {
    return this.#noted.has(this.tokens[token]?.fold ?? '')
  }

  /** The forms in which the text names an entity. */
  formsOf(entity: string): ReadonlySet<string> {
    return this.#forms.get(entity) ?? new Set()
  }

  /** Index of the first token that begins at or after `offset`. */
  tokenAfter(offset: number): number {
    const i = firstEndingAfter(this.tokens, offset)
    return i < this.tokens.length && this.tokens[i]!.start < offset ? i + 1 : i
  }

  /** The mention that a token belongs to. */
  mentionAt(token: number): Mention | undefined {
    return this.#mentionOf[token]
  }

  /** The mention whose title a token belongs to. */
  titledAt(token: number): Mention | undefined {
    return this.#titleOf[token]
  }

  /** Token index after the mention that `token` belongs to. */
  mentionEnd(mention: Mention): number {
    return this.tokenAfter(mention.end)
  }

  /** Token index after the time expression that `token` belongs to; 0 if it belongs to none. */
  timexEnd(token: number): number {
    return this.#timexEnd[token] ?? 0
  }

  /** Index of the innermost quotation that holds a token; -1 if none does. */
  quotationOf(token: number): number {
    return this.#quotationOf[token] ?? -1
  }

  /** The quotation that a token's mark opens. */
  openedAt(token: number): Quotation | undefined {
    const index = this.#openedBy.get(token)
    const quotation = index === undefined ? undefined : this.analysis.quotations[index]
    return quotation !== undefined && quotation.start >= (this.tokens[token]?.start ?? 0) ? quotation : undefined
  }

  /** Says in the trace why words were not read so; without a trace it costs nothing. */
  reject(rule: string, { first, last }: TokenRange, why: string): void {
    this.trace?.reject(rule, { start: this.tokens[first]!.start, end: this.tokens[last - 1]!.end }, why)
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id)
  }

  /** End of the sentence that holds a token. */
  sentenceEnd(token: number): number {
    return this.analysis.sentences[this.tokens[token]!.sentence]!.last
  }

  sentenceStart(token: number): number {
    return this.analysis.sentences[this.tokens[token]!.sentence]!.first
  }

  /** Whether a token stands in the title or a heading; what ends with a full stop is a sentence, also where it stands alone. */
  inHeadline(token: number): boolean {
    const { section, last } = this.analysis.sentences[this.tokens[token]!.sentence]!
    const { kind } = this.sections[section]!
    return (kind === 'title' || kind === 'heading') && this.tokens[last - 1]?.clean !== '.'
  }
}
