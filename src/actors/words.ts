/** What the actors' rules ask of a word: its article, whether it may be an adjective, a nisba, a noun, or nothing a lexicon knows. */
import type { Token } from '../document/index.ts'
import { pronominalPreposition, type Reading, readingsOf, type VerbForm } from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'

export interface WordFacts {
  /** Stem after the article (and proclitics `prefix`), null if it has no article. */
  readonly definite: string | null
  /** Proclitics before the article or the word. */
  readonly prefix: string
  readonly adjective: boolean
  readonly nisba: boolean
  readonly noun: boolean
  readonly verbalNoun: boolean
  readonly verb: boolean
  readonly particle: boolean
  readonly role: boolean
  readonly person: boolean
  readonly body: boolean
  readonly place: boolean
  readonly time: boolean
  /** No lexicon knows it, however it is split: most likely a name. */
  readonly unknown: boolean
}

/** The pronouns of who speaks and who is spoken to. */
const FIRST_OR_SECOND_PERSON: ReadonlySet<string> = new Set(['نا', 'ني', 'ي', 'ك', 'كم'])

/** Fewer letters are no name by themselves: لـ. */
const SHORTEST = 3

const ARTICLE = /^([وف]?[بك]?)(?:ال)(..+)$|^([وف]?ل)ل(..+)$/

/** Verbal nouns of form II that no lexicon lists: تصريف. */
const FORM_II_NOUN = /^(?:ال)?ت[^اويه]{2}ي[^اويهتن]$/

/** به, وله: a preposition with its pronoun, behind و or ف too. */
const isPronominal = (folded: string): boolean =>
  pronominalPreposition(folded) !== null || pronominalPreposition(folded.replace(/^[وف]/, '')) !== null

/** Readings that fit a given way to split: those without enclitic. */
const plain = (readings: readonly Reading[]): readonly Reading[] => readings.filter(r => r.enclitic === null)

function readFacts(folded: string): WordFacts {
  const split = ARTICLE.exec(folded)
  const readings = plain(readingsOf(folded))
  const fitting = readings.some(r => r.article) ? readings.filter(r => r.article) : readings
  // فيشر is no «that he point», دور no «turn!»
  const told = (v: VerbForm): boolean => folded.length < SHORTEST || (v.kind !== 'imperative' && v.mood !== 'jussive')
  // رافينا is no «our flapping ones»: news has no participle with the pronoun of who speaks or is spoken to
  const known = (r: Reading): boolean =>
    r.nouns.length + r.nisbas.length + r.particle.length > 0 ||
    r.verbs.some(v => told(v) && !(FIRST_OR_SECOND_PERSON.has(r.enclitic ?? '') && v.kind.endsWith('participle')))
  const has = (cls: string): boolean => fitting.some(r => r.nouns.some(n => n.classes.some(c => c === cls)))
  const finite = (kind: string): boolean => kind === 'perfect' || kind === 'imperfect'
  return {
    definite: split?.[2] ?? split?.[4] ?? null,
    prefix: split?.[1] ?? split?.[3] ?? '',
    adjective: fitting.some(
      r =>
        r.nouns.some(n => n.adjective) ||
        r.verbs.some(v => v.kind === 'active participle' || v.kind === 'passive participle'),
    ),
    nisba: fitting.some(r => r.nisbas.length > 0 || r.nouns.some(n => n.nisbaOf !== null)),
    noun: fitting.some(r => r.nouns.some(n => !n.adjective)),
    verbalNoun: FORM_II_NOUN.test(folded) || fitting.some(r => r.verbs.some(v => v.kind === 'verbal noun')),
    verb: readings.some(r => r.verbs.some(v => finite(v.kind))),
    particle: isPronominal(folded) || readings.some(r => r.particle.length > 0),
    role: has('role') || has('kin'),
    person: has('person'),
    body: has('body') || has('medium'),
    place: has('place') || has('facility'),
    time: has('time'),
    unknown: !FORM_II_NOUN.test(folded) && !isPronominal(folded) && !readingsOf(folded).some(known),
  }
}

const memo = new WordMemo(readFacts)

/** Facts of a folded word, remembered. */
export const factsOf = (folded: string): WordFacts => memo.get(folded)

export const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind === 'word'

/** An adjective with the article and nothing before it: الليبي، الوطنية. Endings pass where the lexicon is silent. */
export function isDefiniteAdjective(token: Token | undefined): boolean {
  if (!isWord(token)) return false
  const facts = factsOf(token.fold)
  if (facts.definite === null || facts.prefix !== '') return false
  if (facts.nisba || facts.adjective) return true
  return !facts.noun && !facts.role && /.{3}ي(?:ه|ين|ون)?$/.test(facts.definite)
}

/** «على», «بأن», «أنا», «الآن» are particles, whatever they fold to: علي, آنا, آلان. */
export const isParticle = ({ clean }: Token): boolean =>
  /^(?:و?على|[وف]?[بلك]?[أإ]ن(?:ه|ها|هم|نا|ني)?|[وف]?أنا|ال[آا]ن)$/.test(clean)

/** A word that some reading takes as it stands, without proclitics: بنك, not بنظيره. */
export const isWhole = (token: Token): boolean => readingsOf(token.fold).some(r => r.proclitics.length === 0)

/** Whether letters stand before the article of a folded word, which no name's first word has: والناطق, للصحفيين. */
export const hidesArticle = (folded: string): boolean => /^(?:[وفبلك]ال|لل)/.test(folded)

/** A noun with the article and nothing before it. */
export function isDefiniteNoun(token: Token | undefined): boolean {
  if (!isWord(token)) return false
  const facts = factsOf(token.fold)
  return facts.definite !== null && facts.prefix === '' && !facts.particle
}

/** An adjective after an indefinite noun, which it describes: رجل صالح. */
export function isAttribute(tokens: readonly Token[], at: number): boolean {
  const before = factsOf(tokens[at - 1]?.fold ?? '')
  return (
    factsOf(tokens[at]!.fold).adjective && before.noun && before.definite === null && !before.verb && !before.verbalNoun
  )
}

const inflected = new WordMemo<boolean>(
  folded =>
    readingsOf(folded).some(r => r.enclitic !== null && r.enclitic !== 'ي' && r.verbs.length + r.nouns.length > 0) ||
    (/...و$/.test(folded) && readingsOf(`${folded}ن`).some(r => [...r.nouns, ...r.verbs].some(n => n.number === 'p'))),
)

/** Whether a folded word is one with a pronoun (كتبته، عائلتها) or a plural before its genitive (منتقدو), which names are not. */
export const isInflected = (folded: string): boolean => inflected.get(folded)

const media = new WordMemo<boolean>(folded =>
  readingsOf(folded).some(r => r.enclitic === null && r.nouns.some(n => n.classes.includes('medium'))),
)

/** Whether a folded word is a noun for a medium: وكالة, للقناة. */
export const isMedium = (folded: string): boolean => media.get(folded)
