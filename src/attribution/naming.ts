import { type Entity, isOutlet, type Mention, type Source, type SourceKind, type Span } from '../document/index.ts'
import { fold, isFathersOnly, type NounClass, readingsOf, type TokenRange } from '../language/index.ts'
import { isDocument, isMedium, type SourcePhrase } from './phrase.ts'
import type { Reader } from './reader.ts'

const QUOTE_MARKS = /["“”«»„‟]/gu

/** The characters of a phrase without a proclitic before its first word. */
function phraseSpan(reader: Reader, phrase: SourcePhrase): Span {
  const first = reader.tokens[phrase.first]!
  let start = first.start
  const mention = reader.mentionAt(phrase.first)
  if (mention !== undefined && mention.start >= start && mention.start < first.end && !first.fold.startsWith('لل'))
    start = mention.start
  else {
    const proclitics = phraseReading(first.fold)?.proclitics.join('').length ?? 0
    if (!first.fold.startsWith('لل') || phrase.noun?.lemma.startsWith('ل') === true)
      start += Math.min(proclitics, first.end - first.start - 1)
  }
  return { start, end: reader.tokens[phrase.last - 1]!.end }
}

const phraseReading = (folded: string) =>
  readingsOf(folded).find(r => r.nouns.length > 0 || r.nisbas.length > 0 || r.verbs.length > 0 || r.particle.length > 0)

/** A name as a reader would list it: without quotation marks and the underscores of hashtags, on one line. */
function tidyName(text: string): string {
  const plain = text
    .replace(QUOTE_MARKS, '')
    .replace(/#/gu, '')
    .replace(/[\s_]+/gu, ' ')
    .trim()
  return plain.startsWith('لل') && plain.length > 4 ? `ال${plain.slice(2)}` : plain
}

const ofClass = (phrase: SourcePhrase, ...classes: NounClass[]): boolean =>
  phrase.noun?.classes.some(c => classes.includes(c)) === true

/** What kind of source a phrase is. */
export function kindOf(phrase: SourcePhrase): SourceKind {
  if (phrase.person !== null || phrase.name !== undefined) return 'person'
  if (isMedium(phrase)) return 'outlet'
  if (isDocument(phrase)) return 'document'
  if (ofClass(phrase, 'source')) return 'anonymous'
  if (ofClass(phrase, 'body')) return 'organisation'
  if (ofClass(phrase, 'role'))
    return phrase.definite && phrase.number !== 'p' && phrase.tied !== true ? 'person' : 'anonymous'
  if (ofClass(phrase, 'person', 'kin', 'casualty')) return 'anonymous'
  return phrase.named === null ? 'anonymous' : 'organisation'
}

/** The entity that a phrase names: the person in it, or the body that its head belongs to. */
function entityOf(reader: Reader, phrase: SourcePhrase): Entity | null {
  const mention: Mention | null =
    phrase.person ?? (coversHead(reader, phrase) ? phrase.named : null) ?? afterItsKind(reader, phrase)
  return mention === null ? null : (reader.entity(mention.entity) ?? null)
}

/** The body that a phrase names after its kind: تنظيم داعش. */
function afterItsKind(reader: Reader, { head, last }: SourcePhrase): Mention | null {
  const mention = head < 0 ? undefined : reader.titledAt(head)
  return mention?.type === 'ORG' && reader.mentionEnd(mention) === last ? mention : null
}

/** Whether the mention at the head is all of the phrase, and not a name that something else belongs to. */
function coversHead(reader: Reader, phrase: SourcePhrase): boolean {
  return phrase.named !== null && phrase.head >= phrase.first && reader.mentionEnd(phrase.named) >= phrase.head
}

/** «الشرطة الصومالية»: those who bear a body's name are not unnamed, though the noun tells of people. */
const bodyOr = (kind: SourceKind): SourceKind => (kind === 'anonymous' ? 'organisation' : kind)

/** «لكن مسؤولا محليا نفى»: the name of an indefinite noun and its adjectives is not their accusative. */
function withoutAccusative({ noun, named, head, first }: SourcePhrase, name: string): string {
  if (noun?.accusative !== true || noun.number !== 's' || named !== null || head !== first) return name // سوريا is no سوري
  if (/^\S+ ال/u.test(name)) return name // «وزيرا الخارجية» are two
  let inflects = true
  return name
    .split(' ')
    .map(word => {
      const bare = word.replace(/\u064b?ا\u064b?$/u, '')
      inflects &&= bare !== word
      return inflects ? bare : word
    })
    .join(' ')
}

/** A phrase as a source of its own, nothing resolved. */
export function sourceOf(reader: Reader, phrase: SourcePhrase): Source {
  if (phrase.name !== undefined) return namedSource(reader, phrase, phrase.name)
  const span = phraseSpan(reader, phrase)
  const entity = entityOf(reader, phrase)
  const written = withoutAccusative(phrase, tidyName(reader.text.slice(span.start, span.end)))
  // «قال ميدل إيست مونيتور»: an outlet by its name alone
  const kind =
    entity !== null && isOutlet(entity)
      ? 'outlet'
      : entity?.type === 'ORG' || entity?.type === 'GPE'
        ? bodyOr(kindOf(phrase))
        : kindOf(phrase)
  if (entity === null) return { name: written, kind, span, entity: null }
  return { name: fullestName(reader, entity, kind === 'person' ? '' : written), kind, span, entity: entity.id }
}

/** Who is named as no lexicon knows; the name as it is written, even where a part of it was read as a mention. */
function namedSource(reader: Reader, phrase: SourcePhrase, name: TokenRange): Source {
  const span = { start: reader.tokens[name.first]!.start, end: reader.tokens[name.last - 1]!.end }
  const written = tidyName(reader.text.slice(span.start, span.end))
  return { name: written, kind: 'person', span, entity: phrase.person?.entity ?? null }
}

/** The fullest form in which the article names an entity; of a place, the form at hand. */
export function fullestName(reader: Reader, entity: Entity, written: string): string {
  if (entity.type === 'GPE' && written !== '') return written
  const all = [...reader.formsOf(entity.id), written].filter(f => f.length > 0)
  // «الجيش الوطني» is no shorter form of «القوات المسلحة»: of a body, what holds the words at hand
  const own = nameWords(written)
  const forms = own.length < 2 ? all : all.filter(f => own.every(w => nameWords(f).includes(w)))
  const longest = forms.reduce((a, b) => (nameWords(b).length > nameWords(a).length ? b : a), '')
  return longest === '' ? entity.name : tidyName(longest)
}

const particle = /^(?:وال|بال|فال|كال|لل|ال)(?=..)/u
const nameWords = (name: string): string[] =>
  fold(name).split(/\s+/u).map(w => w.replace(/[^\p{L}\p{N}]/gu, '').replace(particle, '')).filter(w => w.length > 0) // biome-ignore format: one chain

/** Whether two links name the same source: by entity, or because the shorter name's words are all in the longer one. */
export function sameSource(a: Source, b: Source): boolean {
  if (a.entity !== null && a.entity === b.entity) return true
  const [short, long] = [nameWords(a.name), nameWords(b.name)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ]
  if (short.length === 1 && long.length > 1 && isFathersOnly(short[0]!, long)) return false
  return short.length > 0 && short.every(w => long.includes(w))
}
