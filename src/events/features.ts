/**
 * Features of what the learned scorers of this room judge. A feature is a text, such as «relation=subject finite», that is never written out: what
 * stands for it is its hash, made piece by piece, because most features are built a thousand times a second only to count nothing.
 */

/** The hash of a feature's text, a signed 32-bit integer (FNV-1a over UTF-16 code units). */
export type Feature = number

const BASIS = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** Makes features. */
export class Features {
  /** The feature that a text is. */
  of(text: string): Feature {
    return this.and(BASIS, text)
  }

  /** The feature whose text is that of `feature`, continued. */
  and(feature: Feature, text: string): Feature {
    let hash = feature
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
    return hash
  }
}

/** Makes features and remembers their texts, for learning. */
export class NamedFeatures extends Features {
  readonly names = new Map<Feature, string>([[BASIS, '']])

  override and(feature: Feature, text: string): Feature {
    const made = super.and(feature, text)
    this.names.set(made, `${this.names.get(feature)}${text}`)
    return made
  }
}

/** The weights of features: those it has never seen count nothing. Open addressing, because a sum asks for some ten thousand a report. */
export class Weights {
  readonly #keys: Int32Array
  /** 0 where the table has no key. */
  readonly #values: Int16Array
  readonly #mask: number

  /** Reads the weights of a lexicon text: a feature a line, a tab before its weight, an integer other than 0. */
  constructor(text: string, features: Features = new Features()) {
    const lines = text.trim().split('\n')
    this.#mask = 2 ** Math.ceil(Math.log2(lines.length * 3)) - 1
    this.#keys = new Int32Array(this.#mask + 1)
    this.#values = new Int16Array(this.#mask + 1)
    for (const line of lines) {
      const cut = line.lastIndexOf('\t')
      const feature = features.of(line.slice(0, cut))
      const at = this.#placeOf(feature)
      this.#keys[at] = feature
      this.#values[at] = Number(line.slice(cut + 1))
    }
  }

  /** The place of a feature, or the free one where it would be. */
  #placeOf(feature: Feature): number {
    let at = (feature ^ (feature >>> 15)) & this.#mask
    while (this.#values[at] !== 0 && this.#keys[at] !== feature) at = (at + 1) & this.#mask
    return at
  }

  /** The sum of the weights of some features. */
  sum(features: readonly Feature[]): number {
    let sum = 0
    for (let i = 0; i < features.length; i++) sum += this.#values[this.#placeOf(features[i]!)]!
    return sum
  }
}
