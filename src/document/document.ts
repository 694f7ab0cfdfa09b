import type { Diagnostic } from './diagnostic.ts'
import type { LayerName, Layers } from './layers.ts'

/** What is known of an article before it is read. */
export interface DocumentSource {
  readonly uri: string
  readonly outlet: string | null
  /** Publication date that came with the article (ISO 8601), not from its text. */
  readonly published: string | null
}

/**
 * One report and its layers. Immutable: a stage returns a new document with its own layer added; a layer once set is frozen
 * and is never replaced. The type parameter says which layers are there, so that a stage states in its type what it needs.
 */
export class Document<Has extends LayerName = never> {
  readonly id: string
  readonly text: string
  readonly source: DocumentSource
  readonly diagnostics: readonly Diagnostic[]
  readonly #layers: ReadonlyMap<LayerName, unknown>

  private constructor(
    base: Pick<Document, 'id' | 'text' | 'source' | 'diagnostics'>,
    layers: ReadonlyMap<LayerName, unknown>,
  ) {
    this.id = base.id
    this.text = base.text
    this.source = base.source
    this.diagnostics = Object.freeze([...base.diagnostics])
    this.#layers = layers
    Object.freeze(this)
  }

  /** A document without layers. Only reading makes one: the text is set once. */
  static create(base: Pick<Document, 'id' | 'text' | 'source' | 'diagnostics'>): Document {
    return new Document(base, new Map())
  }

  /** The layer of that name. */
  layer<Name extends Has>(name: Name): Layers[Name] {
    return this.#layers.get(name) as Layers[Name]
  }

  /** This document with one layer more. Throws a RangeError if the layer is there already. */
  with<Name extends LayerName>(
    name: Name,
    layer: Layers[Name],
    diagnostics: readonly Diagnostic[] = [],
  ): Document<Has | Name> {
    if (this.#layers.has(name)) throw new RangeError(`layer ${name} is set already`)
    const { id, text, source } = this
    const base = { id, text, source, diagnostics: [...this.diagnostics, ...diagnostics] }
    return new Document<Has | Name>(base, new Map(this.#layers).set(name, deepFreeze(layer)))
  }
}

/** Freezes plain data all the way down; what is frozen already is taken to be so below. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  if (Array.isArray(value)) for (const part of value) deepFreeze(part)
  else for (const key in value) deepFreeze(value[key])
  return value
}
